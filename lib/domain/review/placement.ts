import type { NewApplication, PassedStage } from "../add";
import { askedStages, TODAY, UNKNOWN } from "../add-form";
import type { CalendarDate } from "../calendar-date";
import { appliedStage, OUTCOMES, type Outcome, type Stage, stageById } from "../stage";
import { readWholeDay } from "../typed-day";

/** Where the role goes, as chosen on the screen, and by stage when it was entered: 'today', 'unknown' or a day's words. */
export type PlacementName = "stage" | "outcome" | `day:${string}`;
export type PlacementChoices = Partial<Record<PlacementName, string>>;

export type PlannedPlacement = Pick<NewApplication, "stageId" | "outcome" | "enteredOn" | "appliedOn" | "passed">;
type Planned = { ok: true; stage: Stage; placement: PlannedPlacement } | { ok: false; message: string };

export function isPlacementName(name: string): name is PlacementName {
  return name === "stage" || name === "outcome" || name.startsWith("day:");
}

/** The answer to when a stage was entered. */
export function dayChoice(stageId: string, answer: string): PlacementChoices {
  return { [`day:${stageId}`]: answer };
}

export function chosenStage(choices: PlacementChoices, stages: readonly Stage[]): Stage | null {
  return stageById(stages, choices.stage ?? null) ?? stages.find(({ kind }) => kind === "saved") ?? stages[0] ?? null;
}

export function chosenOutcome(choices: PlacementChoices): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === choices.outcome) ?? null;
}

/** What the choices come to, or what is still to be said. A day that is not known stays unknown. */
export function planPlacement(choices: PlacementChoices, stages: readonly Stage[], today: CalendarDate): Planned {
  const stage = chosenStage(choices, stages);
  if (!stage) return { ok: false, message: "Choose a stage." };
  const outcome = stage.kind === "closed" ? chosenOutcome(choices) : null;
  if (stage.kind === "closed" && !outcome) return { ok: false, message: "Choose how it ended." };
  const days = new Map<string, CalendarDate | null>();
  for (const { id, name } of askedStages({ stageId: stage.id }, stages)) {
    const answer = choices[`day:${id}`] ?? UNKNOWN;
    const day = answer === TODAY ? today : answer === UNKNOWN ? null : readWholeDay(answer, today, "past");
    if (day === null && answer !== UNKNOWN) return { ok: false, message: `Type a day for ${name}, such as 5 Oct.` };
    days.set(id, day);
  }
  const passed: PassedStage[] = [...days].flatMap(([id, on]) => (id !== stage.id && on ? [{ stageId: id, on }] : []));
  const enteredOn = stage.kind === "saved" ? today : (days.get(stage.id) ?? null);
  const appliedOn = days.get(appliedStage(stages)?.id ?? "") ?? null;
  return { ok: true, stage, placement: { stageId: stage.id, outcome, enteredOn, appliedOn, passed } };
}
