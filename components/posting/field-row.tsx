"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { digitOf, type ReviewField } from "@/lib/domain/review/fields";
import { markOf, type ReviewForm, weakestMark } from "@/lib/domain/review/form";
import { Icon } from "../ui/icon";
import { inputClass } from "../ui/input";
import { inputId, markId, problemId } from "./field-props";
import { KeyChip } from "./key-chip";
import { MarkLabel } from "./mark-label";

type FieldRowProps = {
  form: ReviewForm;
  field: ReviewField;
  /** Fields that share the row. */
  beside?: readonly ReviewField[];
  label: string;
  /** Why what stands here cannot be taken. */
  problem: string | null;
  /** Where a value reads differently from what is typed: shown while it is typed. */
  reads?: string | null;
  children: ReactNode;
};

/** One field: key, name, what it holds, how sure that is. */
export function FieldRow({ form, field, beside = [], label, problem, reads, children }: FieldRowProps) {
  return (
    <div className="grid grid-cols-[16px_92px_minmax(0,1fr)_92px] items-center gap-x-2.5 border-b border-rule">
      <KeyChip digit={digitOf(field)} off={markOf(form, field) === "not stated"} />
      <label htmlFor={inputId(field)} title={label} className="truncate text-ink-2 first-letter:uppercase">
        {label}
      </label>
      <div className="flex min-h-[37px] items-center">{children}</div>
      {reads ? (
        <span id={markId(field)} className="mono text-ink-2">
          {reads}
        </span>
      ) : (
        <MarkLabel id={markId(field)} mark={weakestMark(form, [field, ...beside])} />
      )}
      {problem && <FieldProblem field={field} message={problem} />}
    </div>
  );
}

/** One sentence that says what to type. */
function FieldProblem({ field, message }: { field: ReviewField; message: string }) {
  return (
    <p id={problemId(field)} className="col-start-3 flex items-center gap-1.5 pb-1.5 text-xs font-semibold">
      <Icon name="alert" size="sm" />
      {message}
    </p>
  );
}

type TextBoxProps = ComponentPropsWithRef<"input"> & { lead?: ReactNode; wrong?: boolean; mono?: boolean };

/** A line of text with something small before it. */
export function TextBox({ lead, wrong = false, mono = false, className = "", ...props }: TextBoxProps) {
  return (
    <span className={`${inputClass({ empty: !props.value, wrong })} ${className}`}>
      {lead}
      <input
        autoComplete="off"
        aria-invalid={wrong || undefined}
        className={`min-w-0 grow bg-transparent text-ellipsis placeholder:text-ink-3 focus-visible:shadow-none ${mono && props.value ? "mono" : ""}`}
        {...props}
      />
    </span>
  );
}
