/** A field's digit on its key colour; dashed where the posting does not state the field. */
export function KeyChip({ digit, off = false }: { digit: number | null; off?: boolean }) {
  if (digit === null) return <span aria-hidden="true" className="size-4" />;
  const look = off ? "border border-dashed border-(--key) text-(--key)" : "bg-(--key) text-on-key";
  return (
    <span
      data-key={digit}
      aria-hidden="true"
      className={`inline-grid size-4 shrink-0 place-items-center rounded-xs font-mono text-xs leading-none font-semibold ${look}`}
    >
      {digit}
    </span>
  );
}
