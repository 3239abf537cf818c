import type { Contract } from "./application";
import { type CalendarDate, dayParts, daysBetween, monthName, weekdayName } from "./calendar-date";
import { EMPLOYMENT_TYPES, type EmploymentType, type Pay, type PayPeriod, type Workplace } from "./role";

/** How values read on screen (DESIGN.md §8). */

/** 'Thu 19 Nov' in the year of `today`, '19 Nov 2026' otherwise. */
export function showDay(day: CalendarDate, today: CalendarDate): string {
  const { year, day: number } = dayParts(day);
  if (year !== dayParts(today).year) return `${number} ${monthName(day)} ${year}`;
  return `${weekdayName(day)} ${number} ${monthName(day)}`;
}

/** 'Thu 19 Nov 2026': for records and confirmations, where the year must not be in doubt. */
export function showFullDay(day: CalendarDate): string {
  const { year, day: number } = dayParts(day);
  return `${weekdayName(day)} ${number} ${monthName(day)} ${year}`;
}

/** '18 Nov 2026': as it is typed. */
export function showPlainDay(day: CalendarDate): string {
  const { year, day: number } = dayParts(day);
  return `${number} ${monthName(day)} ${year}`;
}

/** '19 Nov': beside a list of days, without the weekday. */
export function showShortDay(day: CalendarDate, today: CalendarDate): string {
  const { year, day: number } = dayParts(day);
  return `${number} ${monthName(day)}${year === dayParts(today).year ? "" : ` ${year}`}`;
}

/** 'Thu 19, 10:00': a day with its time on a card, where the month has no room. */
export function showDayAndTime(day: CalendarDate, time: string): string {
  return `${weekdayName(day)} ${dayParts(day).day}, ${time}`;
}

/** 'today', 'tomorrow', 'yesterday', 'in 6 days', '3 days ago'; a day more than 30 days ahead is near nothing: ''. */
export function showRelative(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  if (days > 30) return "";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** '10:00–11:00', or '10:00' where the length is not known. Minutes past midnight wrap. */
export function showTimes(time: string, minutes: number | null): string {
  if (!minutes) return time;
  const start = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const end = (start + minutes) % 1440;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${time}–${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

export const WORKPLACE_NAMES: Record<Workplace, string> = { onsite: "On-site", hybrid: "Hybrid", remote: "Remote" };

export const EMPLOYMENT_NAMES: Record<EmploymentType, string> = {
  "full-time": "Full time",
  "part-time": "Part time",
  contract: "Contract",
  temporary: "Temporary",
  internship: "Internship",
};
export const CONTRACT_NAMES: Record<Contract, string> = {
  permanent: "Permanent",
  "fixed-term": "Fixed term",
  temporary: "Temporary",
  bank: "Bank",
  freelance: "Freelance",
};
export const EMPLOYMENT_CHOICES = EMPLOYMENT_TYPES.map((value) => ({ value, name: EMPLOYMENT_NAMES[value] }));

const SYMBOLS: Record<string, string> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  CAD: "CA$",
  AUD: "A$",
  NZD: "NZ$",
  INR: "₹",
};
const PERIOD_NAMES: Record<PayPeriod, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** One amount: '$147,400', 'CHF 110,000', '$23.10'. */
export function showAmount(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = amount.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (!currency) return number;
  const symbol = SYMBOLS[currency];
  return symbol ? `${symbol}${number}` : `${currency} ${number}`;
}

/** '$147,400–$272,100'; a period is said only where it is not the year. */
export function showPay(pay: Pay): string {
  const { min, max, currency } = pay;
  const period = pay.period && pay.period !== "year" ? ` ${PERIOD_NAMES[pay.period]}` : "";
  if (min !== null && max !== null) {
    const one = min === max;
    // The second amount repeats the sign, not the country or the code: 'CA$120,000–$155,000', 'CHF 90,000–110,000'.
    const second = `${(SYMBOLS[currency ?? ""] ?? "").slice(-1)}${showAmount(max, null)}`;
    return `${showAmount(min, currency)}${one ? "" : `–${second}`}${period}`;
  }
  if (min !== null) return `from ${showAmount(min, currency)}${period}`;
  if (max !== null) return `up to ${showAmount(max, currency)}${period}`;
  return "";
}

/** A company's colour: one of eight tones, always the same for the same name. */
export function tileTone(name: string): number {
  return ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8) + 1;
}

/** A link as people read it: without its scheme and trailing slash. */
export function showUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
}
