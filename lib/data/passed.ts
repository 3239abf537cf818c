import "server-only";
import { applicationName, employerName } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import type { DeadlineFields } from "../domain/deadline";
import type { NewEvent } from "../domain/history";
import { isToAsk, type PassedAnswer, type PassedDate } from "../domain/passed";
import { appliedStage, type Outcome, type Stage } from "../domain/stage";
import { type ChangeResult, change, type Step } from "./change";
import { db, type Tx } from "./client";
import { deadlineAt } from "./deadlines";
import { eventsOfMove } from "./moves";
import { Refused } from "./refused";
import { toDeadlineFields, toFields } from "./rows";
import { stagesIn } from "./stages";

/** The "apply by" days of Saved roles that have passed and are still to be asked about, the oldest first. Reads only. */
export async function readPassed(today: CalendarDate): Promise<PassedDate[]> {
  const client = await db();
  const saved = { deletedAt: null, mergedIntoId: null, hunt: { endedOn: null }, stage: { kind: "saved" } };
  const rows = await client.deadline.findMany({
    where: { kind: "apply-by", deletedAt: null, doneOn: null, day: { lt: today }, application: saved },
    include: { application: true },
    orderBy: [{ day: "asc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => isToAsk(toDeadlineFields(row), today))
    .map(({ id, version, day, applicationId, application }) => {
      const fields = toFields(application);
      const names = { name: applicationName(fields), employer: employerName(fields) };
      return { applicationId, deadlineId: id, version, day: day as CalendarDate, ...names };
    });
}

export type PassedRequest = { applicationId: string; deadlineId: string; version: number; answer: PassedAnswer };

/** Does what the answers say as one step: all of them or, where one no longer fits, none. */
export function answerPassed(
  step: Step,
  answers: readonly PassedRequest[],
  today: CalendarDate,
): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    const stages = await stagesIn(tx);
    for (const each of answers) {
      const before = await deadlineAt(tx, each.deadlineId, each.version);
      await record(await eventsOfAnswer(tx, { ...each, before, stages, today }));
    }
  });
}

type Answering = PassedRequest & { before: DeadlineFields; stages: readonly Stage[]; today: CalendarDate };

async function eventsOfAnswer(tx: Tx, { answer, ...context }: Answering): Promise<NewEvent[]> {
  const { stages, today } = context;
  switch (answer.is) {
    case "applied":
      return moveTo(tx, context, { stage: appliedStage(stages), on: answer.on, outcome: null });
    case "closed": {
      const closed = stages.find((stage) => stage.kind === "closed") ?? null;
      return moveTo(tx, context, { stage: closed, on: today, outcome: answer.outcome });
    }
    case "new-day":
      return [dateEvent(context, { day: answer.day })];
    case "not-now":
      return [dateEvent(context, { askedOn: today })];
  }
}

function dateEvent(
  { applicationId, deadlineId, before, today }: Omit<Answering, "answer">,
  patch: Partial<DeadlineFields>,
): NewEvent {
  const event = { kind: "date", id: deadlineId, before, after: { ...before, ...patch } } as const;
  return { applicationId, occurredOn: today, event };
}

type Goal = { stage: Stage | null; on: CalendarDate | null; outcome: Outcome | null };

/** Out of Saved, which also settles the date. */
async function moveTo(tx: Tx, context: Omit<Answering, "answer">, { stage, on, outcome }: Goal): Promise<NewEvent[]> {
  const { applicationId, stages, today } = context;
  const row = await tx.application.findUnique({ where: { id: applicationId }, select: { stageId: true } });
  const from = stages.find((each) => each.id === row?.stageId);
  if (!stage) throw new Refused("unknown-stage");
  if (from?.kind !== "saved") throw new Refused("stale");
  const place = { from: from.id, to: stage.id, after: null, before: null };
  return eventsOfMove(tx, { applicationId, ...place, outcome, today, on });
}
