import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { invertAll } from "../domain/history";
import { type ChangeResult, change, eventsOf, type Step } from "./change";
import { Refused } from "./refused";

/** Takes a change back by appending its inverse. Nothing is erased: undoing the undo brings the change back. */
export function undoChange(step: Step, changeId: string, today: CalendarDate): Promise<ChangeResult> {
  return change({ ...step, kind: "undo", undoesId: changeId }, async ({ tx, record }) => {
    const inverse = invertAll(await eventsOf(tx, changeId));
    if (inverse.length === 0) throw new Refused("nothing-to-undo");
    await record(inverse.map((each) => ({ ...each, occurredOn: today })));
  });
}
