"use client";

import { useState } from "react";
import type { WhatChanged } from "@/lib/domain/what-changed";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";

type ChangesDialogProps = { changes: NonNullable<WhatChanged>; lead: string; onClose: () => void };

/** What one copy of a posting says otherwise than another, line by line. */
export function ChangesDialog({ changes, lead, onClose }: ChangesDialogProps) {
  return (
    <Dialog open onClose={onClose} title="What changed" lead={lead} width={720}>
      <ol className="mt-3 grid max-h-[60vh] gap-3 overflow-y-auto [scrollbar-width:thin]">
        {changes.places.map(({ after, removed, added }) => (
          <li key={after} className="reading whitespace-pre-line wrap-anywhere">
            {removed.length > 0 && (
              <del className="block bg-sunk px-2.5 py-1 text-ink-2 line-through">{removed.join("\n")}</del>
            )}
            {added.length > 0 && (
              <ins className="block bg-accent-wash px-2.5 py-1 underline decoration-accent underline-offset-[3px]">
                {added.join("\n")}
              </ins>
            )}
          </li>
        ))}
      </ol>
      <div className="mt-4 flex justify-end">
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}

export function ChangesButton({ changes, lead }: Omit<ChangesDialogProps, "onClose">) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        What changed
      </Button>
      {isOpen && <ChangesDialog changes={changes} lead={lead} onClose={() => setOpen(false)} />}
    </>
  );
}
