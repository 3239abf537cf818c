"use client";

import { useSyncExternalStore } from "react";

const FIRST_MS = 500;
const LONGEST_MS = 2_000;

let waiting: Promise<void> | null = null;
const listeners = new Set<() => void>();

function enter(next: Promise<void> | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

export async function isAnswering(): Promise<boolean> {
  const health = await fetch("/health", { cache: "no-store" }).catch(() => null);
  return health?.ok ?? false;
}

async function askUntilItAnswers(): Promise<void> {
  for (let wait = FIRST_MS; ; wait = Math.min(wait * 2, LONGEST_MS)) {
    await new Promise((later) => setTimeout(later, wait));
    if (await isAnswering()) return;
  }
}

/** Resolves once Rolebook answers again. While anyone waits, the page asks more and more seldom and says so (away-notice.tsx). */
export function untilItAnswers(): Promise<void> {
  if (!waiting) enter(askUntilItAnswers().finally(() => enter(null)));
  return waiting ?? Promise.resolve();
}

export function useIsAway(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
    () => false,
  );
}
