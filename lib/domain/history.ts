import type { ApplicationFields, FieldPatch } from "./application";
import type { CalendarDate } from "./calendar-date";
import type { DeadlineFields } from "./deadline";
import type { Placement } from "./stage";
import type { StageEdit } from "./stage-edits";

/**
 * What can happen to an application. An event carries what was there before and what is there after, so that applying it
 * is one write, showing it is one line, and undoing it is the same event turned round.
 */
export type ApplicationEvent =
  | { kind: "created"; fields: ApplicationFields; placement: Placement }
  | { kind: "moved"; before: Placement; after: Placement; why?: string }
  | { kind: "reordered"; before: Placement; after: Placement }
  /** Its stage was merged into another: the role stands there now, and has not moved on. */
  | { kind: "merged"; before: Placement; after: Placement }
  /** A stage entered before the role was recorded here: history only, it changes no row. */
  | { kind: "passed"; stageId: string }
  | { kind: "edited"; before: FieldPatch; after: FieldPatch }
  | { kind: "deleted" }
  | { kind: "restored" }
  /** `draftId`: the paste it came from, which an undo gives back to the unfinished ones. */
  | { kind: "posting"; id: string; change: "added" | "removed"; draftId?: string }
  /** The very same text was pasted again. */
  | { kind: "seen-again"; id: string; on: CalendarDate; change: "added" | "removed"; draftId: string }
  | { kind: "date"; id: string; before: DeadlineFields | null; after: DeadlineFields | null }
  | { kind: "note"; id: string; before: string | null; after: string | null }
  | { kind: "qualification"; id: string; before: QualificationState; after: QualificationState };

export type QualificationState = { state: "met" | "partly" | "open"; evidence: string | null };

export type NewEvent = {
  applicationId: string;
  /** The day it happened; null where the user does not know it. */
  occurredOn: CalendarDate | null;
  event: ApplicationEvent;
};

/** What can happen to the pipeline. */
export type SetupEvent = {
  applicationId: null;
  occurredOn: CalendarDate;
  event: { kind: "stages"; edits: readonly StageEdit[] };
};

export type AnyEvent = NewEvent | SetupEvent;

export const CHANGE_KINDS = [
  "add",
  "move",
  "edit",
  "date",
  "passed",
  "note",
  "posting",
  "delete",
  "qualification",
  "stages",
  "undo",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The event that takes this one back, or null for what only tells a fact. */
export function invert(event: ApplicationEvent): ApplicationEvent | null {
  switch (event.kind) {
    case "created":
    case "restored":
      return { kind: "deleted" };
    case "deleted":
      return { kind: "restored" };
    case "moved":
    case "reordered":
    case "merged":
      return { kind: event.kind, before: event.after, after: event.before };
    case "edited":
      return { kind: "edited", before: event.after, after: event.before };
    case "posting":
    case "seen-again":
      return { ...event, change: event.change === "added" ? "removed" : "added" };
    case "date":
      return { ...event, before: event.after, after: event.before };
    case "note":
      return { ...event, before: event.after, after: event.before };
    case "qualification":
      return { ...event, before: event.after, after: event.before };
    case "passed":
      return null;
  }
}

/** The events that undo a change, last first. */
export function invertAll(events: readonly AnyEvent[]): AnyEvent[] {
  return [...events].reverse().flatMap((each): AnyEvent[] => {
    if (each.applicationId === null) return [invertSetup(each)];
    const event = invert(each.event);
    return event ? [{ ...each, event }] : [];
  });
}

function invertSetup(setup: SetupEvent): SetupEvent {
  const edits = setup.event.edits.map(({ id, before, after }) => ({ id, before: after, after: before }));
  return { ...setup, event: { kind: "stages", edits } };
}

/**
 * Whether a change no longer holds. `undoneBy` gives the undo of a change; an undo can itself be undone, which brings the
 * change back.
 */
export function isTakenBack(changeId: string, undoneBy: ReadonlyMap<string, string>): boolean {
  let undos = 0;
  for (let undo = undoneBy.get(changeId); undo !== undefined; undo = undoneBy.get(undo)) undos++;
  return undos % 2 === 1;
}
