/**
 * A calendar day as 'YYYY-MM-DD' in the proleptic Gregorian calendar. It has no zone: a day typed in Kiritimati is the
 * same day in Pago Pago, so it is never turned into a local `Date`.
 */
export type CalendarDate = string & { readonly __day: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Midnight UTC serves as the day's number only; no zone ever touches it. */
function toUtc(day: CalendarDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromUtc(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10) as CalendarDate;
}

/** The day of these numbers (month 1-12), or null if there is none (30 February) or the year is outside 1000-9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return parseCalendarDate(text);
}

/** Reads 'YYYY-MM-DD' and nothing else; null for another shape or a day that does not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  if (!match || Number(match[1]) < 1000) return null;
  const day = text as CalendarDate;
  return fromUtc(toUtc(day)) === text ? day : null;
}

/** Negative if `a` is earlier than `b`, positive if later, 0 if the same. */
export function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromUtc(toUtc(day) + days * MS_A_DAY);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_A_DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: CalendarDate): number {
  return new Date(toUtc(day)).getUTCDay();
}

/** The last day of the week that holds `day`. */
export function endOfWeek(day: CalendarDate, weekStart: "monday" | "sunday" = "monday"): CalendarDate {
  const last = weekStart === "monday" ? 0 : 6;
  return addDays(day, (last - weekday(day) + 7) % 7);
}

export function dayParts(day: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function weekdayName(day: CalendarDate): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday(day)] ?? "Sun";
}

export function monthName(day: CalendarDate): (typeof MONTHS)[number] {
  return MONTHS[dayParts(day).month - 1] ?? "Jan";
}

/** The calendar day that an instant falls on in an IANA zone such as 'Europe/Berlin'. Throws a RangeError for an unknown zone. */
export function dayInZone(instant: Date, zone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(instant) as CalendarDate;
}
