import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { showFullDay, showRelative } from "@/lib/domain/display";
import { readDay } from "@/lib/domain/posting/values/day";

export const DAY_PROBLEM = "Type a day such as 5 Oct, 5 Oct 2026 or 2026-10-05.";

/** A typed day and how it is said back: 'Mon 5 Oct 2026, 44 days ago'. Null where the text is no day. */
export function typedDay(
  text: string,
  today: CalendarDate,
  prefer: "past" | "future",
): { day: CalendarDate; readBack: string } | null {
  const day = readDay(text.trim(), today, { prefer });
  if (!day) return null;
  const near = Math.abs(daysBetween(today, day)) <= 30 || prefer === "past";
  return { day, readBack: near ? `${showFullDay(day)}, ${showRelative(day, today)}` : showFullDay(day) };
}
