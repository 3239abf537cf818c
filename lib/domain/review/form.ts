import { type CalendarDate, dayParts, monthName } from "../calendar-date";
import { showAmount, showFullDay } from "../display";
import type { DraftEdits } from "../draft";
import type { ReadFields } from "../posting/reading";
import type { Pay } from "../role";
import { type FactName, isFactName, type ReviewFact, type Tick, tickOf } from "./facts";
import {
  type InputName,
  type Inputs,
  inputsOf,
  isRare,
  type MarkName,
  REVIEW_FIELDS,
  type ReviewField,
} from "./fields";
import type { Span } from "./marks";
import { isPlacementName, type PlacementName } from "./placement";

/**
 * What the reader found and, laid over it, what the user typed: an edit exists only where it differs, so that taking it back
 * makes a field "found" again. Edits are what the draft keeps; `at.title` says which text a field was filled from, `forRole`
 * the role that the posting was pasted on, `second` the draft that the paste's second posting became.
 */
export type EditName = InputName | PlacementName | FactName | `at.${ReviewField}` | "forRole" | "second";
export type Edits = Partial<Record<EditName, string>>;
type Shown = Inputs & Record<FactName, Tick>;
export type ReviewForm = { fields: ReadFields; facts: readonly ReviewFact[]; read: Shown; edits: Edits };

/** The stretches of the text that each field stands in. */
export type FieldSpans = Record<ReviewField, readonly Span[]>;

const EDIT_NAMES: ReadonlySet<string> = new Set<EditName>([
  ...REVIEW_FIELDS.flatMap((field): EditName[] => [...inputsOf(field), `at.${field}`]),
  "forRole",
  "second",
]);

function isEditName(name: string): name is EditName {
  return EDIT_NAMES.has(name) || isPlacementName(name) || isFactName(name);
}

export function reviewForm(fields: ReadFields, edits: DraftEdits, facts: readonly ReviewFact[] = []): ReviewForm {
  const known = Object.entries(edits).flatMap(([name, value]) =>
    typeof value === "string" && isEditName(name) ? [[name, value] as const] : [],
  );
  const ticks = facts.map(({ name, known }) => [name, tickOf(known)] as const);
  const read = { ...shownInputs(fields), ...Object.fromEntries(ticks) };
  return { fields, facts, read, edits: Object.fromEntries(known) };
}

/** '30 Oct 2026': a day in the past needs no weekday. */
function plainDay(day: CalendarDate): string {
  const { year, day: number } = dayParts(day);
  return `${number} ${monthName(day)} ${year}`;
}

export function showInputDay(field: "postedOn" | "deadline", day: CalendarDate): string {
  return field === "postedOn" ? plainDay(day) : showFullDay(day);
}

/** The reading as it stands in the inputs. */
export function shownInputs(fields: ReadFields): Inputs {
  const { pay, postedOn, deadline, hours, url } = fields;
  return {
    title: fields.title?.value ?? "",
    company: fields.company?.value ?? "",
    requisitionId: fields.requisitionId?.value ?? "",
    locations: fields.locations.map(({ value }) => value).join("\n"),
    workplace: fields.workplace?.value ?? "",
    employmentType: fields.employmentType?.value ?? "",
    ...payInputs(pay?.value ?? null),
    postedOn: postedOn ? showInputDay("postedOn", postedOn.value) : "",
    deadline: deadline ? showInputDay("deadline", deadline.value) : "",
    hours: hours ? `${hours.value} h` : "",
    url: url?.value.replace(/^https:\/\//, "") ?? "",
    via: fields.via?.value ?? "",
    contract: fields.contract?.value ?? "",
  };
}

/** A pay as it stands in its inputs. */
export function payInputs(pay: Pay | null): { payMin: string; payMax: string; payPeriod: string } {
  const amount = (value: number | null) => (value === null ? "" : showAmount(value, pay?.currency ?? null));
  return { payMin: amount(pay?.min ?? null), payMax: amount(pay?.max ?? null), payPeriod: pay?.period ?? "" };
}

export function inputValue(form: ReviewForm, name: InputName): string {
  return form.edits[name] ?? form.read[name];
}

export function isEdited(form: ReviewForm, field: ReviewField): boolean {
  return inputsOf(field).some((name) => form.edits[name] !== undefined);
}

export function isBlank(form: ReviewForm, field: ReviewField): boolean {
  return inputsOf(field).every((name) => name === "payPeriod" || inputValue(form, name).trim() === "");
}

export function isTicked(form: ReviewForm, { name }: ReviewFact): boolean {
  return (form.edits[name] ?? form.read[name]) === "in";
}

type SetName = InputName | PlacementName | FactName | "second";
export type Values = Partial<Record<SetName, string>>;

/** Sets inputs. A value that is the reader's own is no edit. */
export function setValues(form: ReviewForm, values: Values): ReviewForm {
  const edits: Edits = { ...form.edits };
  for (const [name, value] of Object.entries(values) as [SetName, string][]) {
    if (value === form.read[name as InputName]) delete edits[name];
    else edits[name] = value;
  }
  return { ...form, edits };
}

/** Fills a field from a stretch of the text, which from then on is where its mark stands. */
export function fillField(form: ReviewForm, field: ReviewField, values: Values, span: Span): ReviewForm {
  const filled = setValues(form, values);
  return { ...filled, edits: { ...filled.edits, [`at.${field}`]: `${span.start}-${span.end}` } };
}

const SPAN = /^(\d{1,9})-(\d{1,9})$/;

/** Where the fields stand in the text: where the user took them from, else where the reader did. Cleared fields have no place. */
export function fieldSpans(form: ReviewForm, read: FieldSpans): FieldSpans {
  const placed = REVIEW_FIELDS.map((field) => {
    const chosen = SPAN.exec(form.edits[`at.${field}`] ?? "");
    const spans = chosen ? [{ start: Number(chosen[1]), end: Number(chosen[2]) }] : read[field];
    return [field, isBlank(form, field) ? [] : spans];
  });
  return Object.fromEntries(placed);
}

/** Fields and facts: all that is marked in the text. */
export function markSpans(form: ReviewForm, read: FieldSpans): Partial<Record<MarkName, readonly Span[]>> {
  return { ...Object.fromEntries(form.facts.map(({ name, spans }) => [name, spans])), ...fieldSpans(form, read) };
}

export type Mark = "found" | "guessed" | "not stated" | "yours";

export function markOf(form: ReviewForm, field: ReviewField): Mark {
  if (isBlank(form, field)) return "not stated";
  if (isEdited(form, field)) return "yours";
  const read = form.fields[field];
  const confidences = [read].flat().map((each) => each?.confidence);
  return confidences.includes("guessed") ? "guessed" : "found";
}

const WEAKEST_FIRST: readonly Mark[] = ["guessed", "yours", "found", "not stated"];

/** What a row of several fields says of itself: a guess must be seen, and what is stated outweighs what is not. */
export function weakestMark(form: ReviewForm, fields: readonly ReviewField[]): Mark {
  const marks = new Set(fields.map((field) => markOf(form, field)));
  return WEAKEST_FIRST.find((mark) => marks.has(mark)) ?? "not stated";
}

/** How many fields bear each mark; the head of the form says it. */
export function countMarks(form: ReviewForm): Record<Mark, number> {
  const counts: Record<Mark, number> = { found: 0, guessed: 0, yours: 0, "not stated": 0 };
  for (const field of REVIEW_FIELDS) {
    if (!isRare(field) || !isBlank(form, field)) counts[markOf(form, field)] += 1;
  }
  return counts;
}
