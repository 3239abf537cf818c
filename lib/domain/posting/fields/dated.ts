import { type CalendarDate, parseCalendarDate } from "../../calendar-date";
import type { Fact } from "../facts";
import type { Line } from "../lines";
import { found, type How, read } from "../posting";
import type { Read } from "../reading";
import { type DayHints, type FoundDay, findDays } from "../values/day";

/** What the readers of the two days, posted and last to apply, have in common. */

export type Hints = DayHints & { on: CalendarDate };

/** `day` was found in a text that begins at `offset` of the line. */
export function readAt(day: FoundDay, { line, offset }: { line: Line; offset: number }, how: How): Read<CalendarDate> {
  return read(day.value, { line, from: offset + day.start, to: offset + day.end }, how);
}

type PickDay = (days: FoundDay[], fact: Fact) => FoundDay | undefined;

export function dayInFact(fact: Fact, { on, ...hints }: Hints, pick: PickDay): Read<CalendarDate> | null {
  const day = pick(findDays(fact.text, on, hints), fact);
  const place = { line: fact.line, offset: fact.from };
  return day === undefined ? null : readAt(day, place, found(`label ${fact.label}`));
}

/** '1 week ago (11/18/2026)': the day that is named is the exact one. */
export function absoluteFirst(days: FoundDay[]): FoundDay | undefined {
  return days.find(({ kind }) => kind === "absolute") ?? days[0];
}

/** A day as a page's data writes it: mostly ISO 8601, with or without a time. */
export function readDataDay(written: string, { on, order }: Pick<Hints, "on" | "order">): CalendarDate | null {
  // 'Tue Nov 10 00:00:00 UTC 2026', as Java prints it.
  const printed = /^\w{3} (\w{3} \d{1,2}) [\d:]+ \w+ (\d{4})$/.exec(written);
  if (printed) return findDays(`${printed[1]} ${printed[2]}`, on, { order })[0]?.value ?? null;
  return parseCalendarDate(written.slice(0, 10)) ?? findDays(written, on, { order })[0]?.value ?? null;
}
