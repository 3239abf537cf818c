import type { Mark } from "@/lib/domain/review/form";

const LOOKS: Record<Mark, { text: string; dot: string }> = {
  found: { text: "text-ink-3", dot: "bg-current shadow-[inset_0_0_0_1.5px_currentColor]" },
  guessed: {
    text: "font-semibold text-ink",
    dot: "bg-[linear-gradient(90deg,currentColor_50%,transparent_50%)] shadow-[inset_0_0_0_1.5px_currentColor]",
  },
  yours: { text: "text-ink-2", dot: "shadow-[inset_0_0_0_1.5px_currentColor]" },
  "not stated": { text: "text-ink-3", dot: "border-[1.5px] border-dashed border-current" },
};

/** How sure a field is: in words, with a dot that says it again. */
export function MarkLabel({ mark, count, id }: { mark: Mark; count?: number; id?: string }) {
  const look = LOOKS[mark];
  return (
    <span id={id} className={`flex items-center gap-1.5 text-xs whitespace-nowrap ${look.text}`}>
      <span aria-hidden="true" className={`size-[9px] shrink-0 rounded-full ${look.dot}`} />
      {count === undefined ? mark : `${count} ${mark}`}
    </span>
  );
}
