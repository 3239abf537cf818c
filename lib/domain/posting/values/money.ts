import type { Pay, PayPeriod } from "../../role";
import { fold } from "../fold";
import { anyOf } from "../vocabulary";
import { type Amount, amountsIn } from "./amount";
import {
  JOINERS,
  LEAST_BEFORE,
  LEAST_BEHIND,
  MOST_BEFORE,
  MOST_BEHIND,
  OPENERS,
  PAIRED,
  PERIOD_PHRASE,
  PERIOD_UNIT,
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
  if (
    /^(?:, ?| )(?:and )?(?:(?:goes|going|rises|rising|ranges|runs|increases|increasing|tops out|tops|ends|topping out) )?(?:(?:up )?to|at)$/.test(
      gap.trimEnd(),
    )
  )
    return true;
  if (/^ (?:en|und|and|et|y|e) (?:maximaal|maximal|max\.?|maximum|up to|hochstens|hasta|jusqu'a|fino a) ?$/.test(gap))
    return true;
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

function inTwoPeriods(low: Amount, high: Amount): boolean {
  return low.period !== null && high.period !== null && low.period !== high.period;
}

/** '$40/hour to $90,000/year': only the upper end can be said in the period of the whole. */
function upTo(low: Amount, high: Amount): Money {
  const range = rangeOf(low, high);
  return { ...range, pay: { ...range.pay, min: null }, range: false };
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
    const joined = high !== undefined && joins(folded.slice(low.end, high.start), before) ? high : undefined;
    if (joined !== undefined && pairs(low, joined)) found.push(rangeOf(low, joined));
    else if (joined !== undefined && inTwoPeriods(low, joined)) found.push(upTo(low, joined));
    else found.push(singleOf(low, folded));
    const last = found.at(-1);
    if (last !== undefined && joined !== undefined && last.end === joined.end) index++;
  }
  return found.map((money) => withPeriod(money, folded));
}

const phrase = anyOf(PERIOD_PHRASE.keys());
const PHRASE = new RegExp(`(?<![a-z])(${phrase})(?![a-z])`);
const PHRASE_LAST = new RegExp(`(?<![a-z])(${phrase})(?![a-z])(?!.*(?<![a-z])(?:${phrase})(?![a-z]))`);

const UNIT = new RegExp(`^(?:[a-z]{2,8} )?(?:per|an?|/|pro|par|por|al|na|za) ?(${anyOf(PERIOD_UNIT.keys())})\\.?$`);

/** The period that a short line names and little else: 'per hour', 'brutto / mies.'. */
export function periodIn(text: string): PayPeriod | null {
  const folded = fold(text.trim());
  if (folded.length > 32 || /\d/.test(folded)) return null;
  const unit = UNIT.exec(folded)?.[1];
  const word = PHRASE.exec(folded)?.[1];
  return (
    (unit === undefined ? null : PERIOD_UNIT.get(unit)) ?? (word === undefined ? null : PERIOD_PHRASE.get(word)) ?? null
  );
}

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
