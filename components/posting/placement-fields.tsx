"use client";

import { askedStages } from "@/lib/domain/add-form";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { chosenOutcome, chosenStage, dayChoice, type PlacementChoices } from "@/lib/domain/review/placement";
import { appliedStage, type Stage } from "@/lib/domain/stage";
import { DayAnswer } from "../adding/day-answer";
import { StagePick } from "../adding/stage-pick";
import { Icon } from "../ui/icon";

type PlacementFieldsProps = {
  choices: PlacementChoices;
  stages: readonly Stage[];
  today: CalendarDate;
  /** What is still to be said, once adding was tried. */
  problem: string | null;
  onChoose: (choices: PlacementChoices) => void;
};

/** Where the role goes and, past Saved, since when. */
export function PlacementFields({ choices, stages, today, problem, onChoose }: PlacementFieldsProps) {
  const stage = chosenStage(choices, stages);
  if (!stage) return null;
  return (
    <section id="review-placement" aria-label="Stage" className="mt-4 grid gap-2">
      <div className="flex items-start gap-3">
        <span aria-hidden="true" className="leading-7 text-ink-2">
          Stage
        </span>
        <StagePick
          stages={stages}
          stageId={stage.id}
          outcome={chosenOutcome(choices)}
          onPick={(stageId, outcome) => onChoose({ stage: stageId, outcome: outcome ?? "" })}
        />
      </div>
      {askedStages({ stageId: stage.id }, stages).map((asked) => (
        <div key={asked.id} className="flex items-center gap-3">
          <span aria-hidden="true" className="w-28 shrink-0 text-ink-2">
            {labelOf(asked, stages)}
          </span>
          <DayAnswer
            label={labelOf(asked, stages)}
            answer={choices[`day:${asked.id}`]}
            onAnswer={(answer) => onChoose(dayChoice(asked.id, answer))}
            today={today}
          />
        </div>
      ))}
      {problem && (
        <p className="flex items-center gap-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" />
          {problem}
        </p>
      )}
    </section>
  );
}

function labelOf(asked: Stage, stages: readonly Stage[]): string {
  if (asked.id === appliedStage(stages)?.id) return "Applied on";
  return asked.kind === "closed" ? "Closed on" : `${asked.name} since`;
}
