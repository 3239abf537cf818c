import type { ApplicationFields } from "./application";
import type { CalendarDate } from "./calendar-date";
import type { Card, CardDate } from "./card";
import { type DeadlineFields, isEvent, nextDeadline } from "./deadline";
import { type Placement, type Stage, stageById } from "./stage";

export type CardParts = {
  id: string;
  fields: ApplicationFields;
  placement: Placement;
  dates: readonly (DeadlineFields & { id: string })[];
  noteCount: number;
};

/** An application and its dates as the board shows them. */
export function makeCard(parts: CardParts, stages: readonly Stage[], today: CalendarDate): Card {
  const { id, fields, placement, dates, noteCount } = parts;
  const next = nextDeadline(dates, today);
  const isSaved = stageById(stages, placement.stageId)?.kind === "saved";
  return {
    ...placement,
    id,
    title: fields.title,
    company: fields.company,
    via: fields.via,
    locations: fields.locations,
    workplace: fields.workplace,
    pay: fields.pay,
    requisitionId: fields.requisitionId,
    source: fields.source,
    starred: fields.starred,
    lastContactOn: isSaved ? null : lastContact(placement, dates),
    noteCount,
    next: next && toCardDate(next),
    hasFutureDate: dates.some((date) => date.doneOn === null && date.day >= today),
  };
}

function toCardDate({ id, kind, label, day, time, zone, round, rounds }: CardDate): CardDate {
  return { id, kind, label, day, time, zone, round, rounds };
}

/** The last time the two sides were in touch: an application, a move, an appointment held; never an edit. */
function lastContact(
  placement: { enteredOn: CalendarDate | null; appliedOn: CalendarDate | null },
  dates: readonly DeadlineFields[],
): CalendarDate | null {
  const held = dates.filter((date) => isEvent(date.kind) && date.doneOn !== null).map((date) => date.day);
  const days = [placement.enteredOn, placement.appliedOn, ...held].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
