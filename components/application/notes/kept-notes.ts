"use client";

import { useSyncExternalStore } from "react";

/**
 * What was typed into a note and is not saved yet, kept in this tab: a reload, a crash of the server or a refusal does not
 * take it away.
 */
export type KeptNote = { noteId: string; version: number | null; text: string };

const PREFIX = "rolebook-note";
const listeners = new Set<() => void>();
const keyOf = (applicationId: string, noteId: string) => `${PREFIX}/${applicationId}/${noteId}`;

/** A browser may forbid storage altogether; the text is then in the page alone. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

export function keepNote(applicationId: string, note: KeptNote): void {
  attempt(() => sessionStorage.setItem(keyOf(applicationId, note.noteId), JSON.stringify(note)));
}

export function forgetNote(applicationId: string, noteId: string): void {
  attempt(() => sessionStorage.removeItem(keyOf(applicationId, noteId)));
  for (const listener of listeners) listener();
}

function readKept(applicationId: string): string {
  const lead = `${PREFIX}/${applicationId}/`;
  const keys = attempt(() => Object.keys(sessionStorage).filter((key) => key.startsWith(lead))) ?? [];
  return `[${keys.map((key) => sessionStorage.getItem(key)).join(",")}]`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What this tab keeps for a role. Nothing on the server, which has no tab. */
export function useKeptNotes(applicationId: string): KeptNote[] {
  const stored = useSyncExternalStore(
    subscribe,
    () => readKept(applicationId),
    () => "[]",
  );
  return attempt((): KeptNote[] => JSON.parse(stored)) ?? [];
}
