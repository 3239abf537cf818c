import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { type Card, type CardDate, compareClosed, compareRanks } from "../domain/card";
import { type DeadlineFields, isEvent, nextDeadline } from "../domain/deadline";
import { groupBy } from "../domain/group-by";
import type { Stage } from "../domain/stage";
import { db } from "./client";
import type { ApplicationModel, DeadlineModel } from "./generated/models";
import { toDeadlineFields, toFields, toPlacement } from "./rows";
import { stagesIn } from "./stages";

export type Board = { stages: Stage[]; cards: Card[] };

/** Every application of the present hunt as a card, in board order. Reads only. */
export async function readBoard(today: CalendarDate): Promise<Board> {
  const client = await db();
  const live = { deletedAt: null, mergedIntoId: null, hunt: { endedOn: null } };
  const [stages, rows, deadlines, notes] = await Promise.all([
    stagesIn(client),
    client.application.findMany({ where: live }),
    client.deadline.findMany({ where: { deletedAt: null, application: live } }),
    client.note.groupBy({ by: ["applicationId"], where: { deletedAt: null }, _count: { _all: true } }),
  ]);
  const datesOf = groupBy(deadlines, (row) => row.applicationId);
  const notesOf = new Map(notes.map((row) => [row.applicationId, row._count._all]));
  const cards = rows.map((row) =>
    toCard(row, { dates: datesOf.get(row.id) ?? [], noteCount: notesOf.get(row.id) ?? 0, stages, today }),
  );
  return { stages, cards: inBoardOrder(cards, stages) };
}

function inBoardOrder(cards: Card[], stages: readonly Stage[]): Card[] {
  const byStage = groupBy(cards, (card) => card.stageId);
  return stages.flatMap((stage) =>
    (byStage.get(stage.id) ?? []).sort(stage.kind === "closed" ? compareClosed : compareRanks),
  );
}

type CardParts = { dates: DeadlineModel[]; noteCount: number; stages: readonly Stage[]; today: CalendarDate };

function toCard(row: ApplicationModel, { dates, noteCount, stages, today }: CardParts): Card {
  const fields = toFields(row);
  const placement = toPlacement(row);
  const open = dates.map((date) => ({ id: date.id, ...toDeadlineFields(date) }));
  const next = nextDeadline(open, today);
  const saved = stages.find((stage) => stage.id === row.stageId)?.kind === "saved";
  return {
    ...placement,
    id: row.id,
    title: fields.title,
    company: fields.company,
    via: fields.via,
    locations: fields.locations,
    workplace: fields.workplace,
    pay: fields.pay,
    requisitionId: fields.requisitionId,
    source: fields.source,
    starred: fields.starred,
    lastContactOn: saved ? null : lastContact(placement, open),
    noteCount,
    next: next && toCardDate(next),
    hasFutureDate: open.some((date) => date.doneOn === null && date.day >= today),
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
