"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "../../ui/button";

const POSTING = "posting-of-role";

/** The address says which copy is read (?copy=), so that a reload and Back keep it; none for the newest. */
function chooseCopy(id: string | null): void {
  const next = new URLSearchParams(window.location.search);
  if (id) next.set("copy", id);
  else next.delete("copy");
  // Not the router: every copy is here already, and it would open a full page as a panel.
  window.history.pushState(null, "", next.size > 0 ? `?${next}` : window.location.pathname);
}

export function ReadCopy({ id, day }: { id: string; day: string }) {
  const read = () => {
    chooseCopy(id);
    document.getElementById(POSTING)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <Button look="ghost" size="sm" onClick={read} aria-label={`Read the copy of ${day}`}>
      Read
    </Button>
  );
}

type CopyShownProps = {
  /** The copies that are not the newest, each as it was pasted. */
  older: readonly { id: string; day: string; text: ReactNode }[];
  /** The newest one. */
  children: ReactNode;
};

/** The copy that is read: the newest, or the one that the address names. */
export function CopyShown({ older, children }: CopyShownProps) {
  const id = useSearchParams().get("copy");
  const shown = older.find((each) => each.id === id);
  return (
    <div id={POSTING}>
      {shown ? (
        <>
          <p className="mb-3.5 flex flex-wrap items-center gap-2.5 border-b border-rule pb-2.5 text-ink-2">
            The copy as pasted {shown.day}.
            <Button size="sm" onClick={() => chooseCopy(null)}>
              Show the newest
            </Button>
          </p>
          {shown.text}
        </>
      ) : (
        children
      )}
    </div>
  );
}

/** A posting folded to one line; it opens where the address names one of its copies. */
export function FoldedPosting({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const isNamed = useSearchParams().has("copy");
  return (
    <details open={isNamed || undefined} className="group border-t border-rule py-1.5">
      <summary className="flex min-h-10 cursor-pointer list-none flex-wrap items-center gap-2.5 [&::-webkit-details-marker]:hidden">
        {summary}
      </summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
