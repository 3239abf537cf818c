import { CONTRACTS } from "../application";
import type { CalendarDate } from "../calendar-date";
import { EMPLOYMENT_NAMES, showFullDay, showPay, showUrl, WORKPLACE_NAMES } from "../display";
import { readDay } from "../posting/values/day";
import { readEmploymentType, readHours } from "../posting/values/employment-type";
import { readPay } from "../posting/values/pay";
import { readUrl } from "../posting/values/url";
import { readWorkplace } from "../posting/values/workplace";
import { isRare, REVIEW_FIELDS, type ReviewField } from "./fields";
import { isBlank, payInputs, type ReviewForm, showInputDay, type Values } from "./form";

/** What a selected text comes to in a field: the inputs' values, and how they read where that is not plain to see. */
export type Filling = { values: Values; reads: string | null };
export type FillChoice = Filling & { field: ReviewField };

/** Longer than any value; the rest of a long selection is not read. */
const MAX_SELECTION = 2_000;
const MAX_LINE = 1_000;

/** `on` is the day of the paste: 'closes tomorrow' was written for that day. */
export function fillingOf(field: ReviewField, selected: string, on: CalendarDate): Filling | null {
  const text = selected.slice(0, MAX_SELECTION).trim();
  const line = text.replace(/\s+/g, " ").slice(0, MAX_LINE);
  switch (field) {
    case "title":
    case "company":
    case "requisitionId":
    case "via":
      return line ? { values: { [field]: line }, reads: null } : null;
    case "locations": {
      const places = text.split(/\s*\n\s*/).filter((place) => place !== "");
      return places.length > 0 ? { values: { locations: places.join("\n") }, reads: null } : null;
    }
    case "workplace": {
      const workplace = readWorkplace(text);
      return workplace && { values: { workplace }, reads: WORKPLACE_NAMES[workplace] };
    }
    case "employmentType": {
      const employmentType = readEmploymentType(text);
      return employmentType && { values: { employmentType }, reads: EMPLOYMENT_NAMES[employmentType] };
    }
    case "contract": {
      const contract = CONTRACTS.find((each) => each === line.toLowerCase().replace(" ", "-"));
      return contract ? { values: { contract }, reads: null } : null;
    }
    case "postedOn":
    case "deadline": {
      const day = readDay(text, on, { prefer: field === "postedOn" ? "past" : "future" });
      return day && { values: { [field]: showInputDay(field, day) }, reads: showFullDay(day) };
    }
    case "hours": {
      const hours = readHours(text);
      return hours ? { values: { hours: `${hours} h` }, reads: `${hours} h` } : null;
    }
    case "url": {
      const url = readUrl(text);
      return url ? { values: { url: url.replace(/^https:\/\//, "") }, reads: showUrl(url) } : null;
    }
    case "pay":
      return payFilling(text);
  }
}

/** A number in the middle of a posting is money only where it says so, or is written like it. */
const LIKE_MONEY = /\d[.,]\d{3}(?!\d)|\d ?k(?![a-z])/i;

function payFilling(text: string): Filling | null {
  const pay = readPay(text);
  if (!pay || (pay.currency === null && !LIKE_MONEY.test(text))) return null;
  return { values: payInputs(pay), reads: showPay(pay) };
}

/**
 * The fields that the selection can fill. First those not stated that it reads as, then the others not stated, then those
 * that have a value already, and last what few postings state; each in the order of the screen.
 */
export function fillChoices(form: ReviewForm, selected: string, on: CalendarDate): FillChoice[] {
  const choices = REVIEW_FIELDS.flatMap((field) => {
    const filling = fillingOf(field, selected, on);
    return filling ? { field, ...filling } : [];
  });
  const isUnlikely = ({ field, reads }: FillChoice) => isRare(field) && reads === null && isBlank(form, field);
  const blank = choices.filter((choice) => isBlank(form, choice.field) && !isUnlikely(choice));
  return [
    ...blank.filter(({ reads }) => reads !== null),
    ...blank.filter(({ reads }) => reads === null),
    ...choices.filter(({ field }) => !isBlank(form, field)),
    ...choices.filter(isUnlikely),
  ];
}
