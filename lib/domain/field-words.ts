import type { FieldName, FieldPatch } from "./application";
import { type CalendarDate, parseCalendarDate } from "./calendar-date";
import { CONTRACT_NAMES, EMPLOYMENT_NAMES, showAmount, showDay, showPay, showUrl, WORKPLACE_NAMES } from "./display";

/** What each field is called on screen. */
export const FIELD_LABELS: Record<FieldName, string> = {
  title: "Title",
  company: "Company",
  requisitionId: "Role number",
  requisitionLabel: "Name of the role number",
  locations: "Places",
  workplace: "Workplace",
  employmentType: "Employment type",
  hours: "Hours a week",
  pay: "Pay",
  postedOn: "Posted",
  deadline: "Deadline",
  url: "Link",
  contract: "Contract",
  contractEndsOn: "Contract ends",
  source: "Source",
  appliedThrough: "Applied through",
  via: "Via",
  referredBy: "Referred by",
  askedPay: "Asked pay",
  facts: "Facts",
  starred: "Star",
  appliedOn: "Applied on",
  enteredOn: "In this stage since",
};

/** A field's value in words; empty where there is none. */
export function showField(name: FieldName, value: FieldPatch[FieldName], today: CalendarDate): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return showText(name, value, today);
  if (Array.isArray(value)) {
    return value.map((each) => (typeof each === "string" ? each : `${each.label}: ${each.value}`)).join("; ");
  }
  return "amount" in value ? showAmount(value.amount, value.currency) : showPay(value);
}

function showText(name: FieldName, value: string, today: CalendarDate): string {
  const day = parseCalendarDate(value);
  if (day) return showDay(day, today);
  if (name === "workplace") return WORKPLACE_NAMES[value as keyof typeof WORKPLACE_NAMES];
  if (name === "employmentType") return EMPLOYMENT_NAMES[value as keyof typeof EMPLOYMENT_NAMES];
  if (name === "url") return showUrl(value);
  if (name === "contract") return CONTRACT_NAMES[value as keyof typeof CONTRACT_NAMES];
  return name === "appliedThrough" ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}
