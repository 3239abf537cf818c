/** The shape of the fields while a long text is read; a short one is read before this would come into sight. */
export function FieldsWaiting() {
  return (
    <section aria-label="What Rolebook read" aria-busy="true" className="flex min-h-0 grow flex-col">
      <div className="flex h-11 shrink-0 items-center border-b border-rule px-(--layout-gutter)">
        <h1 className="heading">What Rolebook read</h1>
      </div>
      <div aria-hidden="true" className="skeleton px-(--layout-gutter) pt-1.5">
        {WIDTHS.map((width) => (
          <div key={width} className="flex h-[38px] items-center gap-9 border-b border-rule">
            <span className="h-2.5 w-16 rounded-sm bg-sunk" />
            <span className="h-3.5 rounded-sm bg-sunk" style={{ width }} />
          </div>
        ))}
      </div>
    </section>
  );
}

const WIDTHS = ["62%", "34%", "28%", "46%", "40%", "52%", "38%", "30%", "44%"];
