import type { CalendarDate } from "@/lib/domain/calendar-date";
import { readMinutes, readTime } from "@/lib/domain/day-input";
import { type DeadlineFields, type DeadlineKind, plainDeadline } from "@/lib/domain/deadline";
import { showFullDay } from "@/lib/domain/display";
import { DAY_PROBLEM, typedDay } from "../../shell/typed-day";

/** A date as it stands in its form. */
export type DateText = { kind: DeadlineKind; label: string; day: string; time: string; minutes: string };

/** Which input is wrong, and what to type there. */
export type DateProblem = { at: "day" | "time" | "minutes"; says: string };

export function dateText(fields: DeadlineFields | null): DateText {
  if (!fields) return { kind: "follow-up", label: "", day: "", time: "", minutes: "" };
  return {
    kind: fields.kind,
    label: fields.label ?? "",
    day: showFullDay(fields.day),
    time: fields.time ?? "",
    minutes: fields.minutes ? String(fields.minutes) : "",
  };
}

type Reading = { ok: true; fields: DeadlineFields } | { ok: false; problem: DateProblem };

/** What the form says of a date; everything it has no input for stays as it was. A time is a time in `zone`. */
export function readDateText(
  text: DateText,
  before: DeadlineFields | null,
  { today, zone }: { today: CalendarDate; zone: string },
): Reading {
  const wrong = (at: DateProblem["at"], says: string): Reading => ({ ok: false, problem: { at, says } });
  const day = typedDay(text.day, today, "future")?.day;
  if (!day) return wrong("day", DAY_PROBLEM);
  const time = text.time.trim() === "" ? null : readTime(text.time);
  if (text.time.trim() !== "" && !time) return wrong("time", "Type a time such as 10:00 or 3 pm, or leave it empty.");
  const minutes = text.minutes.trim() === "" ? null : readMinutes(text.minutes);
  if (text.minutes.trim() !== "" && !minutes)
    return wrong("minutes", "Type a length such as 45 or 1.5 h, up to a day.");
  if (minutes && !time) return wrong("time", "Type the time it begins, or leave the length empty.");
  const keepsZone = before !== null && time !== null && before.time === time && before.day === day;
  return {
    ok: true,
    fields: {
      ...(before ?? plainDeadline(text.kind, day)),
      kind: text.kind,
      label: text.label.trim() || null,
      day,
      time,
      zone: time === null ? null : keepsZone ? before.zone : zone,
      minutes: time === null ? null : minutes,
    },
  };
}
