"use client";

import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { SaveState } from "./use-autosave";

type SaveStatusProps = { state: SaveState; onRetry: () => void; onBranch: () => void };

/** Whether what is typed is kept. A text that the note no longer takes can become a note of its own. */
export function SaveStatus({ state, onRetry, onBranch }: SaveStatusProps) {
  return (
    <span role="status" className="mono flex flex-wrap items-center justify-end gap-1.5 text-ink-3">
      <Words state={state} onRetry={onRetry} onBranch={onBranch} />
    </span>
  );
}

function Words({ state, onRetry, onBranch }: SaveStatusProps) {
  switch (state.is) {
    case "idle":
      return null;
    case "saving":
      return "Saving";
    case "saved":
      return (
        <span className="flex items-center gap-1.5 text-accent">
          <Icon name="check" size="xs" />
          Saved {state.at}
        </span>
      );
    case "failed": {
      const isTaken = state.reason === "stale" || state.reason === "missing";
      return (
        <>
          <span className="flex items-center gap-1.5 font-sans font-semibold text-ink" title={state.message}>
            <Icon name="alert" size="sm" />
            Not saved, kept in this tab
          </span>
          <Button size="sm" onClick={isTaken ? onBranch : onRetry}>
            {isTaken ? "Save as a new note" : "Try again"}
          </Button>
        </>
      );
    }
  }
}
