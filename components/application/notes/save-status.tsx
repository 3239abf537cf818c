"use client";

import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { SaveState } from "./note-saver";

/** Whether what is typed is saved, beside the heading. */
export function SaveStatus({ state }: { state: SaveState }) {
  return (
    <span role="status" className="mono text-ink-3">
      {state.is === "saving" && "Saving"}
      {state.is === "saved" && (
        <span className="flex items-center gap-1.5 text-accent">
          <Icon name="check" size="xs" />
          Saved {state.at}
        </span>
      )}
    </span>
  );
}

type NotSavedProps = { state: SaveState; onRetry: () => void; onBranch: () => void };

/** Why a text is not saved, and the way on: once more, or as a note of its own where this one no longer takes it. */
export function NotSaved({ state, onRetry, onBranch }: NotSavedProps) {
  if (state.is !== "failed") return null;
  const isTaken = state.reason === "stale" || state.reason === "missing";
  return (
    <div role="alert" className="mt-2 grid gap-1.5 rounded-md border border-ink px-3 py-2">
      <p className="flex items-center gap-1.5 font-semibold">
        <Icon name="alert" size="sm" />
        Not saved, kept in this tab
      </p>
      <p className="text-ink-2">{state.message}</p>
      <Button size="sm" className="justify-self-start" onClick={isTaken ? onBranch : onRetry}>
        {isTaken ? "Save as a new note" : "Try again"}
      </Button>
    </div>
  );
}
