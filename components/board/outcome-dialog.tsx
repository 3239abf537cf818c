"use client";

import { useRef, useState } from "react";
import { applicationName, employerName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import { type LikelyOutcome, likelyOutcome, OUTCOME_CHOICES, type OutcomeChoice } from "@/lib/domain/close";
import { showPlainDay, showRelative } from "@/lib/domain/display";
import type { Outcome, Stage } from "@/lib/domain/stage";
import { DAY_PROBLEM, typedDay } from "../shell/typed-day";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { Dialog } from "../ui/dialog";
import { Dot } from "../ui/dot";
import { Input } from "../ui/input";
import { Kbd } from "../ui/kbd";
import { cardLink } from "./card-link";

export type Ending = { outcome: Outcome; on: CalendarDate; why: string | null };

type OutcomeDialogProps = {
  card: Card;
  stages: readonly Stage[];
  today: CalendarDate;
  onEnd: (ending: Ending) => void;
  /** Puts the card back. */
  onBack: () => void;
};

/** Asks how a role ended before it is closed. Digits choose, Ctrl+Enter confirms, Escape puts the card back. */
export function OutcomeDialog({ card, stages, today, onEnd, onBack }: OutcomeDialogProps) {
  const likely = likelyOutcome(card, stages, today);
  const [outcome, setOutcome] = useState<Outcome | null>(likely?.outcome ?? null);
  const [dayText, setDayText] = useState(showPlainDay(today));
  const [why, setWhy] = useState("");
  const chosen = useRef<HTMLInputElement>(null);
  const day = typedDay(dayText, today, "past");
  const stage = stages.find((each) => each.id === card.stageId);
  const end = () => outcome && day && onEnd({ outcome, on: day.day, why: why.trim() || null });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) end();
    const choice = OUTCOME_CHOICES[Number(event.key) - 1];
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (choice && !typing) setOutcome(choice.outcome);
  };

  return (
    <Dialog
      open
      onClose={onBack}
      title="How did it end?"
      lead={<Lead card={card} stage={stage} />}
      initialFocus={chosen}
      onKeyDown={onKeyDown}
      finalFocus={() => cardLink(card.id)}
    >
      <fieldset className="mt-3 grid overflow-hidden rounded-md border border-rule-strong bg-surface">
        <legend className="sr-only">Outcome</legend>
        {OUTCOME_CHOICES.map((choice, index) => (
          <Choice
            key={choice.outcome}
            choice={choice}
            digit={index + 1}
            likely={likely?.outcome === choice.outcome ? likely : null}
            checked={outcome === choice.outcome}
            inputRef={outcome === choice.outcome || (outcome === null && index === 0) ? chosen : undefined}
            onChoose={() => setOutcome(choice.outcome)}
          />
        ))}
      </fieldset>
      <div className="mt-3 flex items-center gap-3">
        <span className="w-10 shrink-0 text-ink-2">Day</span>
        <DayField
          label="Day"
          text={dayText}
          onText={setDayText}
          readBack={day && (dayText === showPlainDay(today) ? showRelative(today, today) : day.readBack)}
          problem={DAY_PROBLEM}
        />
      </div>
      <label className="mt-2 flex items-center gap-3">
        <span className="w-10 shrink-0 text-ink-2">Why</span>
        <Input
          type="text"
          empty={why === ""}
          value={why}
          maxLength={1000}
          onChange={(event) => setWhy(event.target.value)}
          placeholder="A line for yourself, if you like"
        />
      </label>
      <div className="mt-[18px] flex items-center justify-end gap-2">
        <Button look="ghost" size="sm" onClick={onBack}>
          Back to {stage?.name} <Kbd>Esc</Kbd>
        </Button>
        <Button look="primary" size="sm" disabled={!outcome || !day} onClick={end}>
          Close role <Kbd on>Ctrl Enter</Kbd>
        </Button>
      </div>
    </Dialog>
  );
}

function Lead({ card, stage }: { card: Card; stage: Stage | undefined }) {
  const employer = employerName(card);
  return (
    <>
      {applicationName(card)}
      {employer && (
        <>
          <Dot />
          {employer}
        </>
      )}
      <br />
      {stage && stage.kind !== "saved" && `${stage.name} stays its furthest stage. `}Open dates end, nothing is deleted.
    </>
  );
}

type ChoiceProps = {
  choice: OutcomeChoice;
  digit: number;
  likely: LikelyOutcome | null;
  checked: boolean;
  inputRef: React.Ref<HTMLInputElement> | undefined;
  onChoose: () => void;
};

function Choice({ choice, digit, likely, checked, inputRef, onChoose }: ChoiceProps) {
  return (
    <label
      className={`flex min-h-[46px] cursor-pointer items-center gap-3 py-[5px] pr-2.5 pl-3 not-first-of-type:border-t not-first-of-type:border-rule has-focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] ${checked ? "bg-accent-wash" : ""}`}
    >
      <input
        ref={inputRef}
        type="radio"
        name="outcome"
        checked={checked}
        onChange={onChoose}
        className="size-4 shrink-0 appearance-none rounded-full border-[1.5px] border-control bg-surface checked:border-[5px] checked:border-accent focus-visible:shadow-none"
      />
      <span className="grow">
        <b className="block font-semibold">{choice.name}</b>
        <small className="block text-xs text-ink-2">{likely?.why ?? choice.explanation}</small>
      </span>
      {likely && (
        <span className="inline-flex h-5 items-center rounded-sm border border-rule-strong px-[7px] text-xs text-ink-2">
          likely
        </span>
      )}
      <Kbd>{digit}</Kbd>
    </label>
  );
}
