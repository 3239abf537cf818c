import type { ReactNode } from "react";

/** A section of the settings. */
export function Setting({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-rule pt-4 pb-5 not-first:border-t">
      <h2 className="font-serif text-[20px] leading-[26px] font-medium">{title}</h2>
      {lead && <p className="mt-0.5 mb-2.5 max-w-[62ch] text-ink-2">{lead}</p>}
      {children}
    </section>
  );
}
