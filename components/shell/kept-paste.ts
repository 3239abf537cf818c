"use client";

import { useSyncExternalStore } from "react";
import { tabStore } from "./tab-store";

/** A paste is in the tab from the moment it is made until Rolebook has said that it is saved. */
export type KeptPaste = {
  draftId: string;
  text: string;
  html: string | null;
  /** The role it is pasted on; null for a posting of its own. */
  forRole: string | null;
  /** Why it is still here, as a sentence; null while the first answer is awaited. */
  trouble: string | null;
};

const KEY = "rolebook.pastes";
const NONE: readonly KeptPaste[] = [];
const RELOADED = "Rolebook was not answering when this was pasted.";

let pastes: readonly KeptPaste[] | null = null;
const listeners = new Set<() => void>();

function load(): readonly KeptPaste[] {
  try {
    const stored = JSON.parse(tabStore.get(KEY) ?? "[]") as KeptPaste[];
    return stored.length > 0 ? stored.map((paste) => ({ ...paste, trouble: paste.trouble ?? RELOADED })) : NONE;
  } catch {
    return NONE;
  }
}

function current(): readonly KeptPaste[] {
  pastes ??= load();
  return pastes;
}

function replace(next: readonly KeptPaste[]): void {
  pastes = next;
  if (next.length === 0) tabStore.remove(KEY);
  // The HTML only adds to the text: where both are too much for the tab's storage, the text alone must fit.
  else if (!tabStore.set(KEY, JSON.stringify(next)))
    tabStore.set(KEY, JSON.stringify(next.map((paste) => ({ ...paste, html: null }))));
  for (const listener of listeners) listener();
}

export function keepInTab(paste: KeptPaste): void {
  replace([...current().filter(({ draftId }) => draftId !== paste.draftId), paste]);
}

export function forgetInTab(draftId: string): void {
  replace(current().filter((paste) => paste.draftId !== draftId));
}

export function useKeptPastes(): readonly KeptPaste[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current,
    () => NONE,
  );
}
