"use client";

import { useState } from "react";
import { type Deadline, type DeadlineFields, deadlineName, isEvent, urgency } from "@/lib/domain/deadline";
import { showDay, showDayAndTime, showRelative } from "@/lib/domain/display";
import { useToasts } from "../../shell/toaster";
import { Dot } from "../../ui/dot";
import { Icon } from "../../ui/icon";
import { useRole } from "../role-context";
import { DateForm } from "./date-form";
import { useSaveDate } from "./use-save-date";

const TIME = { overdue: "text-overdue", soon: "text-soon", event: "", normal: "" } as const;

type DateRowProps = {
  deadline: Deadline;
  buttonRef: (button: HTMLButtonElement | null) => void;
  /** The form was left or saved, and the button stands there again. */
  onLeft: () => void;
  onDeleted: () => void;
};

/** A date on one line, with its box to tick; a click on it opens its form in its place. */
export function DateRow({ deadline, buttonRef, onLeft, onDeleted }: DateRowProps) {
  const { today } = useRole();
  const { show } = useToasts();
  const [isEditing, setIsEditing] = useState(false);
  const saveDate = useSaveDate();
  const { id, applicationId: _, version, ...fields } = deadline;
  const name = deadlineName(deadline);
  const save = (next: DeadlineFields | null, said: string) => saveDate({ deadlineId: id, version, fields: next, said });

  const toggle = async () => {
    const doneOn = fields.doneOn ? null : today;
    const failure = await save({ ...fields, doneOn }, doneOn ? `${name}: done.` : `${name}: open again.`);
    if (failure) show({ text: failure.message });
  };
  const remove = async () => {
    const failure = await save(null, `${name} deleted.`);
    if (failure) return show({ text: failure.message });
    onDeleted();
  };

  const leave = () => {
    onLeft();
    setIsEditing(false);
  };
  if (isEditing) {
    return (
      <li>
        <DateForm
          before={fields}
          onClose={leave}
          onDelete={remove}
          onSave={async (next) => {
            const failure = await save(next, `${deadlineName(next)} saved.`);
            if (!failure) leave();
            return failure?.message ?? null;
          }}
        />
      </li>
    );
  }
  return (
    <li className="grid min-h-[34px] grid-cols-[20px_minmax(0,1fr)] items-center gap-1.5 border-rule not-first:border-t">
      <Tick deadline={deadline} onToggle={toggle} />
      <button
        ref={buttonRef}
        type="button"
        data-editable
        title="Change the date"
        onClick={() => setIsEditing(true)}
        className="-mx-1 grid min-h-7 grid-cols-[minmax(0,1fr)_auto] items-center gap-2.5 rounded-sm px-1 hover:bg-hover"
      >
        <Words deadline={deadline} />
      </button>
    </li>
  );
}

/** An appointment still to come cannot be ticked off: it happens. */
function Tick({ deadline, onToggle }: { deadline: Deadline; onToggle: () => void }) {
  const { today } = useRole();
  const isDone = deadline.doneOn !== null;
  if (isEvent(deadline.kind) && !isDone && deadline.day > today) {
    return (
      <span className="-ml-1 grid size-6 place-items-center text-ink-2">
        <Icon name={deadline.kind === "call" ? "phone" : "calendar"} />
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the mark is drawn, and the button is its target of 24 px.
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label={`${deadlineName(deadline)} done`}
      onClick={onToggle}
      className="-ml-1 grid size-6 place-items-center rounded-sm"
    >
      <span
        className={`grid size-4 place-items-center rounded-sm border-[1.5px] ${isDone ? "border-accent bg-accent text-on-accent" : "border-control bg-surface"}`}
      >
        {isDone && <Icon name="check" size="xs" />}
      </span>
    </button>
  );
}

function Words({ deadline }: { deadline: Deadline }) {
  const { today } = useRole();
  const { day, time, doneOn, round, rounds } = deadline;
  const isDone = doneOn !== null;
  const next = isEvent(deadline.kind) && !isDone;
  const name = `${deadlineName(deadline)}${round ? ` ${round}${rounds ? ` of ${rounds}` : ""}` : ""}`;
  const tone = isDone ? "" : TIME[urgency(deadline, today)];
  return (
    <>
      <span className="min-w-0 wrap-anywhere">
        <span className={isDone ? "text-ink-3 line-through" : next ? "font-semibold" : ""}>{name}</span>
        {!isDone && (
          <>
            <Dot />
            <span className={tone}>{showRelative(day, today)}</span>
          </>
        )}
      </span>
      <span className={`mono ${isDone ? "text-ink-3" : tone}`}>
        {time ? showDayAndTime(day, time) : showDay(day, today)}
      </span>
    </>
  );
}
