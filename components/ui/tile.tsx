const SIZES = {
  sm: "size-5 rounded-xs text-[12px]",
  md: "size-6 rounded-sm text-[14px]",
  lg: "size-11 rounded-md text-[24px]",
} as const;

/** A company's initial on its tone (1-8). */
export function Tile({ name, tone, size = "md" }: { name: string; tone: number; size?: keyof typeof SIZES }) {
  const initial = [...name.trim()][0]?.toUpperCase() ?? "?";
  return (
    <span
      aria-hidden="true"
      data-key={tone}
      className={`grid shrink-0 place-items-center bg-(--key-wash) font-serif leading-none font-semibold text-(--key) ${SIZES[size]}`}
    >
      {initial}
    </span>
  );
}
