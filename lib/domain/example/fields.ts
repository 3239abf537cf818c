import type { FieldPatch } from "../application";
import { addDays, type CalendarDate, endOfWeek } from "../calendar-date";
import type { Workplace } from "../role";

/** The days of the example, counted from today, and the zone of its interviews. */
export type Days = { day: (offset: number) => CalendarDate; nextMonday: CalendarDate; zone: string };

export function daysFrom(today: CalendarDate, zone: string): Days {
  return { day: (offset) => addDays(today, offset), nextMonday: addDays(endOfWeek(today), 1), zone };
}

type Offer = [min: number, max: number, currency?: string];

/** The fields that every role of the example has. */
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
