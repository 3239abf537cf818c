"use client";

import { useSyncExternalStore } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NOTHING_READ } from "@/lib/domain/review/nothing-read";
import type { ToRead } from "@/lib/domain/review/read-for-review";
import type { ReviewSource } from "@/lib/domain/review/source";
import { readInWorker } from "./worker-link";

/**
 * What was read in this tab, by draft and day: reading begins with the paste, while the server still saves it, and the review
 * finds it here (docs/decisions/012-where-a-posting-is-read.md).
 */
export type DraftToRead = ToRead & { draftId: string };

/** So much text and HTML is read faster than a worker is asked. */
const ON_MAIN_THREAD = 20_000;

const read = new Map<string, ReviewSource>();
const begun = new Set<string>();
const listeners = new Set<() => void>();

const loadReader = () => import("@/lib/domain/review/read-for-review");

const keyOf = ({ draftId, on }: DraftToRead) => `${draftId} ${on}`;

async function readHere(toRead: ToRead): Promise<ReviewSource> {
  const { readForReview } = await loadReader();
  return readForReview(toRead);
}

async function readAnywhere({ paste, on }: ToRead): Promise<ReviewSource> {
  const isShort = paste.text.length + (paste.html?.length ?? 0) <= ON_MAIN_THREAD;
  const inWorker = isShort ? null : readInWorker({ paste, on });
  return (await inWorker?.catch(() => null)) ?? readHere({ paste, on });
}

export async function beginReading(toRead: DraftToRead): Promise<void> {
  const key = keyOf(toRead);
  if (begun.has(key)) return;
  begun.add(key);
  const source = await readAnywhere(toRead).catch((error: unknown) => {
    // The posting can still be added, with what the user types.
    console.error("A posting could not be read:", error);
    return NOTHING_READ;
  });
  read.set(key, source);
  for (const listener of listeners) listener();
}

/** Null until it is read, and on the server, which leaves reading to the browser. */
export function useReading(toRead: DraftToRead): ReviewSource | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      beginReading(toRead);
      return () => listeners.delete(listener);
    },
    () => read.get(keyOf(toRead)) ?? null,
    () => null,
  );
}

/** A first reading compiles the rules, which takes ten times as long as reading. */
const SAMPLE: ToRead = {
  paste: { text: "Baker\nCompany: Crumb\nSalary: £23,000 a year\nApply by 5 Oct\n\nRequirements\n- Bread", html: null },
  on: "2026-01-01" as CalendarDate,
};

async function warm(): Promise<void> {
  readInWorker(SAMPLE)?.catch(() => null);
  // Without an answer from the server, the first paste tries again.
  await readHere(SAMPLE).catch(() => null);
}

/** Loads the reader and its worker while nothing else is to be done, so that the first paste need not wait for them. */
export function warmReaderWhenIdle(): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(warm, 1_000);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(warm);
  return () => cancelIdleCallback(request);
}
