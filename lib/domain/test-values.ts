import type { CalendarDate } from "./calendar-date";
import type { Card } from "./card";
import type { Placement, Stage, StageKind } from "./stage";

/** Values that several tests of the domain begin with. */

export const TODAY = "2026-11-18" as CalendarDate;
/** A day before it. */
export const ON = "2026-11-05" as CalendarDate;

export function day(text: string): CalendarDate {
  return text as CalendarDate;
}

function stage(position: number, id: string, kind: StageKind, noReplyDays: number | null): Stage {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return { id, name, kind, position, colour: id, noReplyDays, hidden: false, mergedIntoId: null };
}

/** The pipeline that everyone starts with. */
export const STAGES: Stage[] = [
  stage(1, "saved", "saved", null),
  stage(2, "applied", "active", 14),
  stage(3, "screening", "active", 14),
  stage(4, "interviewing", "active", 14),
  stage(5, "offer", "offer", 14),
  stage(6, "closed", "closed", null),
];

export function placement(stageId: string, more: Partial<Placement> = {}): Placement {
  const nothing = { outcome: null, furthestStageId: stageId, enteredOn: null, appliedOn: null };
  return { stageId, rank: "a0", ...nothing, ...more };
}

export function card(more: Partial<Card> = {}): Card {
  return {
    ...placement("applied"),
    id: "1",
    title: "Machine Learning Engineer",
    company: "Northlight Devices",
    via: null,
    locations: [],
    workplace: null,
    pay: null,
    requisitionId: null,
    source: null,
    starred: false,
    addedAt: "2026-11-05T09:00:00.000Z",
    lastContactOn: null,
    noteCount: 0,
    next: null,
    hasFutureDate: false,
    ...more,
  };
}
