import type { CalendarDate } from "./calendar-date";
import { findDays } from "./posting/values/day";
import { WEEKDAY_NUMBER } from "./posting/values/day-words";

/** Words that may stand beside a typed day and say nothing more. */
const BESIDE: ReadonlySet<string> = new Set(["on", "by", "am", "le", "el", "il", "the"]);

function saysNothing(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => BESIDE.has(word) || WEEKDAY_NUMBER.has(word));
}

/**
 * A day that is typed, and nothing else: "tomorrow at 9" is not taken for tomorrow, since the rest would be lost without a
 * word. With `past`, a day still to come is none: what has happened has not happened yet.
 */
export function readWholeDay(text: string, today: CalendarDate, prefer: "past" | "future"): CalendarDate | null {
  const days = findDays(text, today, { prefer });
  const day = days.find(({ kind }) => kind === "absolute") ?? days[0];
  if (!day || (prefer === "past" && day.value > today)) return null;
  return saysNothing(text.slice(0, day.start)) && saysNothing(text.slice(day.end)) ? day.value : null;
}
