"use client";

import { TODAY, UNKNOWN } from "@/lib/domain/add-form";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { DAY_PROBLEM, typedDay } from "../shell/typed-day";
import { Chip } from "../ui/chip";
import { DayField } from "../ui/day-field";

type DayAnswerProps = {
  label: string;
  /** 'today', 'unknown' or the words of another day; absent is unknown. */
  answer: string | undefined;
  onAnswer: (answer: string) => void;
  today: CalendarDate;
};

/** When something happened: today, another day that is typed and read back, or not known. */
export function DayAnswer({ label, answer = UNKNOWN, onAnswer, today }: DayAnswerProps) {
  const another = answer !== TODAY && answer !== UNKNOWN;
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">{label}</legend>
      <Chip on={answer === TODAY} aria-pressed={answer === TODAY} onClick={() => onAnswer(TODAY)}>
        Today
      </Chip>
      <Chip on={another} aria-pressed={another} onClick={() => another || onAnswer("")}>
        Another day
      </Chip>
      <Chip on={answer === UNKNOWN} aria-pressed={answer === UNKNOWN} onClick={() => onAnswer(UNKNOWN)}>
        Not known
      </Chip>
      {another && (
        <DayField
          label={`${label}, another day`}
          text={answer}
          onText={onAnswer}
          readBack={answer === "" ? "" : (typedDay(answer, today, "past")?.readBack ?? null)}
          problem={DAY_PROBLEM}
          placeholder="5 Oct"
          autoFocus
        />
      )}
    </fieldset>
  );
}
