import "server-only";
import { type NewApplication, planAdd } from "../domain/add";
import { type Application, type FieldPatch, fillingEmpty, planEdit, staleFields } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import type { ApplicationEvent } from "../domain/history";
import { type ChangeResult, change, type Step } from "./change";
import { db } from "./client";
import { spendDraft } from "./drafts";
import { addPosting, contentHash, type NewPosting } from "./postings";
import { rankFor } from "./ranks";
import { Refused } from "./refused";
import { toApplication, toFields } from "./rows";
import { stagesIn } from "./stages";

/** One application that is not in the trash, or null. */
export async function readApplication(id: string): Promise<Application | null> {
  const client = await db();
  const row = await client.application.findUnique({ where: { id } });
  return row && !row.deletedAt ? toApplication(row) : null;
}

export type AddRequest = {
  application: NewApplication;
  posting: NewPosting | null;
  /** The draft it was made from; the draft is kept and says which role it became. */
  draftId: string | null;
  today: CalendarDate;
};

/** Adds an application at the head of its column, with its posting and qualifications if there are any. */
export function addApplication(step: Step, request: AddRequest): Promise<ChangeResult> {
  const { application, posting, draftId, today } = request;
  return change(step, async ({ tx, record }) => {
    const head = { stageId: application.stageId, after: null, before: null, moving: application.id };
    const rank = await rankFor(tx, head);
    const plan = planAdd(application, await stagesIn(tx), { today, rank, hasText: posting !== null });
    if (!plan.ok) throw new Refused(plan.reason);
    await record(plan.events);
    if (posting) {
      await addPosting(tx, application.id, posting);
      await record([
        {
          applicationId: application.id,
          occurredOn: today,
          event: { kind: "posting", id: posting.id, change: "added" },
        },
      ]);
    }
    if (draftId) await spendDraft(tx, draftId, application.id);
  });
}

export type AttachRequest = {
  applicationId: string;
  posting: NewPosting;
  /** What the posting says; only fields that are empty take it. */
  fields: FieldPatch;
  draftId: string;
  today: CalendarDate;
};

/**
 * Keeps a posting with a role that is there already, and fills what the role does not say yet. A text that the role has to
 * the letter is not kept twice.
 */
export function attachPosting(step: Step, request: AttachRequest): Promise<ChangeResult> {
  const { applicationId, posting, draftId, today } = request;
  return change(step, async ({ tx, record }) => {
    const row = await tx.application.findUnique({ where: { id: applicationId } });
    if (!row || row.deletedAt) throw new Refused("missing");
    const fields = toFields(row);
    const plan = planEdit(fields, fillingEmpty(fields, request.fields));
    if (plan) await record([{ applicationId, occurredOn: today, event: { kind: "edited", ...plan } }]);
    await spendDraft(tx, draftId, applicationId);
    const same = await tx.posting.findFirst({
      where: { applicationId, deletedAt: null, contentHash: contentHash(posting.text) },
      select: { id: true },
    });
    if (!same) await addPosting(tx, applicationId, posting);
    const event: ApplicationEvent = same
      ? { kind: "seen-again", id: same.id, on: today, change: "added", draftId }
      : { kind: "posting", id: posting.id, change: "added", draftId };
    await record([{ applicationId, occurredOn: today, event }]);
  });
}

export type EditRequest = {
  applicationId: string;
  /** What the sender saw in these fields; if one of them has changed since, the edit is refused as stale. */
  seen: FieldPatch;
  patch: FieldPatch;
  today: CalendarDate;
};

export function editApplication(step: Step, { applicationId, seen, patch, today }: EditRequest): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    const row = await tx.application.findUnique({ where: { id: applicationId } });
    if (!row || row.deletedAt) throw new Refused("missing");
    const fields = toFields(row);
    if (staleFields(fields, seen).length > 0) throw new Refused("stale");
    const plan = planEdit(fields, patch);
    if (!plan) throw new Refused("unchanged");
    await record([{ applicationId, occurredOn: today, event: { kind: "edited", ...plan } }]);
  });
}

/** To the trash, where it stays whole until it is put back. */
export function deleteApplication(step: Step, applicationId: string, today: CalendarDate): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    const row = await tx.application.findUnique({ where: { id: applicationId }, select: { deletedAt: true } });
    if (!row || row.deletedAt) throw new Refused("missing");
    await record([{ applicationId, occurredOn: today, event: { kind: "deleted" } }]);
  });
}
