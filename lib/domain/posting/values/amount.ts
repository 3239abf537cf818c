import type { PayPeriod } from "../../role";
import { anyOf } from "../vocabulary";
import { CURRENCY_CODES, CURRENCY_SIGNS, PERIOD_UNIT, SCALES, SMALL_UNIT_CURRENCIES } from "./money-words";

/** One number with the currency, scale and period around it. */
export type Amount = {
  value: number;
  start: number;
  end: number;
  currency: string | null;
  bareDollar: boolean;
  scale: number | null;
  big: boolean;
  period: PayPeriod | null;
};

const NUMBER =
  /\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3}){0,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,10}(?:[.,]\d{1,4})?(?!\d)/g;
const signs = anyOf(Object.keys(CURRENCY_SIGNS));
const glued = anyOf(Object.keys(CURRENCY_SIGNS).filter((sign) => !/^[a-z.]+$/.test(sign)));
const codes = anyOf(CURRENCY_CODES);
const CURRENCY_BEFORE = new RegExp(
  `(?:^|[^a-z])(?:(${codes}) ?)?(${signs})? ?$|(?:^|[^a-z])(${signs}) ?$|(${glued}) ?$`,
);
const CURRENCY_BEHIND = new RegExp(
  `^(?: ?,-)? ?(?:(${signs})(?![a-z]| ?\\d))?(?: ?\\(?(${codes})(?![a-z]| ?[$€£]?\\d)\\)?)?`,
);
const SCALE_BEHIND = new RegExp(`^[ -]?(${anyOf(Object.keys(SCALES))})(?![a-z])\\.?`);
const unit = anyOf(PERIOD_UNIT.keys());
const PERIOD_BEHIND = new RegExp(
  `^ ?(?:gross ?|brutto ?|brut ?)?(?:/ ?|per |pro |par |por |al |an |a |je |im |each |every |p/)(?:an? )?(${unit})(?![a-z])\\.?|^ ?(p\\.? ?a\\.?(?![a-z])|p\\.?h\\.?(?![a-z])|ph(?![a-z]))`,
);
const CODE_BEHIND = new RegExp(`^ ?(${codes})(?![a-z])`);
/** Digits that look like money and are the names of American pension plans. */
const PENSION_PLAN = /^(?:401 ?\(?k|403 ?\(?b|457 ?\(?b)/;

function toNumber(written: string): number {
  const marks = written.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return Number(written);
  const decimals = written.length - written.lastIndexOf(last) - 1;
  const grouped = decimals === 3 && !written.startsWith("0");
  if (grouped && (marks.length === 1 || marks[0] === last)) return Number(written.replace(/\D/g, ""));
  const whole = written.slice(0, written.lastIndexOf(last)).replace(/\D/g, "");
  return Number(`${whole}.${written.slice(written.lastIndexOf(last) + 1)}`);
}

function currencyOf(
  sign: string | undefined,
  code: string | undefined,
): { currency: string | null; bareDollar: boolean } {
  if (code !== undefined) return { currency: code.toUpperCase(), bareDollar: false };
  if (sign === undefined) return { currency: null, bareDollar: false };
  return { currency: CURRENCY_SIGNS[sign] ?? null, bareDollar: sign === "$" };
}

/** The currency, scale and period around one number; `text` is folded. */
function amountAt(text: string, written: string, at: number): Amount | null {
  if (PENSION_PLAN.test(text.slice(at, at + 6))) return null;
  const before = text.slice(Math.max(0, at - 10), at);
  if (/[\d.,]$/.test(before) || (/[a-z]$/.test(before) && !CURRENCY_BEFORE.test(before))) return null;
  const left = CURRENCY_BEFORE.exec(before);
  let end = at + written.length;
  const scaleMatch = SCALE_BEHIND.exec(text.slice(end, end + 14));
  const scale = scaleMatch === null ? undefined : SCALES[scaleMatch[1] ?? ""];
  if (scaleMatch !== null) end += scaleMatch[0].length;
  const right = CURRENCY_BEHIND.exec(text.slice(end, end + 16));
  const signLeft = left?.[2] ?? left?.[3] ?? left?.[4];
  const money = currencyOf(signLeft ?? right?.[1], left?.[1] ?? right?.[2]);
  if (right !== null) end += right[0].trimEnd().length;
  if (money.currency === null && /^\s?%|^\w/.test(text.slice(end, end + 2)) && scaleMatch === null) return null;
  const period = PERIOD_BEHIND.exec(text.slice(end, end + 26));
  if (period !== null) end += period[0].length;
  const late =
    period === null || (money.currency !== null && !money.bareDollar)
      ? null
      : CODE_BEHIND.exec(text.slice(end, end + 6));
  const currency = late?.[1]?.toUpperCase() ?? money.currency ?? scale?.currency ?? null;
  return {
    value: toNumber(written),
    start: at - writtenBefore(left),
    end,
    currency,
    bareDollar: money.bareDollar && late === null,
    scale: scale?.by ?? null,
    big: scale?.big === true && !(currency !== null && scale.by === 1_000_000 && SMALL_UNIT_CURRENCIES.has(currency)),
    period: periodOf(period) ?? scale?.period ?? null,
  };
}

/** How many units of the currency stand before the number. */
function writtenBefore(left: RegExpExecArray | null): number {
  const sign = left?.[2] ?? left?.[3] ?? left?.[4];
  const first = left?.[1] ?? sign;
  return left === null || first === undefined ? 0 : left[0].length - left[0].indexOf(first);
}

function periodOf(match: RegExpExecArray | null): PayPeriod | null {
  if (match === null) return null;
  if (match[1] !== undefined) return PERIOD_UNIT.get(match[1]) ?? null;
  return match[2]?.includes("h") ? "hour" : "year";
}

export function amountsIn(folded: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const amount = amountAt(folded, match[0], match.index);
    const before = amounts.at(-1);
    if (amount === null) continue;
    if (before !== undefined && isRestOf(before, amount, folded))
      amounts[amounts.length - 1] = together(before, amount);
    else amounts.push(amount);
  }
  return amounts;
}

/** '27万8,000円' and '28万5千円' are one sum of two numbers. */
function isRestOf({ scale, end }: Amount, rest: Amount, folded: string): boolean {
  return (
    scale === 10_000 &&
    (rest.scale === null || rest.scale === 1_000) &&
    end === rest.start &&
    folded.charAt(end - 1) === "万" &&
    rest.value < scale
  );
}

function together(tens: Amount, rest: Amount): Amount {
  const value = tens.value * 10_000 + rest.value * (rest.scale ?? 1);
  return { ...rest, value, scale: null, start: tens.start, period: rest.period ?? tens.period };
}
