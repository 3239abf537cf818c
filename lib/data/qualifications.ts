import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { QualificationState } from "../domain/history";
import { type ChangeResult, change, type Step } from "./change";
import { Refused } from "./refused";

export type QualificationRequest = QualificationState & {
  applicationId: string;
  qualificationId: string;
  version: number;
  today: CalendarDate;
};

export function setQualification(step: Step, request: QualificationRequest): Promise<ChangeResult> {
  const { applicationId, qualificationId, version, state, evidence, today } = request;
  return change(step, async ({ tx, record }) => {
    const row = await tx.qualification.findUnique({ where: { id: qualificationId } });
    if (!row || row.deletedAt) throw new Refused("missing");
    if (row.version !== version) throw new Refused("stale");
    const before = { state: row.state as QualificationState["state"], evidence: row.evidence };
    const event = { kind: "qualification", id: row.id, before, after: { state, evidence } } as const;
    await record([{ applicationId, occurredOn: today, event }]);
  });
}
