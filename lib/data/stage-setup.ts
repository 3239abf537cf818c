import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import type { AnyEvent } from "../domain/history";
import { ranksAfter } from "../domain/rank";
import type { Stage } from "../domain/stage";
import { stageEdits } from "../domain/stage-edits";
import { mergeStage, type Plan } from "../domain/stage-plans";
import { type ChangeResult, change, type Step } from "./change";
import { Refused } from "./refused";
import { toPlacement } from "./rows";
import { stagesIn } from "./stages";

/** Arranges the pipeline as planned; the roles stay where they are. */
export function arrangeStages(step: Step, plan: Plan, today: CalendarDate): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    await record([arranged(await stagesIn(tx), plan, today)]);
  });
}

function arranged(before: readonly Stage[], plan: Plan, today: CalendarDate): AnyEvent {
  const after = plan(before);
  if (!after) throw new Refused("stale");
  const edits = stageEdits(before, after);
  if (edits.length === 0) throw new Refused("unchanged");
  return { applicationId: null, occurredOn: today, event: { kind: "stages", edits } };
}

export type MergeRequest = {
  id: string;
  into: string;
  /** How many roles the user was told would move. */
  roles: number;
  today: CalendarDate;
};

/** Merges a stage into another: its roles, those in the trash too, go to the foot of the other in their order. */
export function mergeStages(step: Step, { id, into, roles, today }: MergeRequest): Promise<ChangeResult> {
  return change(step, async ({ tx, record }) => {
    const setup = arranged(await stagesIn(tx), mergeStage(id, into), today);
    const rows = await tx.application.findMany({ where: { stageId: id }, orderBy: { rank: "asc" } });
    if (rows.length !== roles) throw new Refused("stale");
    const last = await tx.application.findFirst({
      where: { stageId: into },
      orderBy: { rank: "desc" },
      select: { rank: true },
    });
    const ranks = ranksAfter(last?.rank ?? null, rows.length);
    const moves = rows.map((row, index): AnyEvent => {
      const before = toPlacement(row);
      const after = { ...before, stageId: into, rank: ranks[index] ?? before.rank };
      return { applicationId: row.id, occurredOn: today, event: { kind: "merged", before, after } };
    });
    // The stage goes last, when no role stands in it.
    await record([...moves, setup]);
  });
}
