import type { CalendarDate } from "@/lib/domain/calendar-date";
import { showFullDay, showRelative } from "@/lib/domain/display";
import { readWholeDay } from "@/lib/domain/typed-day";

export const DAY_PROBLEM = "Type a day such as 5 Oct, 5 Oct 2026 or 2026-10-05.";

/** A typed day and how it is said back: 'Mon 5 Oct 2026, 44 days ago'. Null where the text is no day, or for what has happened a day still to come. */
export function typedDay(
  text: string,
  today: CalendarDate,
  prefer: "past" | "future",
): { day: CalendarDate; readBack: string } | null {
  const day = readWholeDay(text, today, prefer);
  if (!day) return null;
  const relative = showRelative(day, today);
  return { day, readBack: relative ? `${showFullDay(day)}, ${relative}` : showFullDay(day) };
}
