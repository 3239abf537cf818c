import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExportedRole, StageEntry } from "../domain/csv/exported-role";
import { stageHistory } from "../domain/csv/stage-history";
import { groupBy } from "../domain/group-by";
import { type ApplicationEvent, isTakenBack } from "../domain/history";
import { type Stage, stageById } from "../domain/stage";
import type { Db } from "./client";
import type { ApplicationModel } from "./generated/models";
import { toApplication, toDeadlineFields } from "./rows";
import { readSnapshot } from "./snapshot";
import { stagesIn } from "./stages";

/** Few enough that a page of the longest postings is no burden, many enough that pages are few. */
const PAGE = 200;

export type ExportPage = {
  roles: ExportedRole[];
  /** The number of its first role, from 1, and how many there are in all. */
  first: number;
  of: number;
};

/**
 * Every role that is not deleted, or of these alone those that are not, in board order: by stage, then in the user's own
 * order. All as of one moment.
 */
export function exportRoles(only: ReadonlySet<string> | null = null): AsyncGenerator<ExportPage> {
  return readSnapshot((db) => readPages(db, only));
}

async function* readPages(db: Db, only: ReadonlySet<string> | null): AsyncGenerator<ExportPage> {
  const stages = await stagesIn(db);
  const all = await db.application.findMany({ where: { deletedAt: null }, select: { id: true } });
  const of = only ? all.filter(({ id }) => only.has(id)).length : all.length;
  let first = 1;
  for (const stage of stages) {
    for (let last: string | null = null, full = true; full; ) {
      const rows: ApplicationModel[] = await db.application.findMany({
        where: { stageId: stage.id, deletedAt: null, ...(last !== null && { rank: { gt: last } }) },
        orderBy: { rank: "asc" },
        take: PAGE,
      });
      const wanted = only ? rows.filter(({ id }) => only.has(id)) : rows;
      if (wanted.length > 0) yield { roles: await readRoles(db, wanted, stages), first, of };
      first += wanted.length;
      last = rows.at(-1)?.rank ?? null;
      full = rows.length === PAGE;
    }
  }
}

async function readRoles(db: Db, rows: ApplicationModel[], stages: readonly Stage[]): Promise<ExportedRole[]> {
  const theirs = { applicationId: { in: rows.map((row) => row.id) } };
  const live = { ...theirs, deletedAt: null };
  const dates = await db.deadline.findMany({ where: live, orderBy: [{ day: "asc" }, { time: "asc" }, { id: "asc" }] });
  const notes = await db.note.findMany({
    where: live,
    orderBy: { createdAt: "asc" },
    select: { applicationId: true, text: true, createdAt: true, updatedAt: true },
  });
  const postings = await db.posting.findMany({
    where: live,
    orderBy: { pastedAt: "asc" },
    select: { applicationId: true, text: true, pastedOn: true },
  });
  const qualifications = await db.qualification.findMany({
    where: live,
    orderBy: { position: "asc" },
    select: { applicationId: true, kind: true, text: true, state: true, evidence: true },
  });
  const histories = await readStageHistories(db, rows, stages);
  const [datesOf, notesOf, postingsOf, qualificationsOf] = [
    groupBy(dates, (row) => row.applicationId),
    groupBy(notes, (row) => row.applicationId),
    groupBy(postings, (row) => row.applicationId),
    groupBy(qualifications, (row) => row.applicationId),
  ];
  return rows.map((row) => ({
    application: toApplication(row),
    stage: stageById(stages, row.stageId)?.name ?? row.stageId,
    furthestStage: stageById(stages, row.furthestStageId)?.name ?? null,
    dates: (datesOf.get(row.id) ?? []).map(toDeadlineFields),
    notes: (notesOf.get(row.id) ?? []).map((note) => ({
      text: note.text,
      createdAt: note.createdAt.toISOString(),
      updatedAt: note.updatedAt.toISOString(),
    })),
    postings: (postingsOf.get(row.id) ?? []).map(({ text, pastedOn }) => ({
      text,
      pastedOn: pastedOn as CalendarDate,
    })),
    stageHistory: histories.get(row.id) ?? [],
    qualifications: (qualificationsOf.get(row.id) ?? []).map(({ kind, text, state, evidence }) => ({
      kind: kind as "minimum" | "preferred",
      text,
      state: state as "met" | "partly" | "open",
      evidence,
    })),
  }));
}

/** By role. An undo has the same roles in it as what it takes back, so a role's own events tell what holds. */
async function readStageHistories(
  db: Db,
  rows: readonly ApplicationModel[],
  stages: readonly Stage[],
): Promise<Map<string, StageEntry[]>> {
  const events = await db.event.findMany({
    where: { applicationId: { in: rows.map((row) => row.id) }, kind: { in: ["created", "passed", "moved"] } },
    orderBy: { seq: "asc" },
    select: { applicationId: true, changeId: true, data: true, occurredOn: true },
  });
  const changes = await db.change.findMany({
    where: { id: { in: [...new Set(events.map((event) => event.changeId))] } },
    select: { id: true, undoesId: true },
  });
  const undoes = new Map(changes.map((each) => [each.id, each.undoesId]));
  const undoneBy = new Map(changes.flatMap(({ id, undoesId }) => (undoesId ? [[undoesId, id]] : [])));
  const entries = events.map((event) => ({
    applicationId: event.applicationId,
    event: event.data as unknown as ApplicationEvent,
    occurredOn: event.occurredOn as CalendarDate | null,
    undone: Boolean(undoes.get(event.changeId)) || isTakenBack(event.changeId, undoneBy),
  }));
  const entriesOf = groupBy(entries, (entry) => entry.applicationId);
  return new Map(rows.map(({ id }) => [id, stageHistory(entriesOf.get(id) ?? [], stages)]));
}
