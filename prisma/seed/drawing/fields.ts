import type { FieldPatch } from "../../../lib/domain/application";
import { addDays, type CalendarDate, endOfWeek } from "../../../lib/domain/calendar-date";
import type { Workplace } from "../../../lib/domain/role";

/** The days of the drawing, counted from the day it is for. */
export type Days = { day: (offset: number) => CalendarDate; nextMonday: CalendarDate };

export function daysFrom(today: CalendarDate): Days {
  return { day: (offset) => addDays(today, offset), nextMonday: addDays(endOfWeek(today), 1) };
}

/** Where the interviews are held, as the user entered them: this computer's zone. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

type Offer = [min: number, max: number, currency?: string];

/** The fields that every role of the drawing has. */
export function role(
  title: string,
  company: string,
  where: [place: string, workplace: Workplace],
  offer?: Offer,
): FieldPatch {
  const [place, workplace] = where;
  const [min, max, currency = "USD"] = offer ?? [];
  const pay = min === undefined || max === undefined ? null : ({ min, max, currency, period: "year" } as const);
  return { title, company, locations: [place], workplace, pay };
}
