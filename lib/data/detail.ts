import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { ApplicationDetail, Qualification, SavedPosting } from "../domain/detail";
import { type ApplicationEvent, isTakenBack } from "../domain/history";
import { READER_VERSION } from "../domain/posting/read-posting";
import type { Reading } from "../domain/posting/reading";
import { db } from "./client";
import type { PostingModel, QualificationModel } from "./generated/models";
import { toApplication, toDeadline } from "./rows";
import { stagesIn } from "./stages";

/** Everything about one application, or null if there is none (any more). Reads only. */
export async function readDetail(id: string): Promise<ApplicationDetail | null> {
  const client = await db();
  const row = await client.application.findUnique({ where: { id } });
  if (!row || row.deletedAt) return null;
  const mine = { applicationId: id, deletedAt: null };
  const [stages, deadlines, notes, postings, qualifications, events, column] = await Promise.all([
    stagesIn(client),
    client.deadline.findMany({ where: mine, orderBy: [{ day: "asc" }, { time: "asc" }] }),
    client.note.findMany({ where: mine, orderBy: { createdAt: "desc" } }),
    client.posting.findMany({ where: mine, orderBy: { pastedAt: "asc" } }),
    client.qualification.findMany({ where: mine, orderBy: { position: "asc" } }),
    client.event.findMany({
      where: { applicationId: id },
      orderBy: { seq: "asc" },
      include: { change: { select: { undoesId: true } } },
    }),
    client.application.findMany({
      where: { stageId: row.stageId, deletedAt: null, mergedIntoId: null, huntId: row.huntId },
      orderBy: { rank: "asc" },
      select: { id: true },
    }),
  ]);
  const undos = events.filter((event) => event.change.undoesId !== null);
  const undoneBy = new Map(undos.map((event) => [event.change.undoesId ?? "", event.changeId]));
  return {
    application: toApplication(row),
    stages,
    deadlines: deadlines.map(toDeadline),
    notes: notes.map((note) => ({
      id: note.id,
      text: note.text,
      version: note.version,
      createdAt: note.createdAt.toISOString(),
      updatedAt: note.updatedAt.toISOString(),
    })),
    postings: postings.map(toPosting),
    qualifications: qualifications.map(toQualification),
    history: events.map((event) => ({
      seq: event.seq,
      changeId: event.changeId,
      event: event.data as unknown as ApplicationEvent,
      recordedAt: event.recordedAt.toISOString(),
      occurredOn: event.occurredOn as CalendarDate | null,
      undone: event.change.undoesId !== null || isTakenBack(event.changeId, undoneBy),
    })),
    position: positionIn(column, id),
  };
}

function positionIn(column: readonly { id: string }[], id: string): ApplicationDetail["position"] {
  const index = column.findIndex((each) => each.id === id);
  return {
    place: index + 1,
    of: column.length,
    previousId: column[index - 1]?.id ?? null,
    nextId: column[index + 1]?.id ?? null,
  };
}

function toPosting(row: PostingModel): SavedPosting {
  return {
    id: row.id,
    text: row.text,
    reading: row.reading as unknown as Reading,
    pastedAt: row.pastedAt.toISOString(),
    pastedOn: row.pastedOn as CalendarDate,
    seenAgainOn: row.seenAgainOn as CalendarDate[],
    readByOlder: row.readerVersion < READER_VERSION,
  };
}

function toQualification(row: QualificationModel): Qualification {
  return {
    id: row.id,
    kind: row.kind as Qualification["kind"],
    text: row.text,
    key: row.key,
    state: row.state as Qualification["state"],
    evidence: row.evidence,
    version: row.version,
  };
}
