import { CONTRACTS, type Fact, type FieldPatch } from "../application";
import type { CalendarDate } from "../calendar-date";
import type { ReadFields } from "../posting/reading";
import { readDay } from "../posting/values/day";
import { readHours } from "../posting/values/employment-type";
import { readPay } from "../posting/values/pay";
import { readUrl } from "../posting/values/url";
import { EMPLOYMENT_TYPES, PAY_PERIODS, type Pay, WORKPLACES } from "../role";
import { type InputName, inputsOf, REVIEW_FIELDS, type ReviewField } from "./fields";
import { inputValue, isEdited, isTicked, type ReviewForm } from "./form";

/** What is typed, read as values: what the screen shows in small and what is added in the end come from here. */

export type Problem = { field: ReviewField; name: InputName; message: string };
type Taken = { patch: FieldPatch; problems: Problem[] };

const MAX_LINE = 1_000;
const MAX_LOCATIONS = 100;
const SENTENCES = {
  line: "That is too long. Shorten it to 1,000 characters.",
  locations: "Those are too many places. Keep 100 at most.",
  day: "Type a day, such as 5 Oct, 12 Dec 2026 or in 2 weeks.",
  amount: "Type an amount, such as $95,000 or 23.10.",
  order: "The first amount is larger than the second.",
  hours: "Type hours a week, such as 37.5.",
  url: "Type a web address, such as careers.example.com/roles/12.",
};

/** Days typed into the form count from today; the reader's own count from the day of the paste. */
export function readInputDay(field: "postedOn" | "deadline", typed: string, today: CalendarDate): CalendarDate | null {
  return readDay(typed, today, { prefer: field === "postedOn" ? "past" : "future" });
}

/** All fields as they shall be added, and what could not be understood, first field first. */
export function readForm(form: ReviewForm, today: CalendarDate): Taken {
  const taken = REVIEW_FIELDS.map((field) => readField(form, field, today));
  return {
    patch: Object.assign({ facts: factsOf(form) }, ...taken.map(({ patch }) => patch)),
    problems: taken.flatMap(({ problems }) => problems),
  };
}

function factsOf(form: ReviewForm): Fact[] {
  return form.facts.filter((fact) => isTicked(form, fact)).map(({ label, value }) => ({ label, value }));
}

function readField(form: ReviewForm, field: ReviewField, today: CalendarDate): Taken {
  if (!isEdited(form, field)) return { patch: asRead(form.fields, field), problems: [] };
  const typed = inputValue(form, inputsOf(field)[0] ?? "title").trim();
  const refuse = (message: string): Taken => ({
    patch: {},
    problems: [{ field, name: inputsOf(field)[0] ?? "title", message }],
  });
  switch (field) {
    case "title":
    case "company":
    case "via":
      return typed.length > MAX_LINE ? refuse(SENTENCES.line) : take({ [field]: typed || null });
    case "requisitionId":
      if (typed.length > MAX_LINE) return refuse(SENTENCES.line);
      return take({ requisitionId: typed || null, requisitionLabel: form.fields.requisitionId?.label ?? null });
    case "locations": {
      const locations = splitLocations(typed);
      if (locations.length > MAX_LOCATIONS) return refuse(SENTENCES.locations);
      return locations.some((place) => place.length > MAX_LINE) ? refuse(SENTENCES.line) : take({ locations });
    }
    case "workplace":
      return take({ workplace: WORKPLACES.find((each) => each === typed) ?? null });
    case "employmentType":
      return take({ employmentType: EMPLOYMENT_TYPES.find((each) => each === typed) ?? null });
    case "contract":
      return take({ contract: CONTRACTS.find((each) => each === typed) ?? null });
    case "postedOn":
    case "deadline": {
      const day = readInputDay(field, typed, today);
      return typed && !day ? refuse(SENTENCES.day) : take({ [field]: day });
    }
    case "hours": {
      const hours = readHours(typed);
      return typed && !hours ? refuse(SENTENCES.hours) : take({ hours });
    }
    case "url": {
      const url = readTypedUrl(typed);
      return typed && !url ? refuse(SENTENCES.url) : take({ url });
    }
    case "pay":
      return readTypedPay(form);
  }
}

function take(patch: FieldPatch): Taken {
  return { patch, problems: [] };
}

function asRead(fields: ReadFields, field: ReviewField): FieldPatch {
  if (field === "locations") return { locations: fields.locations.map(({ value }) => value) };
  if (field === "requisitionId") {
    const number = fields.requisitionId;
    return { requisitionId: number?.value ?? null, requisitionLabel: number?.label ?? null };
  }
  return { [field]: fields[field]?.value ?? null };
}

/** One place a line, or several in a line between semicolons: commas belong to the places. */
export function splitLocations(typed: string): string[] {
  const places = typed.split(/[\n;]/).map((place) => place.trim());
  return [...new Set(places.filter((place) => place !== ""))];
}

const WITHOUT_SCHEME = /^[^\s/@:]+\.[^\s/@:]+(?:[/:?#]\S*)?$/;

/** An address as people type it, where the scheme goes without saying. */
function readTypedUrl(typed: string): string | null {
  if (/^mailto:\S+@\S+$/i.test(typed)) return typed;
  return readUrl(WITHOUT_SCHEME.test(typed) ? `https://${typed}` : typed);
}

function readTypedPay(form: ReviewForm): Taken {
  const problems: Problem[] = [];
  const read = form.fields.pay?.value ?? null;
  const amount = (name: "payMin" | "payMax"): { value: number | null; currency: string | null } => {
    const typed = form.edits[name]?.trim();
    const before = name === "payMin" ? read?.min : read?.max;
    if (typed === undefined) return { value: before ?? null, currency: null };
    const pay = readPay(typed);
    const value = pay?.min ?? pay?.max ?? null;
    if (typed && value === null) problems.push({ field: "pay", name, message: SENTENCES.amount });
    return { value, currency: currencyOf(typed, pay, read) };
  };
  const min = amount("payMin");
  const max = amount("payMax");
  if (min.value !== null && max.value !== null && min.value > max.value)
    problems.push({ field: "pay", name: "payMax", message: SENTENCES.order });
  if (problems.length > 0) return { patch: {}, problems };
  if (min.value === null && max.value === null) return take({ pay: null });
  const period = PAY_PERIODS.find((each) => each === inputValue(form, "payPeriod")) ?? null;
  const currency = min.currency ?? max.currency ?? read?.currency ?? null;
  return take({ pay: { min: min.value, max: max.value, currency, period } });
}

/** A bare '$' over an amount that was read as Canadian dollars stays Canadian; a number alone says no currency. */
function currencyOf(typed: string, pay: Pay | null, read: Pay | null): string | null {
  const bareDollar = /(?:^|[^A-Z])\$/.test(typed) && pay?.currency === "USD" && /D$/.test(read?.currency ?? "");
  return bareDollar ? (read?.currency ?? null) : (pay?.currency ?? null);
}
