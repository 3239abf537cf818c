/** The mark between two facts on one line; not read out. */
export function Dot({ wide = false }: { wide?: boolean }) {
  return (
    <span aria-hidden="true" className={`text-ink-3 ${wide ? "mx-[0.55em]" : "mx-[0.36em]"}`}>
      ·
    </span>
  );
}
