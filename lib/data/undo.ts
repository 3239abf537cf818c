import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { invertAll, type NewEvent } from "../domain/history";
import { type ChangeResult, change, eventsOf, type Step } from "./change";
import type { Tx } from "./client";
import { Refused } from "./refused";

/** Takes a change back by appending its inverse. Nothing is erased: undoing the undo brings the change back. */
export function undoChange(step: Step, changeId: string, today: CalendarDate): Promise<ChangeResult> {
  return change({ ...step, kind: "undo", undoesId: changeId }, async ({ tx, record }) => {
    const inverse = invertAll(await eventsOf(tx, changeId));
    if (inverse.length === 0) throw new Refused("nothing-to-undo");
    await record(inverse.map((each) => ({ ...each, occurredOn: today })));
    await reopenDrafts(tx, changeId, inverse);
  });
}

/** A role that is taken back gives its posting back to the unfinished ones, with all that was typed in its review. */
async function reopenDrafts(tx: Tx, changeId: string, inverse: readonly NewEvent[]): Promise<void> {
  const undone = await tx.change.findUnique({ where: { id: changeId }, select: { kind: true } });
  if (undone?.kind !== "add") return;
  const ids = inverse.map((each) => each.applicationId);
  await tx.draft.updateMany({ where: { applicationId: { in: ids } }, data: { applicationId: null } });
}
