import { TODAY, UNKNOWN } from "./add-form";
import type { CalendarDate } from "./calendar-date";
import type { DeadlineFields } from "./deadline";
import type { Outcome } from "./stage";
import { readWholeDay } from "./typed-day";

/** An "apply by" that has passed while its role is still in Saved: did the user apply, is it still open, or is it over? */
export type PassedDate = {
  applicationId: string;
  deadlineId: string;
  version: number;
  day: CalendarDate;
  /** What the role is called, and whose it is. */
  name: string;
  employer: string | null;
};

export type PassedAnswer =
  /** `on` is null where the day is not known. */
  | { is: "applied"; on: CalendarDate | null }
  | { is: "new-day"; day: CalendarDate }
  | { is: "closed"; outcome: Outcome }
  | { is: "not-now" };

/** Asked once: a "Not now" holds until the date has been given a new day, and that has passed too. */
export function isToAsk(
  date: Pick<DeadlineFields, "kind" | "day" | "doneOn" | "askedOn">,
  today: CalendarDate,
): boolean {
  if (date.kind !== "apply-by" || date.doneOn !== null || date.day >= today) return false;
  return date.askedOn === null || date.askedOn <= date.day;
}

/** An answer as it is being given. `on`: 'today', 'unknown' or the words of another day. */
export type PassedDraft =
  | { is: "applied"; on: string }
  | { is: "new-day"; day: string }
  | { is: "closed"; outcome: Outcome }
  | { is: "not-now" };

/** What choosing an answer begins with. A role that was not applied for by its last day is most often gone. */
export function beginAnswer(is: PassedAnswer["is"]): PassedDraft {
  switch (is) {
    case "applied":
      return { is, on: TODAY };
    case "new-day":
      return { is, day: "" };
    case "closed":
      return { is, outcome: "position-closed" };
    case "not-now":
      return { is };
  }
}

/** The answer, or null while its day is not understood; a new day that has passed as well would be no answer. */
export function readAnswer(draft: PassedDraft, today: CalendarDate): PassedAnswer | null {
  switch (draft.is) {
    case "applied": {
      if (draft.on === UNKNOWN) return { is: "applied", on: null };
      const on = draft.on === TODAY ? today : readWholeDay(draft.on, today, "past");
      return on && { is: "applied", on };
    }
    case "new-day": {
      const day = readWholeDay(draft.day, today, "future");
      return day && day >= today ? { is: "new-day", day } : null;
    }
    case "closed":
    case "not-now":
      return draft;
  }
}
