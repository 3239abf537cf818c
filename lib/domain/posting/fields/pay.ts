import type { Pay, PayPeriod } from "../../role";
import { type Posting, read } from "../posting";
import type { PostingLine, PostingText } from "../posting-text";
import type { Read } from "../reading";
import { findMoney, periodIn } from "../values/money";
import { usualPeriod } from "../values/pay";
import { type Candidate, payCandidates } from "./pay-candidates";

/** A full range beats 'from X', a year's pay beats a month's, and of equals the first one listed counts. */
function rank({ money, strong, labelled }: Candidate): number {
  const full = money.range ? 4 : 0;
  const period = money.pay.period ?? usualPeriod(money.pay);
  return full + (period === "month" || period === null ? 0 : 2) + (strong ? 3 : 0) + (labelled ? 2 : 0);
}

export function readPayField(posting: Posting): Read<Pay> | null {
  const [first, ...others] = payCandidates(posting);
  if (first === undefined) return null;
  const best = others.reduce((top, next) => (rank(next) > rank(top) ? next : top), first);
  return withMaximum(toRead(best, posting), posting);
}

function toRead({ money, line, entry, offset, confident }: Candidate, { dollars, kroner, text }: Posting): Read<Pay> {
  const written = line.folded.slice(offset + money.start, offset + money.end + 6);
  const crowns = money.pay.currency === "SEK" && !/\bsek\b/.test(written);
  const currency = money.bareDollar ? dollars : crowns ? kroner : money.pay.currency;
  const below = line.text.slice(offset + money.end).trim() === "" ? text.lines[entry.at + 1]?.line.text : undefined;
  const period = money.pay.period ?? periodIn(below ?? "") ?? headingPeriod(text, entry) ?? usualPeriod(money.pay);
  const place = { line, from: offset + money.start, to: offset + money.end };
  return read({ ...money.pay, currency, period }, place, {
    rule: "money",
    confidence: confident ? "found" : "guessed",
  });
}

/** 'Hourly pay range' over its sum. */
function headingPeriod({ lines }: PostingText, { at }: PostingLine): PayPeriod | null {
  const above = lines[at - 1];
  return above?.kind === "heading" ? periodIn(above.line.text.replace(/:$/, "")) : null;
}

/** 'Min USD $22.75/Hr.' and 'Max USD $26.00/Hr.' in two lines are one range. */
function withMaximum(pay: Read<Pay>, { text }: Posting): Read<Pay> {
  const { min, max, period } = pay.value;
  const labelled = (label: RegExp) => text.facts.find((fact) => fact.field === "pay" && label.test(fact.label));
  const least = labelled(/^min/);
  const most = labelled(/^max/);
  if (least === undefined || most === undefined || min === null || (max !== null && max !== min)) return pay;
  const sum = findMoney(most.text)[0]?.pay;
  if (sum?.max == null || sum.max < min || (sum.period ?? period) !== period) return pay;
  return { ...pay, value: { ...pay.value, max: sum.max } };
}

const isSame = (one: Pay, other: Pay) => one.min === other.min && one.max === other.max;

/** Every further base range of this posting, in order: other places, other levels. */
export function readOtherPay(posting: Posting, pay: Read<Pay> | null): Read<Pay>[] {
  const found: Read<Pay>[] = [];
  if (pay === null) return found;
  for (const candidate of payCandidates(posting)) {
    const read = toRead(candidate, posting);
    const known = [pay, ...found].some(({ value }) => isSame(value, read.value));
    if (candidate.money.range && candidate.strong && !known) found.push(read);
  }
  return found;
}
