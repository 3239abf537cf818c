import { type ApplicationFields, EMPTY_FIELDS, type FieldPatch } from "./application";
import type { CalendarDate } from "./calendar-date";
import { type DeadlineFields, plainDeadline } from "./deadline";
import type { NewEvent } from "./history";
import { type Outcome, offeredStages, type Placement, type Stage, stageById } from "./stage";

/** A stage the user was in before the role was recorded, with its first day if it is known. */
export type PassedStage = { stageId: string; on: CalendarDate | null };

export type NewApplication = {
  id: string;
  fields: FieldPatch;
  stageId: string;
  outcome: Outcome | null;
  /** The day the present stage was entered; null where it is not known. */
  enteredOn: CalendarDate | null;
  /** Null where the user has not applied, or does not know the day. */
  appliedOn: CalendarDate | null;
  passed: PassedStage[];
  /** Dates to watch, each with the id it shall have. */
  deadlines: { id: string; fields: DeadlineFields }[];
};

export type AddRefusal = "unknown-stage" | "outcome-needed" | "nothing-known";
export type PlannedAdd = { ok: true; events: NewEvent[] } | { ok: false; reason: AddRefusal };

/** The first events of an application. `hasText` says that a posting comes with it, which is enough to know it by. */
export function planAdd(
  input: NewApplication,
  stages: readonly Stage[],
  context: { today: CalendarDate; rank: string; hasText: boolean },
): PlannedAdd {
  const stage = stageById(offeredStages(stages), input.stageId);
  if (!stage) return { ok: false, reason: "unknown-stage" };
  if (stage.kind === "closed" && !input.outcome) return { ok: false, reason: "outcome-needed" };
  const fields: ApplicationFields = { ...EMPTY_FIELDS, ...input.fields };
  if (!fields.title && !fields.company && !fields.via && !context.hasText)
    return { ok: false, reason: "nothing-known" };
  const appliedOn = stage.kind === "saved" ? null : input.appliedOn;
  const placement: Placement = {
    stageId: stage.id,
    rank: context.rank,
    outcome: stage.kind === "closed" ? input.outcome : null,
    furthestStageId: furthestOf(input.passed, stage, stages),
    enteredOn: input.enteredOn,
    appliedOn,
  };
  const event = (occurredOn: CalendarDate | null, what: NewEvent["event"]): NewEvent => ({
    applicationId: input.id,
    occurredOn,
    event: what,
  });
  return {
    ok: true,
    events: [
      event(context.today, {
        kind: "created",
        fields: { ...fields, appliedOn, enteredOn: input.enteredOn },
        placement,
      }),
      ...input.passed.map(({ stageId, on }) => event(on, { kind: "passed", stageId })),
      ...input.deadlines.map((each) =>
        event(context.today, { kind: "date", id: each.id, before: null, after: each.fields }),
      ),
    ],
  };
}

function furthestOf(passed: readonly PassedStage[], stage: Stage, stages: readonly Stage[]): string | null {
  if (stage.kind !== "closed") return stage.id;
  const known = passed.map((each) => stageById(stages, each.stageId)).filter((each) => each !== null);
  return known.sort((a, b) => b.position - a.position)[0]?.id ?? null;
}

/** The date that a posting's deadline becomes: something to do only while the user has not applied. */
export function applyByDate(deadline: CalendarDate, leadDays: number | null): DeadlineFields {
  return { ...plainDeadline("apply-by", deadline), leadDays };
}
