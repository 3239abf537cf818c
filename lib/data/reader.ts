import "server-only";
import { Worker } from "node:worker_threads";
import type { CalendarDate } from "../domain/calendar-date";
import { readPosting } from "../domain/posting/read-posting";
import type { Paste, Reading } from "../domain/posting/reading";

/** Characters of text and HTML that are read faster than a thread is started. */
const ON_THIS_THREAD = 64_000;

/** Reads a posting without keeping other requests waiting: a long one is read in a thread of its own. */
export function readOnServer(paste: Paste, on: CalendarDate): Promise<Reading> {
  const isShort = paste.text.length + (paste.html?.length ?? 0) <= ON_THIS_THREAD;
  return isShort ? Promise.resolve(readPosting(paste, on)) : readInThread(paste, on);
}

function readInThread(paste: Paste, on: CalendarDate): Promise<Reading> {
  const thread = new Worker(new URL("./reader-thread.ts", import.meta.url));
  return new Promise<Reading>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.postMessage({ paste, on });
  }).finally(() => thread.terminate());
}
