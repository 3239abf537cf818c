import type { ReactNode } from "react";

type BlockProps = {
  title: string;
  count?: number;
  /** At the right end of the heading. */
  corner?: ReactNode;
  children?: ReactNode;
};

/** A part of a role under its own heading. */
export function Block({ title, count, corner, children }: BlockProps) {
  return (
    <section
      aria-label={title}
      className="border-t border-rule pt-3.5 pb-4 first:border-t-0 [.wide-column>&:first-child]:pt-0"
    >
      <div className="mb-2 flex min-h-7 items-center gap-2">
        <h2 className="heading">{title}</h2>
        {count !== undefined && count > 0 && <span className="font-mono text-xs leading-none text-ink-3">{count}</span>}
        <span className="ml-auto flex items-center gap-1.5">{corner}</span>
      </div>
      {children}
    </section>
  );
}
