import "server-only";
import { type ApplicationFields, type FieldPatch, staleFields } from "../domain/application";
import type { DeadlineFields } from "../domain/deadline";
import type { AnyEvent, ApplicationEvent } from "../domain/history";
import type { Placement } from "../domain/stage";
import { applyStageEdits } from "./apply-stage-edits";
import type { Tx } from "./client";
import type { Prisma } from "./generated/client";
import { freeRank } from "./ranks";
import { Refused } from "./refused";
import { toColumns, toFields } from "./rows";

type Target = { tx: Tx; id: string; at: Date };

/** Makes the rows say what the event says. Throws `Refused` where they no longer hold what the event starts from. */
export async function applyEvent(tx: Tx, each: AnyEvent, at: Date): Promise<void> {
  if (each.applicationId === null) return applyStageEdits(tx, each.event.edits);
  const { applicationId, event } = each;
  const target = { tx, id: applicationId, at };
  switch (event.kind) {
    case "created":
      return create(target, event.fields, event.placement);
    case "moved":
    case "reordered":
      return place(target, event.before, event.after);
    case "merged":
      return join(target, event.before, event.after);
    case "edited":
      return edit(target, event.before, event.after);
    case "deleted":
      return touch(target, { deletedAt: at });
    case "restored":
      return touch(target, { deletedAt: null });
    case "posting":
      await tx.posting.update({ where: { id: event.id }, data: { deletedAt: event.change === "added" ? null : at } });
      if (event.draftId) await setDraft(target, event.draftId, event.change === "added");
      return touch(target, {});
    case "seen-again":
      await setSeenAgain(target, event);
      return setDraft(target, event.draftId, event.change === "added");
    case "date":
      return setDeadline(target, event.id, event.after);
    case "note":
      return setNote(target, event.id, event.after);
    case "qualification":
      await tx.qualification.update({ where: { id: event.id }, data: { ...event.after, version: { increment: 1 } } });
      return;
    case "passed":
      return;
    default:
      return unreachable(event);
  }
}

function unreachable(event: never): never {
  throw new Error(`unknown event: ${JSON.stringify(event satisfies ApplicationEvent)}`);
}

async function create({ tx, id, at }: Target, fields: ApplicationFields, placement: Placement): Promise<void> {
  const hunt = await tx.hunt.findFirst({ where: { endedOn: null }, select: { id: true } });
  if (!hunt) throw new Refused("missing");
  const columns = toColumns(fields) as Prisma.ApplicationUncheckedCreateInput;
  await tx.application.create({
    data: { ...columns, ...placement, id, huntId: hunt.id, createdAt: at, updatedAt: at },
  });
}

async function current({ tx, id }: Target) {
  const row = await tx.application.findUnique({ where: { id } });
  if (!row) throw new Refused("missing");
  return row;
}

/** Writes to the role's own row, and so raises its version. */
async function touch(target: Target, data: Prisma.ApplicationUncheckedUpdateInput): Promise<void> {
  await current(target);
  await target.tx.application.update({
    where: { id: target.id },
    data: { ...data, updatedAt: target.at, version: { increment: 1 } },
  });
}

async function place(target: Target, before: Placement, after: Placement): Promise<void> {
  const row = await current(target);
  if (row.stageId !== before.stageId || row.deletedAt) throw new Refused("stale");
  const rank = await freeRank(target.tx, after.stageId, after.rank, target.id);
  await touch(target, { ...after, rank });
}

/** A role goes with its stage, from the trash too. There can be thousands, so that each is few queries. */
async function join({ tx, id, at }: Target, before: Placement, after: Placement): Promise<void> {
  const rank = await freeRank(tx, after.stageId, after.rank, id);
  const { count } = await tx.application.updateMany({
    where: { id, stageId: before.stageId },
    data: { ...after, rank, updatedAt: at, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused("stale");
}

async function edit(target: Target, before: FieldPatch, after: FieldPatch): Promise<void> {
  const fields = toFields(await current(target));
  if (staleFields(fields, before).length > 0) throw new Refused("stale");
  await touch(target, toColumns(after));
}

/** A paste that is kept with a role is finished; taken back, it is unfinished again. */
async function setDraft({ tx, id }: Target, draftId: string, kept: boolean): Promise<void> {
  await tx.draft.updateMany({ where: { id: draftId }, data: { applicationId: kept ? id : null } });
}

type SeenAgain = Extract<ApplicationEvent, { kind: "seen-again" }>;

/** Seen twice on a day, the day stands there twice, so that taking one back leaves the other. */
async function setSeenAgain(target: Target, { id, on, change }: SeenAgain): Promise<void> {
  const row = await target.tx.posting.findUnique({ where: { id } });
  if (!row) throw new Refused("missing");
  const days = row.seenAgainOn as string[];
  const place = days.lastIndexOf(on);
  const seenAgainOn = change === "added" ? [...days, on] : days.filter((_, index) => index !== place);
  await target.tx.posting.update({ where: { id }, data: { seenAgainOn } });
  await touch(target, {});
}

async function setDeadline({ tx, id, at }: Target, deadlineId: string, fields: DeadlineFields | null): Promise<void> {
  if (fields === null) {
    await tx.deadline.update({ where: { id: deadlineId }, data: { deletedAt: at, version: { increment: 1 } } });
    return;
  }
  await tx.deadline.upsert({
    where: { id: deadlineId },
    create: { ...fields, id: deadlineId, applicationId: id, createdAt: at },
    update: { ...fields, deletedAt: null, version: { increment: 1 } },
  });
}

async function setNote({ tx, id, at }: Target, noteId: string, text: string | null): Promise<void> {
  if (text === null) {
    await tx.note.update({ where: { id: noteId }, data: { deletedAt: at, version: { increment: 1 } } });
    return;
  }
  await tx.note.upsert({
    where: { id: noteId },
    create: { id: noteId, applicationId: id, text, createdAt: at, updatedAt: at },
    update: { text, updatedAt: at, deletedAt: null, version: { increment: 1 } },
  });
}
