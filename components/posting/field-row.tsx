"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { digitOf, REVIEW_NAMES, type ReviewField } from "@/lib/domain/review/fields";
import { markOf, weakestMark } from "@/lib/domain/review/form";
import { Icon } from "../ui/icon";
import { inputClass } from "../ui/input";
import { type FieldsProps, inputId, markId, problemId, problemOf } from "./field-props";
import { KeyChip } from "./key-chip";
import { MarkLabel } from "./mark-label";
import { OtherValues } from "./other-values";

type FieldRowProps = FieldsProps & {
  field: ReviewField;
  /** Fields that share the row. */
  beside?: readonly ReviewField[];
  label?: string;
  /** Where a value reads differently from what is typed: shown while it is typed. */
  reads?: string | null;
  children: ReactNode;
};

/** One field: key, name, what it holds, how sure that is. */
export function FieldRow({
  field,
  beside = [],
  label = REVIEW_NAMES[field],
  reads,
  children,
  ...props
}: FieldRowProps) {
  const { form } = props;
  const problem = [field, ...beside].map((each) => problemOf(props, each)).find((each) => each !== null);
  return (
    <div className="grid grid-cols-[16px_92px_minmax(0,1fr)_92px] items-center gap-x-2.5 border-b border-rule">
      <KeyChip digit={digitOf(field)} off={markOf(form, field) === "not stated"} />
      <label htmlFor={inputId(field)} title={label} className="truncate text-ink-2 first-letter:uppercase">
        {label}
      </label>
      <div>
        <div className="flex min-h-[37px] items-center">{children}</div>
        {[field, ...beside].map((each) => (
          <OtherValues key={each} {...props} field={each} />
        ))}
      </div>
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
