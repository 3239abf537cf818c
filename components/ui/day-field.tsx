"use client";

import { useId } from "react";
import { Icon } from "./icon";
import { inputClass } from "./input";

export type DayFieldProps = {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** What the text is read as, said beside it; null where it is not understood. */
  readBack: string | null;
  /** Said below where the text is not understood. */
  problem?: string;
  placeholder?: string;
  autoFocus?: boolean;
};

/** A day that is typed and read back, so that 5/10 is never a guess. */
export function DayField({ label, text, onText, readBack, problem, placeholder, autoFocus }: DayFieldProps) {
  const problemId = useId();
  const wrong = text.trim() !== "" && readBack === null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <span className={`${inputClass({ empty: text === "", wrong })} w-[150px]!`}>
        <Icon name="calendar" size="sm" className="text-ink-3" />
        <input
          aria-label={label}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? problemId : undefined}
          value={text}
          onChange={(event) => onText(event.target.value)}
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked for it.
          autoFocus={autoFocus}
          className="w-full min-w-0 outline-none placeholder:text-ink-3 focus-visible:shadow-none"
        />
      </span>
      {wrong ? (
        <span id={problemId} className="flex items-center gap-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" />
          {problem}
        </span>
      ) : (
        <span className="text-ink-2">{readBack}</span>
      )}
    </span>
  );
}
