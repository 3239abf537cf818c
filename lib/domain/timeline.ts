import { type CalendarDate, daysBetween } from "./calendar-date";
import type { HistoryEntry } from "./detail";
import { type Outcome, offeredStages, presentStage, type Stage, stageById } from "./stage";

/** What the events of a role say about its way through the stages. */

export type StageStep = {
  stage: Stage;
  /** `skipped` lies behind the present stage and was never entered. */
  state: "past" | "now" | "skipped" | "ahead";
  /** The first day, where the stage was entered and the day is known. */
  enteredOn: CalendarDate | null;
  /** Days spent there, or so far; null where that is not known or says nothing. */
  days: number | null;
  outcome: Outcome | null;
};

type Standing = { stageId: string; outcome: Outcome | null; enteredOn: CalendarDate | null };
type Entry = { stageId: string; on: CalendarDate | null };

/** The stages that are offered, in order, each with the day it was last entered and the stay. */
export function stageSteps(
  standing: Standing,
  stages: readonly Stage[],
  context: { history: readonly HistoryEntry[]; today: CalendarDate },
): StageStep[] {
  const entries = entriesOf(context.history, stages);
  const current = stageById(stages, standing.stageId);
  return offeredStages(stages).map((stage): StageStep => {
    const step = { stage, outcome: null, enteredOn: null, days: null };
    if (stage.id === current?.id) {
      const stay =
        standing.enteredOn && stage.kind !== "closed" ? daysBetween(standing.enteredOn, context.today) : null;
      const days = stay === null ? null : Math.max(0, stay);
      return { ...step, state: "now", enteredOn: standing.enteredOn, days, outcome: standing.outcome };
    }
    if (!current || stage.position > current.position) return { ...step, state: "ahead" };
    const index = entries.findLastIndex((entry) => entry.stageId === stage.id);
    const entry = entries[index];
    if (!entry) return { ...step, state: "skipped" };
    return { ...step, state: "past", enteredOn: entry.on, days: stayAt(entries, index, stage) };
  });
}

/** A role lies in Saved until its owner gets to it: that stay says nothing. */
function stayAt(entries: readonly Entry[], index: number, stage: Stage): number | null {
  const from = entries[index]?.on;
  const to = entries[index + 1]?.on;
  return from && to && stage.kind !== "saved" && to >= from ? daysBetween(from, to) : null;
}

/** Every entry into a stage, in the order it happened: what lies before the recording is told after it. */
function entriesOf(history: readonly HistoryEntry[], stages: readonly Stage[]): Entry[] {
  const position = (entry: Entry) => stageById(stages, entry.stageId)?.position ?? 0;
  const shown = history.filter((entry) => !entry.undone);
  const passed = shown.flatMap(({ event, occurredOn }): Entry[] =>
    event.kind === "passed" ? [{ stageId: event.stageId, on: occurredOn }] : [],
  );
  const entered = shown.flatMap(({ event, occurredOn }): Entry[] => {
    if (event.kind === "created") return [{ stageId: event.placement.stageId, on: event.placement.enteredOn }];
    const moved = event.kind === "moved" && event.before.stageId !== event.after.stageId;
    return moved ? [{ stageId: event.after.stageId, on: occurredOn }] : [];
  });
  const inOrder = [...passed.sort((a, b) => position(a) - position(b)), ...entered];
  const present = inOrder.map(({ stageId, on }) => ({ stageId: presentStage(stages, stageId)?.id ?? stageId, on }));
  // Two stages that were merged are one, entered once.
  return present.filter((entry, index) => entry.stageId !== present[index - 1]?.stageId);
}
