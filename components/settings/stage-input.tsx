"use client";

import { useRef, useState } from "react";
import { inputClass } from "../ui/input";

type StageInputProps = {
  label: string;
  /** What is saved; with another, this is another input. */
  saved: string;
  maxLength: number;
  unit?: string;
  placeholder?: string;
  /** The element that says what is wrong. */
  problemId?: string;
  onChange: () => void;
  onSave: (text: string) => void;
};

/** Saves with Enter, or when it is left; Escape brings back what is saved. */
export function StageInput(props: StageInputProps) {
  const { label, saved, unit, problemId, onChange, onSave, ...input } = props;
  const [text, setText] = useState(saved);
  // Left with Enter and then left: that is one saving.
  const sent = useRef(saved);
  const save = () => {
    if (text === sent.current) return;
    sent.current = text;
    if (text !== saved) onSave(text);
  };
  const wrong = problemId !== undefined;
  return (
    <label className={`${inputClass({ empty: saved === "" && text === "", wrong })} h-7!`}>
      <input
        {...input}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={problemId}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChange();
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
          if (event.key !== "Escape") return;
          event.stopPropagation();
          sent.current = saved;
          setText(saved);
          onChange();
        }}
        className={`min-w-0 outline-none placeholder:text-ink-3 focus-visible:shadow-none ${unit && text ? "mono" : "w-full"}`}
        style={unit && text ? { width: `calc(${text.length}ch + 1px)` } : undefined}
      />
      {unit && text && <span className="text-ink-3">{unit}</span>}
    </label>
  );
}
