import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { type AnyEvent, invertAll } from "../domain/history";
import { isOffered, presentStage, type Stage } from "../domain/stage";
import { type ChangeResult, change, eventsOf, type Step } from "./change";
import type { Tx } from "./client";
import { Refused } from "./refused";
import { stagesIn } from "./stages";

/** Takes a change back by appending its inverse. Nothing is erased: undoing the undo brings the change back. */
export function undoChange(step: Step, changeId: string, today: CalendarDate): Promise<ChangeResult> {
  return change({ ...step, kind: "undo", undoesId: changeId }, async ({ tx, record }) => {
    const inverse = invertAll(await eventsOf(tx, changeId));
    if (inverse.length === 0) throw new Refused("nothing-to-undo");
    let stages = await stagesIn(tx);
    for (const each of inverse) {
      await record([{ ...amongStages(each, stages), occurredOn: today }]);
      if (each.applicationId === null) stages = await stagesIn(tx);
    }
    await reopenDrafts(tx, changeId, inverse);
  });
}

/** The same step among the stages of today: a stage that was merged since is the one it went into. */
function amongStages(each: AnyEvent, stages: readonly Stage[]): AnyEvent {
  if (each.applicationId === null) return each;
  const { event } = each;
  if (event.kind !== "moved" && event.kind !== "reordered" && event.kind !== "merged") return each;
  const to = presentStage(stages, event.after.stageId);
  if (!to || !isOffered(to)) throw new Refused("stage-not-offered");
  const from = presentStage(stages, event.before.stageId)?.id ?? event.before.stageId;
  const [before, after] = [
    { ...event.before, stageId: from },
    { ...event.after, stageId: to.id },
  ];
  return { ...each, event: { ...event, before, after } };
}

/** A role that is taken back gives its posting back to the unfinished ones, with all that was typed in its review. */
async function reopenDrafts(tx: Tx, changeId: string, inverse: readonly AnyEvent[]): Promise<void> {
  const undone = await tx.change.findUnique({ where: { id: changeId }, select: { kind: true } });
  if (undone?.kind !== "add") return;
  const ids = inverse.flatMap((each) => each.applicationId ?? []);
  await tx.draft.updateMany({ where: { applicationId: { in: ids } }, data: { applicationId: null } });
}
