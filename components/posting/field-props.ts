import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type InputName, inputsOf, type ReviewField } from "@/lib/domain/review/fields";
import { inputValue, type ReviewForm, type Values } from "@/lib/domain/review/form";
import type { Problem } from "@/lib/domain/review/read-back";

export function inputId(field: ReviewField): string {
  return `review-${field}`;
}

export function markId(field: ReviewField): string {
  return `mark-${field}`;
}

export function problemId(field: ReviewField): string {
  return `problem-${field}`;
}

export type FieldsProps = {
  form: ReviewForm;
  today: CalendarDate;
  /** The field that has the focus. */
  active: ReviewField | null;
  /** What cannot be taken as it stands. */
  problems: readonly Problem[];
  onSet: (values: Values) => void;
};

/** What an input of a field needs to show and keep its text. */
export function boxProps({ form, onSet }: FieldsProps, name: InputName, problem: string | null) {
  const field = (name.startsWith("pay") ? "pay" : name) as ReviewField;
  // Hours stand in the row of the day.
  const row = field === "hours" ? "postedOn" : field;
  return {
    id: name === inputsOf(field)[0] ? inputId(field) : `review-${name}`,
    value: inputValue(form, name),
    wrong: problem !== null,
    "aria-describedby": problem === null ? markId(row) : problemId(row),
    onChange: (event: { target: { value: string } }) => onSet({ [name]: event.target.value }),
  };
}

export function problemOf({ problems }: FieldsProps, field: ReviewField): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}
