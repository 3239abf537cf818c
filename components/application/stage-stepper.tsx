"use client";

import dynamic from "next/dynamic";
import { adjacentStage } from "@/lib/domain/board-layout";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import { showDay } from "@/lib/domain/display";
import { OUTCOME_NAMES, type Stage } from "@/lib/domain/stage";
import type { StageStep } from "@/lib/domain/timeline";
import { useKeys } from "../shell/keys";
import { useLoadAhead } from "../shell/use-load-ahead";
import { Dot } from "../ui/dot";
import { useRole } from "./role-context";
import { useStageMove } from "./use-stage-move";

const loadStages = () => import("../board/stage-dialog");
const loadOutcomes = () => import("../board/outcome-dialog");
const loadDay = () => import("../board/day-dialog");
// What a move asks comes once the role is there and idle.
const StageDialog = dynamic(() => loadStages().then((module) => module.StageDialog));
const OutcomeDialog = dynamic(() => loadOutcomes().then((module) => module.OutcomeDialog));
const DayDialog = dynamic(() => loadDay().then((module) => module.DayDialog));
const loadQuestions = () => Promise.all([loadStages(), loadOutcomes(), loadDay()]);

type StageStepperProps = { steps: readonly StageStep[]; card: Card; stages: readonly Stage[]; today: CalendarDate };

/** The way through the stages: when each was entered and how long it took. A click on another stage moves the role there. */
export function StageStepper({ steps, card, stages, today }: StageStepperProps) {
  const { moveTo, asking, ask, end, isMoving } = useStageMove(card, stages);
  useLoadAhead(loadQuestions);
  const leave = () => ask(null);
  const step = (by: 1 | -1) => {
    const stage = adjacentStage(stages, card.stageId, by);
    if (stage) moveTo(stage);
  };
  useKeys({ m: () => ask({ what: "stage" }), ".": () => step(1), ",": () => step(-1) });
  return (
    <>
      <ol
        aria-label="Stage"
        aria-busy={isMoving}
        className="-mb-px grid"
        style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}
      >
        {steps.map((each) => (
          <Step key={each.stage.id} step={each} onMove={() => moveTo(each.stage)} />
        ))}
      </ol>
      {asking?.what === "stage" && <StageDialog card={card} stages={stages} onPick={moveTo} onClose={leave} />}
      {asking?.what === "outcome" && (
        <OutcomeDialog card={card} stages={stages} today={today} onEnd={end} onBack={leave} />
      )}
      {asking?.what === "day" && <DayDialog changeId={asking.changeId} today={today} onClose={leave} />}
    </>
  );
}

const BUTTON = "-mx-1.5 -mt-0.5 block rounded-sm px-1.5 pt-0.5 text-left hover:bg-hover";

const LINES: Record<StageStep["state"], string> = {
  past: "border-(--stage)",
  now: "[border-image:linear-gradient(90deg,var(--stage)_34%,var(--color-rule-strong)_34%)_1]",
  skipped: "border-rule-strong",
  ahead: "border-rule-strong",
};
const MARKS: Record<StageStep["state"], string> = {
  past: "before:bg-(--stage)",
  now: "before:bg-(--stage) before:shadow-[0_0_0_3px_var(--stage-wash)]",
  skipped: "before:bg-paper before:shadow-[inset_0_0_0_2px_var(--color-rule-strong)]",
  ahead: "before:bg-paper before:shadow-[inset_0_0_0_2px_var(--color-rule-strong)]",
};
const NAMES: Record<StageStep["state"], string> = {
  past: "text-ink",
  now: "font-semibold! text-(--stage)",
  skipped: "text-ink-3",
  ahead: "text-ink-3",
};

function Step({ step, onMove }: { step: StageStep; onMove: () => void }) {
  const { stage, state } = step;
  const isNow = state === "now";
  return (
    <li
      data-stage={stage.colour}
      aria-current={isNow ? "step" : undefined}
      className={`relative min-h-[58px] border-t-2 pt-2.5 pr-2 pb-2 before:absolute before:-top-1.5 before:left-0 before:size-2.5 before:rounded-xs ${LINES[state]} ${MARKS[state]}`}
    >
      {isNow ? (
        <StepLabel step={step} />
      ) : (
        <button type="button" className={BUTTON} title={`Move to ${stage.name}`} onClick={onMove}>
          <StepLabel step={step} />
        </button>
      )}
    </li>
  );
}

function StepLabel({ step }: { step: StageStep }) {
  const { today } = useRole();
  const { stage, state, enteredOn, days, outcome } = step;
  const facts = [
    outcome ? OUTCOME_NAMES[outcome] : null,
    enteredOn ? showDay(enteredOn, today) : null,
    days === null ? null : `${days} d${state === "now" ? " so far" : ""}`,
  ].filter((fact) => fact !== null);
  return (
    <span className="grid gap-0.5">
      <b className={`font-medium ${NAMES[state]}`}>{stage.name}</b>
      <span className="mono min-h-4 text-ink-3">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && <Dot />}
            {fact}
          </span>
        ))}
      </span>
    </span>
  );
}
