import type { CalendarDate } from "../calendar-date";
import { readPosting } from "../posting/read-posting";
import type { Paste } from "../posting/reading";
import { type ReviewSource, reviewSource } from "./source";

/** What has to be read for the screen, by the day of the paste. */
export type ToRead = { paste: Paste; on: CalendarDate };

/** The reader and all it needs come with this module: it is loaded when there is something to read, or before when idle. */
export function readForReview({ paste, on }: ToRead): ReviewSource {
  return reviewSource(paste, readPosting(paste, on));
}
