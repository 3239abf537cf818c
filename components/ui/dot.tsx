/** The mark between two facts on one line; read out as a comma. */
export function Dot({ wide = false }: { wide?: boolean }) {
  return (
    <>
      <span aria-hidden="true" className={`text-ink-3 ${wide ? "mx-[0.55em]" : "mx-[0.36em]"}`}>
        ·
      </span>
      <span className="sr-only">, </span>
    </>
  );
}
