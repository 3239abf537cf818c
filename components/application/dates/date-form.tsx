"use client";

import { useRef, useState } from "react";
import { DEADLINE_KINDS, DEADLINE_NAMES, type DeadlineFields } from "@/lib/domain/deadline";
import { MAX_LINE } from "@/lib/domain/schema";
import { typedDay } from "../../shell/typed-day";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Input } from "../../ui/input";
import { Kbd } from "../../ui/kbd";
import { Select } from "../../ui/select";
import { Problem } from "../fields/problem";
import { useRole } from "../role-context";
import { type DateProblem, type DateText, dateText, readDateText } from "./date-text";

const KINDS = DEADLINE_KINDS.map((value) => ({ value, label: value === "other" ? "Other" : DEADLINE_NAMES[value] }));

type DateFormProps = {
  /** The date to change; null for a new one. */
  before: DeadlineFields | null;
  /** Answers why it was not saved, or null. */
  onSave: (fields: DeadlineFields) => Promise<string | null>;
  onClose: () => void;
  onDelete?: () => void;
};

/** Sets a date: its kind, a day, and a time if there is one. */
export function DateForm({ before, onSave, onClose, onDelete }: DateFormProps) {
  const { today } = useRole();
  const [text, setText] = useState(() => dateText(before));
  const [problem, setProblem] = useState<DateProblem | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (part: Partial<DateText>) => {
    setText({ ...text, ...part });
    setProblem(null);
  };
  const save = async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const read = readDateText(text, before, { today, zone });
    if (!read.ok) return setProblem(read.problem);
    setRefusal(await onSave(read.fields));
  };
  const wrongAt = (at: DateProblem["at"]) => problem?.at === at;
  return (
    <form
      aria-label={before ? "Change the date" : "Add a date"}
      className="my-1 grid gap-2 rounded-md border border-rule-strong bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="grid grid-cols-[128px_minmax(0,1fr)] gap-2">
        <Select
          label="Kind"
          placeholder="Other"
          options={KINDS}
          value={text.kind}
          onChange={(kind) => set({ kind: kind ?? "other" })}
        />
        <Input
          aria-label="What it is called"
          placeholder="called, if you like"
          empty={text.label === ""}
          maxLength={MAX_LINE}
          value={text.label}
          onChange={(event) => set({ label: event.target.value })}
        />
      </div>
      <DayInput text={text.day} wrong={wrongAt("day")} onText={(day) => set({ day })} />
      <TimeInputs text={text} wrongAt={wrongAt} onChange={set} />
      {problem && <Problem>{problem.says}</Problem>}
      {refusal && <Problem>{refusal}</Problem>}
      <Buttons isNew={before === null} onClose={onClose} onDelete={onDelete} />
    </form>
  );
}

type TimeInputsProps = {
  text: DateText;
  wrongAt: (at: DateProblem["at"]) => boolean;
  onChange: (part: Partial<DateText>) => void;
};

function TimeInputs({ text, wrongAt, onChange }: TimeInputsProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Input
        aria-label="Time"
        placeholder="time"
        className="w-24!"
        empty={text.time === ""}
        wrong={wrongAt("time")}
        value={text.time}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      <Input
        aria-label="Length in minutes"
        placeholder="minutes"
        className="w-24!"
        empty={text.minutes === ""}
        wrong={wrongAt("minutes")}
        value={text.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
  );
}

type ButtonsProps = { isNew: boolean; onClose: () => void; onDelete?: () => void };

function Buttons({ isNew, onClose, onDelete }: ButtonsProps) {
  return (
    <div className="mt-1 flex items-center gap-1.5">
      <Button type="submit" look="primary" size="sm">
        {isNew ? "Add date" : "Save"}
        <Kbd on>Enter</Kbd>
      </Button>
      <Button look="ghost" size="sm" onClick={onClose}>
        Cancel
      </Button>
      {onDelete && (
        <Button look="ghost" size="sm" className="ml-auto" onClick={onDelete}>
          <Icon name="trash" size="sm" />
          Delete
        </Button>
      )}
    </div>
  );
}

type DayInputProps = { text: string; wrong: boolean; onText: (text: string) => void };

/** A day typed, or picked from the browser's own calendar; either way it is a text that is read back. */
function DayInput({ text, wrong, onText }: DayInputProps) {
  const { today } = useRole();
  const picker = useRef<HTMLInputElement>(null);
  const day = typedDay(text, today, "future");
  return (
    <div>
      <div className="flex items-center gap-1">
        <Input
          aria-label="Day"
          placeholder="day, such as 5 Oct or Friday"
          value={text}
          wrong={wrong}
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => onText(event.target.value)}
        />
        <span className="relative">
          <Button look="ghost" size="icon-sm" aria-label="Pick a day" onClick={() => picker.current?.showPicker()}>
            <Icon name="calendar" size="sm" />
          </Button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={day?.day ?? ""}
            onChange={(event) => onText(event.target.value)}
            className="pointer-events-none absolute inset-0 opacity-0"
          />
        </span>
      </div>
      {day && <p className="mt-1 text-xs text-ink-2">{day.readBack}</p>}
    </div>
  );
}
