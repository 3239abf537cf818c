import type { CalendarDate } from "./calendar-date";
import type { Card, CardDate } from "./card";
import { type DeadlineFields, isEvent, nextDeadline } from "./deadline";
import { type Placement, type Stage, stageById } from "./stage";

type Shown = Pick<
  Card,
  | "id"
  | "title"
  | "company"
  | "via"
  | "locations"
  | "workplace"
  | "pay"
  | "requisitionId"
  | "source"
  | "starred"
  | "addedAt"
  | "noteCount"
>;

/** All that a card is made of, but the day and the stages. */
export type CardParts = Shown & {
  placement: Placement;
  dates: readonly (CardDate & Pick<DeadlineFields, "doneOn">)[];
};

/** An application and its dates as the board shows them. */
export function makeCard(parts: CardParts, stages: readonly Stage[], today: CalendarDate): Card {
  const { placement, dates, ...shown } = parts;
  const next = nextDeadline(dates, today);
  const isSaved = stageById(stages, placement.stageId)?.kind === "saved";
  return {
    ...shown,
    ...placement,
    lastContactOn: isSaved ? null : lastContact(placement, dates),
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
  dates: CardParts["dates"],
): CalendarDate | null {
  const held = dates.filter((date) => isEvent(date.kind) && date.doneOn !== null).map((date) => date.day);
  const days = [placement.enteredOn, placement.appliedOn, ...held].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
