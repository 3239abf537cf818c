import "server-only";
import { type CalendarDate, dayInZone } from "./domain/calendar-date";

/** The only place that asks what time it is. The day is this computer's: browser and server are one machine. */
export type Now = { at: Date; today: CalendarDate; zone: string };

export function now(): Now {
  const at = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { at, today: dayInZone(at, zone), zone };
}
