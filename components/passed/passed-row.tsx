"use client";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { OUTCOME_CHOICES } from "@/lib/domain/close";
import { showDay, showRelative } from "@/lib/domain/display";
import { beginAnswer, type PassedAnswer, type PassedDate, type PassedDraft, readAnswer } from "@/lib/domain/passed";
import { DayAnswer } from "../adding/day-answer";
import { DAY_PROBLEM, typedDay } from "../shell/typed-day";
import { Chip } from "../ui/chip";
import { DayField } from "../ui/day-field";
import { Dot } from "../ui/dot";
import { Segmented } from "../ui/segmented";

const CHOICES: readonly { value: PassedAnswer["is"]; label: string }[] = [
  { value: "applied", label: "Applied" },
  { value: "new-day", label: "New day…" },
  { value: "closed", label: "Close…" },
  { value: "not-now", label: "Not now" },
];

type AnswerChoiceProps = {
  label: string;
  draft: PassedDraft | undefined;
  onChoose: (is: PassedAnswer["is"]) => void;
};

export function AnswerChoice({ label, draft, onChoose }: AnswerChoiceProps) {
  return (
    <Segmented
      label={label}
      options={CHOICES}
      value={draft?.is ?? null}
      onChange={(is) => is && onChoose(is)}
      className="shrink-0"
    />
  );
}

type PassedRowProps = {
  date: PassedDate;
  draft: PassedDraft | undefined;
  today: CalendarDate;
  onDraft: (draft: PassedDraft) => void;
};

/** One question, and below it what its answer still needs. */
export function PassedRow({ date, draft, today, onDraft }: PassedRowProps) {
  return (
    <li className="border-t border-rule py-2.5">
      <div className="flex items-center gap-3">
        <div className="min-w-0 grow">
          <b className="block truncate font-semibold">{date.name}</b>
          <span className="block truncate text-xs text-ink-2">
            {date.employer}
            {date.employer && <Dot />}
            <span className="text-overdue">
              Apply by {showDay(date.day, today)}, {showRelative(date.day, today)}
            </span>
          </span>
        </div>
        <AnswerChoice label={date.name} draft={draft} onChoose={(is) => onDraft(beginAnswer(is))} />
      </div>
      {draft && draft.is !== "not-now" && (
        <div className="mt-2 flex justify-end">
          <AnswerDetail draft={draft} today={today} onDraft={onDraft} />
        </div>
      )}
    </li>
  );
}

type AnswerDetailProps = Pick<PassedRowProps, "today" | "onDraft"> & {
  draft: Exclude<PassedDraft, { is: "not-now" }>;
};

function AnswerDetail({ draft, today, onDraft }: AnswerDetailProps) {
  switch (draft.is) {
    case "applied":
      return (
        <DayAnswer
          label="Applied on"
          answer={draft.on}
          onAnswer={(on) => onDraft({ is: "applied", on })}
          today={today}
        />
      );
    case "new-day": {
      const read = readAnswer(draft, today) && typedDay(draft.day, today, "future");
      return (
        <DayField
          label="New day"
          text={draft.day}
          onText={(day) => onDraft({ is: "new-day", day })}
          readBack={draft.day === "" ? "" : (read?.readBack ?? null)}
          problem={typedDay(draft.day, today, "future") ? "That day has passed as well." : DAY_PROBLEM}
          placeholder="5 Dec"
        />
      );
    }
    case "closed":
      return (
        <fieldset className="flex flex-wrap justify-end gap-1">
          <legend className="sr-only">How did it end?</legend>
          {CLOSE_CHOICES.map(({ outcome, name }) => (
            <Chip
              key={outcome}
              on={draft.outcome === outcome}
              aria-pressed={draft.outcome === outcome}
              onClick={() => onDraft({ is: "closed", outcome })}
            >
              {name}
            </Chip>
          ))}
        </fieldset>
      );
  }
}

/** What is likely for a role that was only saved stands first; there was no offer to accept. */
const LIKELY_FIRST = ["position-closed", "withdrawn", "rejected", "no-response"] as const;
const CLOSE_CHOICES = LIKELY_FIRST.flatMap((outcome) => OUTCOME_CHOICES.filter((each) => each.outcome === outcome));
