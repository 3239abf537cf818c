import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { DeadlineKind } from "../domain/deadline";
import { groupBy } from "../domain/group-by";
import type { CardParts } from "../domain/make-card";
import type { Workplace } from "../domain/role";
import type { Db } from "./client";
import type { Prisma } from "./generated/client";
import { toPay, toPlacement } from "./rows";

const APPLICATION = {
  id: true,
  title: true,
  company: true,
  via: true,
  locations: true,
  workplace: true,
  payMin: true,
  payMax: true,
  payCurrency: true,
  payPeriod: true,
  requisitionId: true,
  source: true,
  starred: true,
  stageId: true,
  rank: true,
  outcome: true,
  furthestStageId: true,
  enteredOn: true,
  appliedOn: true,
  createdAt: true,
} satisfies Prisma.ApplicationSelect;

const DEADLINE = {
  id: true,
  applicationId: true,
  kind: true,
  label: true,
  day: true,
  time: true,
  zone: true,
  round: true,
  rounds: true,
  doneOn: true,
} satisfies Prisma.DeadlineSelect;

type Row = Prisma.ApplicationGetPayload<{ select: typeof APPLICATION }>;
type DateRow = Prisma.DeadlineGetPayload<{ select: typeof DEADLINE }>;

/** What the cards of these roles are made of; of all roles with null. Deleted roles and those of an ended search have none. */
export async function readParts(client: Db, ids: readonly string[] | null): Promise<CardParts[]> {
  const these = ids && { in: [...ids] };
  const theirs = { deletedAt: null, ...(these && { applicationId: these }) };
  const [rows, dates, notes] = await Promise.all([
    client.application.findMany({
      where: { deletedAt: null, mergedIntoId: null, hunt: { endedOn: null }, ...(these && { id: these }) },
      select: APPLICATION,
    }),
    client.deadline.findMany({ where: theirs, select: DEADLINE }),
    client.note.groupBy({ by: ["applicationId"], where: theirs, _count: { _all: true } }),
  ]);
  const datesOf = groupBy(dates, (row) => row.applicationId);
  const notesOf = new Map(notes.map((row) => [row.applicationId, row._count._all]));
  return rows.map((row) => toParts(row, datesOf.get(row.id) ?? [], notesOf.get(row.id) ?? 0));
}

/** The ranks in these stages, by role. */
export async function readRanks(client: Db, stageIds: ReadonlySet<string>): Promise<Map<string, string>> {
  const where = { stageId: { in: [...stageIds] }, deletedAt: null };
  const rows = await client.application.findMany({ where, select: { id: true, rank: true } });
  return new Map(rows.map((row) => [row.id, row.rank]));
}

function toParts(row: Row, dates: readonly DateRow[], noteCount: number): CardParts {
  return {
    id: row.id,
    title: row.title,
    company: row.company,
    via: row.via,
    locations: row.locations as string[],
    workplace: row.workplace as Workplace | null,
    pay: toPay(row),
    requisitionId: row.requisitionId,
    source: row.source,
    starred: row.starred,
    addedAt: row.createdAt.toISOString(),
    placement: toPlacement(row),
    dates: dates.map(({ applicationId: _, ...date }) => ({
      ...date,
      kind: date.kind as DeadlineKind,
      day: date.day as CalendarDate,
      doneOn: date.doneOn as CalendarDate | null,
    })),
    noteCount,
  };
}
