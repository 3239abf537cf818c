import { parentPort } from "node:worker_threads";
import type { CalendarDate } from "../domain/calendar-date";
import { readPosting } from "../domain/posting/read-posting";
import type { Paste } from "../domain/posting/reading";

/** Reads away from the thread that answers requests, one posting a message, answered in order. */
parentPort?.on("message", ({ paste, on }: { paste: Paste; on: CalendarDate }) =>
  parentPort?.postMessage(readPosting(paste, on)),
);
