import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { DeadlineFields } from "../domain/deadline";
import { type ChangeResult, change, type Step } from "./change";
import type { Tx } from "./client";
import { Refused } from "./refused";
import { toDeadlineFields } from "./rows";

export type DeadlineRequest = {
  applicationId: string;
  deadlineId: string;
  /** The version that the sender saw, or null for a new date. */
  version: number | null;
  /** What it shall say, or null to delete it. */
  fields: DeadlineFields | null;
  today: CalendarDate;
};

/** Adds, changes or deletes a date. */
export function setDeadline(step: Step, request: DeadlineRequest): Promise<ChangeResult> {
  const { applicationId, deadlineId, version, fields, today } = request;
  return change(step, async ({ tx, record }) => {
    const before = version === null ? null : await deadlineAt(tx, deadlineId, version);
    await record([
      { applicationId, occurredOn: today, event: { kind: "date", id: deadlineId, before, after: fields } },
    ]);
  });
}

export async function deadlineAt(tx: Tx, id: string, version: number): Promise<DeadlineFields> {
  const row = await tx.deadline.findUnique({ where: { id } });
  if (!row || row.deletedAt) throw new Refused("missing");
  if (row.version !== version) throw new Refused("stale");
  return toDeadlineFields(row);
}
