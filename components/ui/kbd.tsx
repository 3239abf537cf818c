import type { ReactNode } from "react";

/** A key hint. `on` says that it stands on a filled button. */
export function Kbd({ children, on = false }: { children: ReactNode; on?: boolean }) {
  const edge = on ? "border-on-accent/45 text-on-accent" : "border-rule-strong bg-surface text-ink-3";
  return (
    <kbd
      className={`inline-grid h-[18px] min-w-[18px] shrink-0 place-items-center rounded-xs border px-[5px] font-mono text-xs leading-none font-normal whitespace-nowrap ${edge}`}
    >
      {children}
    </kbd>
  );
}
