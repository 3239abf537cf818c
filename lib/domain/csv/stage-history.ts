import type { HistoryEntry } from "../detail";
import type { ApplicationEvent } from "../history";
import { type Placement, type Stage, stageById } from "../stage";
import type { StageEntry } from "./exported-role";

/** The stages that a role entered, in order; a move that was taken back is not among them. */
export function stageHistory(
  history: readonly Pick<HistoryEntry, "event" | "occurredOn" | "undone">[],
  stages: readonly Stage[],
): StageEntry[] {
  const entries = history.flatMap(({ event, occurredOn, undone }) => {
    const entry = undone ? null : entryOf(event, occurredOn);
    return entry ? [{ kind: event.kind, ...entry }] : [];
  });
  // What was passed before the role was recorded stands in history after the record.
  const inOrder = [
    ...entries.filter((each) => each.kind === "passed"),
    ...entries.filter((each) => each.kind !== "passed"),
  ];
  return inOrder.map(({ kind: _, stage, ...entry }) => ({ stage: stageById(stages, stage)?.name ?? stage, ...entry }));
}

function entryOf(event: ApplicationEvent, occurredOn: StageEntry["on"]): StageEntry | null {
  switch (event.kind) {
    case "passed":
      return { stage: event.stageId, on: occurredOn };
    case "created":
      return { stage: event.placement.stageId, on: event.placement.enteredOn, ...ending(event.placement) };
    case "moved":
      return {
        stage: event.after.stageId,
        on: occurredOn,
        ...ending(event.after),
        ...(event.why && { why: event.why }),
      };
    default:
      return null;
  }
}

function ending({ outcome }: Placement): Pick<StageEntry, "outcome"> {
  return outcome ? { outcome } : {};
}
