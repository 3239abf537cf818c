import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { type Card, compareClosed, compareRanks } from "../domain/card";
import { groupBy } from "../domain/group-by";
import { makeCard } from "../domain/make-card";
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

type RowParts = { dates: DeadlineModel[]; noteCount: number; stages: readonly Stage[]; today: CalendarDate };

function toCard(row: ApplicationModel, { dates, noteCount, stages, today }: RowParts): Card {
  const parts = {
    id: row.id,
    fields: toFields(row),
    placement: toPlacement(row),
    dates: dates.map((date) => ({ id: date.id, ...toDeadlineFields(date) })),
    noteCount,
  };
  return makeCard(parts, stages, today);
}
