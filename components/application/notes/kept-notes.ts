"use client";

import { useSyncExternalStore } from "react";
import { tabStore } from "../../shell/tab-store";
import type { NoteForm } from "./save-note";

/**
 * What was typed into a note and is not saved yet, kept in this tab: a reload, a crash of the server or a refusal does not
 * take it away.
 */
export type KeptNote = {
  noteId: string;
  /** The version it was typed over. */
  version: number | null;
  text: string;
  /** What is on its way and not answered. */
  sent: NoteForm | null;
};

const listeners = new Set<() => void>();
const keyOf = (applicationId: string) => `rolebook.notes.${applicationId}`;

function parse(stored: string): KeptNote[] {
  try {
    return JSON.parse(stored) as KeptNote[];
  } catch {
    return [];
  }
}

const stored = (applicationId: string) => tabStore.get(keyOf(applicationId)) ?? "[]";

export function keptNote(applicationId: string, noteId: string): KeptNote | null {
  return parse(stored(applicationId)).find((note) => note.noteId === noteId) ?? null;
}

function replace(applicationId: string, notes: readonly KeptNote[]): void {
  if (notes.length === 0) tabStore.remove(keyOf(applicationId));
  else tabStore.set(keyOf(applicationId), JSON.stringify(notes));
  for (const listener of listeners) listener();
}

export function keepNote(applicationId: string, note: KeptNote): void {
  const others = parse(stored(applicationId)).filter(({ noteId }) => noteId !== note.noteId);
  replace(applicationId, [...others, note]);
}

export function forgetNote(applicationId: string, noteId: string): void {
  replace(
    applicationId,
    parse(stored(applicationId)).filter((note) => note.noteId !== noteId),
  );
}

/** What this tab keeps for a role. Nothing on the server, which has no tab. */
export function useKeptNotes(applicationId: string): KeptNote[] {
  const kept = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stored(applicationId),
    () => "[]",
  );
  return parse(kept);
}
