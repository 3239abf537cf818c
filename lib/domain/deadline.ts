import { type CalendarDate, daysBetween, endOfWeek } from "./calendar-date";

export const DEADLINE_KINDS = [
  "apply-by",
  "follow-up",
  "interview",
  "call",
  "take-home",
  "decide-by",
  "other",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const DEADLINE_NAMES: Record<DeadlineKind, string> = {
  "apply-by": "Apply by",
  "follow-up": "Follow up",
  interview: "Interview",
  call: "Call",
  "take-home": "Take-home",
  "decide-by": "Decide by",
  other: "Date",
};

/** What the user sets. A time is kept as it was said, with its zone, so that a change of the zone's rules moves no day. */
export type DeadlineFields = {
  kind: DeadlineKind;
  label: string | null;
  day: CalendarDate;
  /** 'HH:MM' in `zone`, or null for a whole day. */
  time: string | null;
  /** An IANA zone; null exactly when `time` is. */
  zone: string | null;
  minutes: number | null;
  place: string | null;
  link: string | null;
  people: string[];
  round: number | null;
  rounds: number | null;
  preparation: string | null;
  outcomeNotes: string | null;
  doneOn: CalendarDate | null;
  snoozedUntil: CalendarDate | null;
  repeatDays: number | null;
  leadDays: number | null;
  /** The day of a "Not now" to the question about its having passed. */
  askedOn: CalendarDate | null;
};

export type Deadline = DeadlineFields & { id: string; applicationId: string; version: number };

/** A date with nothing said about it but its kind and day. */
export function plainDeadline(kind: DeadlineKind, day: CalendarDate): DeadlineFields {
  return {
    kind,
    label: null,
    day,
    time: null,
    zone: null,
    minutes: null,
    place: null,
    link: null,
    people: [],
    round: null,
    rounds: null,
    preparation: null,
    outcomeNotes: null,
    doneOn: null,
    snoozedUntil: null,
    repeatDays: null,
    leadDays: null,
    askedOn: null,
  };
}

export function deadlineName(deadline: Pick<DeadlineFields, "kind" | "label">): string {
  return deadline.label ?? DEADLINE_NAMES[deadline.kind];
}

/** Interviews and calls are appointments: they happen, they do not fall due. */
export function isEvent(kind: DeadlineKind): boolean {
  return kind === "interview" || kind === "call";
}

export type Urgency = "overdue" | "soon" | "event" | "normal";

/** Overdue means the day has passed; soon means by the end of this week. */
export function urgency(deadline: Pick<DeadlineFields, "kind" | "day">, today: CalendarDate): Urgency {
  if (isEvent(deadline.kind)) return "event";
  if (deadline.day < today) return "overdue";
  return deadline.day <= endOfWeek(today) ? "soon" : "normal";
}

type Dated = Pick<DeadlineFields, "day" | "time" | "doneOn" | "kind">;

/** The open date to show first: what is overdue or due soon before appointments, then the earliest. */
export function nextDeadline<D extends Dated>(deadlines: readonly D[], today: CalendarDate): D | null {
  const weight = { overdue: 0, soon: 0, event: 1, normal: 2 } as const;
  const open = deadlines.filter((each) => each.doneOn === null && !(isEvent(each.kind) && each.day < today));
  const key = (each: D) => `${weight[urgency(each, today)]}${each.day}${each.time ?? "~"}`;
  return open.reduce<D | null>((best, each) => (best === null || key(each) < key(best) ? each : best), null);
}

/** Days since the last contact once they pass the stage's threshold, or null. A date still to come pauses it. */
export function daysWithoutReply(input: {
  lastContactOn: CalendarDate | null;
  noReplyDays: number | null;
  hasFutureDate: boolean;
  today: CalendarDate;
}): number | null {
  if (input.noReplyDays === null || input.lastContactOn === null || input.hasFutureDate) return null;
  const days = daysBetween(input.lastContactOn, input.today);
  return days >= input.noReplyDays ? days : null;
}
