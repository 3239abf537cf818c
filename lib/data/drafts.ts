import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { Draft, DraftEdits } from "../domain/draft";
import { db, type Tx } from "./client";
import type { DraftModel } from "./generated/models";
import { Refused } from "./refused";

/** A draft is not yet part of the hunt, so it has no history: it is saved as it is typed, and discarding it can be undone. */

export type NewDraft = {
  id: string;
  kind: Draft["kind"];
  text: string | null;
  html: string | null;
  edits: DraftEdits;
  at: Date;
  today: CalendarDate;
};

/** Keeps a draft. The same id twice is the same draft: the second call changes nothing. */
export async function keepDraft({ at, today, ...draft }: NewDraft): Promise<void> {
  const client = await db();
  await client.draft.upsert({
    where: { id: draft.id },
    create: { ...draft, startedAt: at, startedOn: today, updatedAt: at },
    update: {},
  });
}

export async function readDraft(id: string): Promise<Draft | null> {
  const client = await db();
  const row = await client.draft.findUnique({ where: { id } });
  return row && toDraft(row);
}

/** The drafts that wait to be finished, the latest first. */
export async function openDrafts(): Promise<Draft[]> {
  const client = await db();
  const rows = await client.draft.findMany({
    where: { applicationId: null, discardedAt: null },
    orderBy: { startedAt: "desc" },
  });
  return rows.map(toDraft);
}

/** Keeps what was typed. A tab that saw an older version is refused, so that it cannot undo another tab's typing. */
export async function saveDraftEdits(request: {
  id: string;
  version: number;
  edits: DraftEdits;
  at: Date;
}): Promise<{ ok: true; version: number } | { ok: false; reason: "stale" }> {
  const client = await db();
  const { count } = await client.draft.updateMany({
    where: { id: request.id, version: request.version, applicationId: null },
    data: { edits: request.edits, updatedAt: request.at, version: { increment: 1 } },
  });
  return count === 1 ? { ok: true, version: request.version + 1 } : { ok: false, reason: "stale" };
}

/** Puts a draft away, or back where `discarded` is false. */
export async function discardDraft(id: string, discarded: boolean, at: Date): Promise<void> {
  const client = await db();
  await client.draft.updateMany({ where: { id }, data: { discardedAt: discarded ? at : null, updatedAt: at } });
}

/** A draft becomes one role: a second tab with the same review must not add it again. */
export async function spendDraft(tx: Tx, draftId: string, applicationId: string): Promise<void> {
  const { count } = await tx.draft.updateMany({
    where: { id: draftId, applicationId: null },
    data: { applicationId, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused("used");
}

function toDraft(row: DraftModel): Draft {
  return {
    id: row.id,
    kind: row.kind as Draft["kind"],
    text: row.text,
    html: row.html,
    edits: row.edits as DraftEdits,
    startedAt: row.startedAt.toISOString(),
    startedOn: row.startedOn as CalendarDate,
    version: row.version,
    discarded: row.discardedAt !== null,
    applicationId: row.applicationId,
  };
}
