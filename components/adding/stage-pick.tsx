"use client";

import { OUTCOME_NAMES, OUTCOMES, type Outcome, type Stage } from "@/lib/domain/stage";
import { Select } from "../ui/select";

type StagePickProps = {
  stages: readonly Stage[];
  stageId: string;
  outcome: Outcome | null;
  onPick: (stageId: string, outcome: Outcome | null) => void;
};

/** The stage of a role that is being added: one of them, and for Closed how it ended. */
export function StagePick({ stages, stageId, outcome, onPick }: StagePickProps) {
  const closed = stages.find((stage) => stage.id === stageId)?.kind === "closed";
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">Stage</legend>
      {stages.map((stage) => (
        <StageRadio
          key={stage.id}
          stage={stage}
          checked={stage.id === stageId}
          onChoose={() => onPick(stage.id, stage.kind === "closed" ? outcome : null)}
        />
      ))}
      {closed && (
        <Select
          label="How did it end?"
          className="w-[170px]!"
          placeholder="How did it end?"
          options={OUTCOMES.map((value) => ({ value, label: OUTCOME_NAMES[value] }))}
          value={outcome}
          onChange={(value) => onPick(stageId, value)}
        />
      )}
    </fieldset>
  );
}

function StageRadio({ stage, checked, onChoose }: { stage: Stage; checked: boolean; onChoose: () => void }) {
  const closed = stage.kind === "closed";
  return (
    <label
      data-stage={stage.colour}
      className={`inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-sm border pr-[9px] pl-2 text-xs whitespace-nowrap settle has-focus-visible:shadow-(--focus-ring) ${
        checked
          ? "border-(--stage) bg-(--stage-wash) font-semibold text-(--stage)"
          : "border-transparent font-medium text-ink-2 hover:bg-hover"
      }`}
    >
      <input type="radio" name="stage" checked={checked} onChange={onChoose} className="sr-only" />
      <span
        aria-hidden="true"
        className={`size-[7px] rounded-[2px] ${closed ? "shadow-[inset_0_0_0_1.5px_var(--stage)]" : "bg-(--stage)"}`}
      />
      {stage.name}
      {closed && "…"}
    </label>
  );
}
