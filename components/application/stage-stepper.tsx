"use client";

import type { ReactNode } from "react";
import type { ApplicationDetail } from "@/lib/domain/detail";
import { showDay } from "@/lib/domain/display";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "@/lib/domain/stage";
import type { StageStep } from "@/lib/domain/timeline";
import { Dot } from "../ui/dot";
import { Menu, MenuItem } from "../ui/menu";
import { useRole } from "./role-context";
import { useStageMove } from "./use-stage-move";

/** The way through the stages: when each was entered and how long it took. A click on another stage moves the role there. */
export function StageStepper({ steps, detail }: { steps: readonly StageStep[]; detail: ApplicationDetail }) {
  const { move, isMoving } = useStageMove(detail.stages);
  return (
    <ol
      aria-label="Stage"
      aria-busy={isMoving}
      className="-mb-px grid"
      style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}
    >
      {steps.map((step) => (
        <Step key={step.stage.id} step={step}>
          {step.state === "now" ? (
            <StepLabel step={step} />
          ) : step.stage.kind === "closed" ? (
            <CloseMenu step={step} onClose={(outcome) => move(step.stage, outcome)} />
          ) : (
            <button
              type="button"
              className={BUTTON}
              title={`Move to ${step.stage.name}`}
              onClick={() => move(step.stage, null)}
            >
              <StepLabel step={step} />
            </button>
          )}
        </Step>
      ))}
    </ol>
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

function Step({ step, children }: { step: StageStep; children: ReactNode }) {
  const { stage, state } = step;
  return (
    <li
      data-stage={stage.colour}
      aria-current={state === "now" ? "step" : undefined}
      className={`relative min-h-[58px] border-t-2 pt-2.5 pr-2 pb-2 before:absolute before:-top-1.5 before:left-0 before:size-2.5 before:rounded-xs ${LINES[state]} ${MARKS[state]}`}
    >
      {children}
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

function CloseMenu({ step, onClose }: { step: StageStep; onClose: (outcome: Outcome) => void }) {
  return (
    <Menu
      label="How did it end?"
      align="end"
      trigger={
        <button type="button" className={BUTTON} title="Close the role…">
          <StepLabel step={step} />
        </button>
      }
    >
      {OUTCOMES.map((outcome) => (
        <MenuItem key={outcome} onClick={() => onClose(outcome)}>
          {OUTCOME_NAMES[outcome]}
        </MenuItem>
      ))}
    </Menu>
  );
}
