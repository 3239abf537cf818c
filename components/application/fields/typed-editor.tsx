"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { FIELD_LABELS, showField } from "@/lib/domain/field-words";
import { MAX_LINE } from "@/lib/domain/schema";
import { typedDay } from "../../shell/typed-day";
import { Input } from "../../ui/input";
import { useRole } from "../role-context";
import { isDayField, readTyped, type TypedField, textOf } from "./field-input";
import { Problem } from "./problem";
import type { FieldEditing } from "./use-field-editing";

type TypedEditorProps = { name: TypedField; field: FieldEditing; className?: string };

/** A field open for typing in its own place. Enter saves, Escape leaves it as it was, leaving the field saves. */
export function TypedEditor({ name, field, className = "" }: TypedEditorProps) {
  const { application, today } = useRole();
  const before = textOf(name, application);
  const [opened] = useState(before);
  const [text, setText] = useState(before);
  const problemId = useId();
  const problem = field.editing?.problem ?? null;

  const isSettled = useRef(false);
  const leave = useEffectEvent(() => {
    const typed = isSettled.current || text === opened ? null : readTyped(name, text, today);
    if (typed?.ok) void field.submit(typed.value);
  });
  // Going back takes the field away without a blur: what was typed is saved all the same.
  useEffect(() => () => leave(), []);

  const save = async () => {
    isSettled.current = true;
    if (text === opened && !problem) return field.close();
    const typed = readTyped(name, text, today);
    if (!typed.ok) return field.refuse(typed.problem);
    isSettled.current = await field.submit(typed.value);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") return save();
    isSettled.current = true;
    field.close();
  };
  return (
    <span className={`inline-block min-w-0 ${className}`}>
      <Input
        aria-label={FIELD_LABELS[name]}
        aria-describedby={problem ? problemId : undefined}
        value={text}
        wrong={problem !== null}
        maxLength={name === "locations" ? undefined : MAX_LINE}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          isSettled.current = false;
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => problem || save()}
        className="text-[length:inherit]"
      />
      {problem ? <Problem id={problemId}>{problem}</Problem> : <ReadBack name={name} text={text} />}
      {field.editing?.isStale && (
        <span className="mt-1 block text-xs text-ink-2">
          It now says: {showField(name, application[name], today) || "nothing"}
        </span>
      )}
    </span>
  );
}

/** What a typed day is read as, or how several places are told apart. */
function ReadBack({ name, text }: { name: TypedField; text: string }) {
  const { today } = useRole();
  if (name === "locations") return <Hint>A semicolon stands between two places.</Hint>;
  if (!isDayField(name) || text.trim() === "") return null;
  const day = typedDay(text, today, name === "postedOn" || name === "appliedOn" ? "past" : "future");
  return day && <Hint>{day.readBack}</Hint>;
}

function Hint({ children }: { children: string }) {
  return <span className="mt-1 block text-xs text-ink-2">{children}</span>;
}
