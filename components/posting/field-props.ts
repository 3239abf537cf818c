import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { AlsoStated, Stated } from "@/lib/domain/review/also-stated";
import { type InputName, inputsOf, type MarkName, type ReviewField } from "@/lib/domain/review/fields";
import { inputValue, type ReviewForm, type Values } from "@/lib/domain/review/form";
import type { Problem } from "@/lib/domain/review/read-back";

export function inputId(field: MarkName): string {
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
  /** The field or fact that has the focus. */
  active: MarkName | null;
  /** What cannot be taken as it stands. */
  problems: readonly Problem[];
  alsoStated: AlsoStated;
  onSet: (values: Values) => void;
  /** Fills a field from a place in the text, or from nowhere in particular. */
  onFill: (field: ReviewField, stated: Pick<Stated, "values" | "span">) => void;
};

/** Fields that stand in the row of another. */
const SHARED_ROWS: Partial<Record<ReviewField, ReviewField>> = { hours: "postedOn", via: "company" };

/** What an input of a field needs to show and keep its text. */
export function boxProps({ form, onSet }: FieldsProps, name: InputName, problem: string | null) {
  const field = (name.startsWith("pay") ? "pay" : name) as ReviewField;
  const row = SHARED_ROWS[field] ?? field;
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
