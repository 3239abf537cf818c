import { type CalendarDate, dayParts, monthName } from "../calendar-date";
import { showAmount, showFullDay } from "../display";
import type { DraftEdits } from "../draft";
import type { ReadFields } from "../posting/reading";
import { type InputName, type Inputs, inputsOf, REVIEW_FIELDS, type ReviewField } from "./fields";
import type { Span } from "./marks";
import { isPlacementName, type PlacementName } from "./placement";

/**
 * What the reader found and, laid over it, what the user typed: an edit exists only where it differs, so that taking it back
 * makes a field "found" again. Edits are what the draft keeps; `at.title` says which text a field was filled from, `forRole`
 * the role that the posting was pasted on.
 */
export type EditName = InputName | PlacementName | `at.${ReviewField}` | "forRole";
export type Edits = Partial<Record<EditName, string>>;
export type ReviewForm = { fields: ReadFields; read: Inputs; edits: Edits };

/** The stretches of the text that each field stands in. */
export type FieldSpans = Record<ReviewField, readonly Span[]>;

const EDIT_NAMES: ReadonlySet<string> = new Set<EditName>([
  ...REVIEW_FIELDS.flatMap((field): EditName[] => [...inputsOf(field), `at.${field}`]),
  "forRole",
]);

export function reviewForm(fields: ReadFields, edits: DraftEdits): ReviewForm {
  const known = Object.entries(edits).flatMap(([name, value]) =>
    typeof value === "string" && (EDIT_NAMES.has(name) || isPlacementName(name)) ? [[name, value] as const] : [],
  );
  return { fields, read: shown(fields), edits: Object.fromEntries(known) };
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
function shown(fields: ReadFields): Inputs {
  const { pay, postedOn, deadline, hours, url } = fields;
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : showAmount(value, pay?.value.currency ?? null);
  return {
    title: fields.title?.value ?? "",
    company: fields.company?.value ?? "",
    requisitionId: fields.requisitionId?.value ?? "",
    locations: fields.locations.map(({ value }) => value).join("\n"),
    workplace: fields.workplace?.value ?? "",
    employmentType: fields.employmentType?.value ?? "",
    payMin: amount(pay?.value.min),
    payMax: amount(pay?.value.max),
    payPeriod: pay?.value.period ?? "",
    postedOn: postedOn ? showInputDay("postedOn", postedOn.value) : "",
    deadline: deadline ? showInputDay("deadline", deadline.value) : "",
    hours: hours ? `${hours.value} h` : "",
    url: url?.value.replace(/^https:\/\//, "") ?? "",
  };
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

export type Values = Partial<Record<InputName | PlacementName, string>>;

/** Sets inputs. A value that is the reader's own is no edit. */
export function setValues(form: ReviewForm, values: Values): ReviewForm {
  const edits: Edits = { ...form.edits };
  for (const [name, value] of Object.entries(values) as [InputName | PlacementName, string][]) {
    if (value === (form.read[name as InputName] ?? undefined)) delete edits[name];
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
  for (const field of REVIEW_FIELDS) counts[markOf(form, field)] += 1;
  return counts;
}
