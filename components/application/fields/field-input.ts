import type { ApplicationFields, FieldPatch } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { showFullDay } from "@/lib/domain/display";
import { readPay, usualPeriod } from "@/lib/domain/posting/values/pay";
import { readUrl } from "@/lib/domain/posting/values/url";
import type { Pay, PayPeriod } from "@/lib/domain/role";
import { DAY_PROBLEM, typedDay } from "../../shell/typed-day";

/** What is typed into a field, and what it is read as. */

const LINES = ["title", "company", "via", "source", "referredBy"] as const;
const DAYS = ["postedOn", "deadline", "appliedOn", "contractEndsOn"] as const;
type LineField = (typeof LINES)[number];
type DayField = (typeof DAYS)[number];
export type TypedField = LineField | DayField | "url" | "hours" | "locations";

export type Typed<Value> = { ok: true; value: Value } | { ok: false; problem: string };
const wrong = (problem: string) => ({ ok: false, problem }) as const;
const read = <Value>(value: Value) => ({ ok: true, value }) as const;

export function isDayField(name: TypedField): name is DayField {
  return DAYS.some((each) => each === name);
}

function isLineField(name: TypedField): name is LineField {
  return LINES.some((each) => each === name);
}

/** What the input holds when a field is opened. */
export function textOf(name: TypedField, fields: ApplicationFields): string {
  if (name === "locations") return fields.locations.join("; ");
  if (name === "hours") return fields.hours === null ? "" : String(fields.hours);
  if (isDayField(name)) return fields[name] ? showFullDay(fields[name]) : "";
  return fields[name] ?? "";
}

/** The patch that a typed text makes; an empty text clears the field. */
export function readTyped(name: TypedField, text: string, today: CalendarDate): Typed<FieldPatch> {
  const typed = text.trim();
  if (name === "locations") return read({ locations: typed.split(/\s*[;\n]\s*/).filter(Boolean) });
  if (typed === "") return read({ [name]: null });
  if (isLineField(name)) return read({ [name]: typed });
  if (isDayField(name)) {
    const day = typedDay(typed, today, name === "postedOn" || name === "appliedOn" ? "past" : "future");
    return day ? read({ [name]: day.day }) : wrong(DAY_PROBLEM);
  }
  return name === "hours" ? readHours(typed) : readLink(typed);
}

function readHours(typed: string): Typed<FieldPatch> {
  const hours = Number(typed.replace(",", ".").replace(/ ?h(ours?)?$/i, ""));
  return hours > 0 && hours <= 168 ? read({ hours }) : wrong("Type the hours of a week, such as 40 or 37.5.");
}

/** Only what a browser may open from here: http, https, mailto. */
function readLink(typed: string): Typed<FieldPatch> {
  if (/^mailto:\S+@\S+$/i.test(typed)) return read({ url: typed });
  const scheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(typed)?.[0].toLowerCase();
  const isHost = /^[^\s/]+\.[^\s/]{2,}(\/\S*)?$/.test(typed);
  const url = scheme ? readUrl(typed) : isHost ? readUrl(`https://${typed}`) : null;
  return url ? read({ url }) : wrong("Type a web address such as https://example.com/jobs/12, or a mailto: address.");
}

export type PayText = { min: string; max: string; currency: string; period: PayPeriod | null };

export function payText(pay: Pay | null): PayText {
  const amount = (value: number | null | undefined) =>
    (value ?? null) === null ? "" : Number(value).toLocaleString("en-US");
  return { min: amount(pay?.min), max: amount(pay?.max), currency: pay?.currency ?? "", period: pay?.period ?? null };
}

/** A pay from its four inputs; a range pasted into the first one fills them all. */
export function readPayText(text: PayText): Typed<Pay | null> {
  const min = readAmount(text.min);
  const max = readAmount(text.max);
  if (!min.ok) return min;
  if (!max.ok) return max;
  const currency = text.currency.trim().toUpperCase() || min.value?.currency || max.value?.currency || null;
  if (currency && !/^[A-Z]{3}$/.test(currency)) return wrong("Type the three letters of the currency, such as USD.");
  const from = min.value?.min ?? min.value?.max ?? null;
  const to = max.value?.max ?? max.value?.min ?? (min.value?.min ? min.value.max : null);
  if (from === null && to === null) return read(null);
  if (from !== null && to !== null && from > to) return wrong("The first amount is more than the second.");
  const pay = { min: from, max: to, currency, period: text.period ?? min.value?.period ?? null };
  return read({ ...pay, period: pay.period ?? usualPeriod(pay) });
}

function readAmount(text: string): Typed<Pay | null> {
  if (text.trim() === "") return read(null);
  const pay = readPay(text);
  return pay ? read(pay) : wrong("Type an amount such as 140,000 or 23.50.");
}
