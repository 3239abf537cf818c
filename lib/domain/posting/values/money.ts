import type { Pay, PayPeriod } from "../../role";
import { fold } from "../fold";
import { anyOf } from "./day-words";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  JOINERS,
  LEAST_BEFORE,
  LEAST_BEHIND,
  MOST_BEFORE,
  MOST_BEHIND,
  OPENERS,
  PAIRED,
  PERIOD_PHRASE,
  PERIOD_UNIT,
  SCALES,
  SMALL_UNIT_CURRENCIES,
} from "./money-words";

/** One sum or range as written. What it pays for is not known here: a bonus and a budget are money as well. */
export type Money = {
  pay: Pay;
  start: number;
  end: number;
  /** Millions and more: a firm's money. */
  big: boolean;
  /** A bare dollar sign names a currency only together with a country. */
  bareDollar: boolean;
  /** Several sums, or several k's, are seldom anything but pay. */
  range: boolean;
  scaled: boolean;
};

type Amount = {
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
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

const endsWithAny = (words: readonly string[]) => new RegExp(`(?:^|[^a-z])(?:${anyOf(words)})[ :]{0,2}$`);
const OPENED = new RegExp(`(?:^|[^a-z])(?:${anyOf(OPENERS)})(?![a-z])`);
const LEAST = endsWithAny(LEAST_BEFORE);
const MOST = endsWithAny(MOST_BEFORE);
const LEAST_BACK = new RegExp(`^(?:\\+(?!\\d)| ?(?:[a-z]{3} )?(?:${anyOf(LEAST_BEHIND)})(?![\\d a-z]*\\d))`);
const MOST_BACK = new RegExp(`^ ?(?:${anyOf(MOST_BEHIND)})`);

/** Whether the text between two amounts makes them the ends of one range. */
function joins(gap: string, before: string): boolean {
  const bare = gap.replace(/[(),]/g, " ").trim();
  if (JOINERS.has(bare)) return true;
  const opened = OPENED.test(before.slice(-60));
  if (PAIRED.has(bare)) return opened;
  const worded = gap.length <= 70 && /(?:^| )(?:up to|to|and|through) ?$/.test(gap) && !/[;•|]|\. /.test(gap);
  return opened && worded;
}

function scaleOf(amount: Amount, other: Amount | undefined): number {
  if (amount.scale !== null) return amount.scale;
  return other?.scale !== undefined && other.scale !== null && amount.value < 1_000 ? other.scale : 1;
}

const round = (value: number) => Math.round(value * 100) / 100;

function rangeOf(low: Amount, high: Amount): Money {
  const min = round(low.value * scaleOf(low, high));
  const max = round(high.value * scaleOf(high, low));
  const code = low.currency !== null && !low.bareDollar ? low : high.currency !== null ? high : low;
  return {
    pay: { min, max, currency: code.currency ?? low.currency, period: high.period ?? low.period },
    start: low.start,
    end: high.end,
    big: low.big || high.big,
    bareDollar: code.bareDollar,
    range: true,
    scaled: low.scale !== null || high.scale !== null,
  };
}

function singleOf(amount: Amount, folded: string): Money {
  const value = round(amount.value * (amount.scale ?? 1));
  const before = folded.slice(Math.max(0, amount.start - 24), amount.start);
  const behind = folded.slice(amount.end, amount.end + 24);
  const least = LEAST.test(before) || LEAST_BACK.test(behind);
  const most = !least && (MOST.test(before) || MOST_BACK.test(behind));
  return {
    pay: { min: most ? null : value, max: least ? null : value, currency: amount.currency, period: amount.period },
    start: amount.start,
    end: amount.end,
    big: amount.big,
    bareDollar: amount.bareDollar,
    range: false,
    scaled: amount.scale !== null,
  };
}

/** Whether two amounts next to each other can be one range: neither the other way round nor in two currencies. */
function pairs(low: Amount, high: Amount): boolean {
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency) {
    if (!low.bareDollar && !high.bareDollar) return false;
  }
  if (low.period !== null && high.period !== null && low.period !== high.period) return false;
  return low.value * scaleOf(low, high) <= high.value * scaleOf(high, low);
}

/** Every sum and range of a line, in order. */
export function findMoney(text: string): Money[] {
  const folded = fold(text);
  const amounts = amountsIn(folded);
  const found: Money[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const low = amounts[index];
    const high = amounts[index + 1];
    if (low === undefined) continue;
    const before = folded.slice(Math.max(0, low.start - 60), low.start);
    if (high !== undefined && pairs(low, high) && joins(folded.slice(low.end, high.start), before)) {
      found.push(rangeOf(low, high));
      index++;
    } else found.push(singleOf(low, folded));
  }
  return found.map((money) => withPeriod(money, folded));
}

const phrase = anyOf(PERIOD_PHRASE.keys());
const PHRASE = new RegExp(`(?<![a-z])(${phrase})(?![a-z])`);
const PHRASE_LAST = new RegExp(`(?<![a-z])(${phrase})(?![a-z])(?!.*(?<![a-z])(?:${phrase})(?![a-z]))`);

/** A period a few words behind the amount, or before it in the same sentence. */
function withPeriod(money: Money, folded: string): Money {
  if (money.pay.period !== null) return money;
  const behind = (
    folded.slice(money.end, money.end + 44).split(/[;•|]|\. |, (?!gross|brut)|\d| plus | \+ /)[0] ?? ""
  ).trim();
  const before =
    folded
      .slice(Math.max(0, money.start - 90), money.start)
      .split(/[;•|]|\. /)
      .at(-1) ?? "";
  const word = PHRASE.exec(behind)?.[1] ?? PHRASE_LAST.exec(before)?.[1];
  const period = word === undefined ? null : (PERIOD_PHRASE.get(word) ?? null);
  return { ...money, pay: { ...money.pay, period } };
}
