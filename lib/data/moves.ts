import "server-only";
import { planEdit } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import type { DeadlineFields } from "../domain/deadline";
import type { ApplicationEvent, NewEvent } from "../domain/history";
import { type Move, type Placement, planMove, type Stage, stageById } from "../domain/stage";
import { type ChangeResult, change, type Step } from "./change";
import type { Tx } from "./client";
import { rankFor } from "./ranks";
import { Refused } from "./refused";
import { toDeadlineFields, toFields, toPlacement } from "./rows";
import { stagesIn } from "./stages";

export type MoveRequest = Move & { today: CalendarDate; on: CalendarDate | null };

export function moveApplication(step: Step, move: MoveRequest): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => record(await eventsOfMove(tx, move)));
}

/** Moves one card to its slot. Refused as stale where it no longer stands in the stage that the sender saw it in. */
export async function eventsOfMove(tx: Tx, move: MoveRequest): Promise<NewEvent[]> {
  const row = await tx.application.findUnique({ where: { id: move.applicationId } });
  if (!row || row.deletedAt) throw new Refused("missing");
  const before = toPlacement(row);
  if (before.stageId !== move.from) throw new Refused("stale");
  const stages = await stagesIn(tx);
  const slot = { stageId: move.to, after: move.after, before: move.before, moving: row.id };
  const rank = await rankFor(tx, slot);
  const plan = planMove(before, stages, { to: move.to, rank, outcome: move.outcome, on: move.on });
  if (!plan.ok) throw new Refused(plan.reason);
  const after = plan.placement;
  return [moved(move, before, after), ...(await settledDates(tx, { move, stages, before, after }))];
}

function moved(move: MoveRequest, before: Placement, after: Placement): NewEvent {
  const within = before.stageId === after.stageId && before.outcome === after.outcome;
  return {
    applicationId: move.applicationId,
    occurredOn: within ? move.today : move.on,
    event: within
      ? { kind: "reordered", before, after }
      : { kind: "moved", before, after, ...(move.why && { why: move.why }) },
  };
}

type Settling = { move: MoveRequest; stages: readonly Stage[]; before: Placement; after: Placement };

/**
 * Dates that the move settles: "apply by" once the user has applied, and all that are open once the role is closed. Back in
 * Saved there is something to apply for again, and "apply by" is open.
 */
async function settledDates(tx: Tx, { move, stages, before, after: now }: Settling): Promise<NewEvent[]> {
  const from = stageById(stages, before.stageId)?.kind;
  const to = stageById(stages, now.stageId)?.kind;
  const closing = to === "closed" && from !== "closed";
  const applying = from === "saved" && to !== "saved";
  const reopening = from !== "saved" && to === "saved";
  if (!closing && !applying && !reopening) return [];
  const doneOn = reopening ? { not: null } : null;
  const kind = closing ? undefined : "apply-by";
  const rows = await tx.deadline.findMany({
    where: { applicationId: move.applicationId, doneOn, deletedAt: null, ...(kind && { kind }) },
  });
  return rows.map((row) => {
    const fields = toDeadlineFields(row);
    const after: DeadlineFields = { ...fields, doneOn: reopening ? null : move.today };
    const event = { kind: "date", id: row.id, before: fields, after } as const;
    return { applicationId: move.applicationId, occurredOn: move.today, event };
  });
}

/** Corrects the day of a move: in its event, and in the role where the move still stands. That it happened stays. */
export function correctMoveDay(
  step: Step,
  { changeId, on, today }: { changeId: string; on: CalendarDate | null; today: CalendarDate },
): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    const move = await tx.event.findFirst({ where: { changeId, kind: "moved" } });
    const applicationId = move?.applicationId;
    if (!move || !applicationId) throw new Refused("missing");
    const row = await tx.application.findUnique({ where: { id: applicationId } });
    if (!row || row.deletedAt) throw new Refused("missing");
    const event = move.data as unknown as Extract<ApplicationEvent, { kind: "moved" }>;
    await tx.event.update({ where: { seq: move.seq }, data: { occurredOn: on } });
    const fields = toFields(row);
    const plan = planEdit(fields, {
      ...(row.stageId === event.after.stageId && { enteredOn: on }),
      ...(event.before.appliedOn === null && event.after.appliedOn !== null && { appliedOn: on }),
    });
    if (plan) await record([{ applicationId, occurredOn: today, event: { kind: "edited", ...plan } }]);
  });
}
