import type { Line } from "../lines";
import type { Posting } from "../posting";
import type { PostingLine } from "../posting-text";
import { sentencesOf } from "../sentences";
import { findMoney, type Money } from "../values/money";
import { usualPeriod } from "../values/pay";

/** Money that is not the base pay of this posting, by the words in front of it or right behind it. */
const NOT_PAY_BEFORE =
  /bonus|sign-?on|signing|equity|stock|shares?\b|on.target|\bote\b|total (?:cash|rewards?|target)|commission|stipend|allowance|differential|weighting|relocation|reimburse|tuition|learning|training|course|budget|presupuesto|revenue|turnover|umsatz|funding|raised|series [a-e]\b|seed|valu(?:ed|ation)|quota|portfolio|contract worth|assets|sales of|arr\b|invest|grants?\b|pension (?:contribution|of)|insurance|premium|subsid|median|average|estimat|market (?:rate|data)|salary site|elsewhere|threshold|minimum wage|overtime|401|match|contribut|recruitment incentive|incentive of|award|fees?\b|fine\b|zuschuss|budget von|gross?schaden|prime|participation|tickets?|mutuelle|deductible|saving|account of|worth|cost|spend|dote|capital|cash card|gift|voucher|referral|retention|up to .{0,12}(?:a year|per year) (?:for|towards)|in addition to|on top of|pays? (?:out|into)|processed|managed?|handled|perk|sponsor|funded|backed|gmv|customers|teilweise|zulage|資本金|売上|賞与|手当|交通費/;
const NOT_PAY_BEHIND =
  /^.{0,4}(?:in |of |a year of |per year of |a year in |yearly |annual |monthly |a month (?:for|toward|on)|per month (?:for|toward)|a year (?:for|on|toward)|each year (?:for|on)|for (?:your|training|learning|home|equipment|phone|books|courses|the)|toward)?.{0,14}(?:sign-?on|bonus|equity|revenue|funding|budget|stipend|allowance|credit|reimburse|wellness|learning|seed|round|series|in assets|raised|portfolio|quota|relocation|differential|valuation|deal|tuition|grant|per employee|setup|weighting|pension|investment|commission|ote\b|on.target|median|glassdoor est|into your|lunch|home office|gift|referral|fund\b|for your phone|prize|family insurance|insurance|pension)/;
const BASE =
  /base|salary|salaries|pay\b|pays\b|pay range|compensation|comp\b|wage|rate\b|hourly|remuneration|earn|gehalt|lohn|verdienst|vergutung|entgelt|salaire|remuneration|brut|salario|sueldo|retribucion|salaris|stipendio|ral\b|wynagrodzenie|年収|給与|月給|時給|年俸|hiring range|range for|the range|band|ctc|offer(?:ing|ed)?\b|package/;
/** No word nearby can turn these into this posting's pay. */
const NEVER_PAY =
  /median|average|geschatzt|estime\b|estimad|salary site|estimat(?:e|ed|es) by|elsewhere|threshold|similar (?:job|role)s?|competitor|market (?:rate|data)|glassdoor est|towards? |overtime rules|minimum wage|national living/;
const QUALIFIES = /(?:^|[^a-z])(?:grade|band|step|zone|tier|level)(?![a-z])/;
const NOT_THE_BASE_LABEL =
  /bonus|on.target|\bote\b|equity|total|median|commission|stipend|relocation|allowance|estimated by|market/;

/** A sum that may be the pay of this posting, with what speaks for it. */
export type Candidate = {
  money: Money;
  line: Line;
  entry: PostingLine;
  offset: number;
  labelled: boolean;
  strong: boolean;
  confident: boolean;
};

const MIN_SUM: Readonly<Record<string, number>> = { hour: 3, day: 30, week: 100, month: 200, year: 3_000 };
const MAX_SUM: Readonly<Record<string, number>> = {
  hour: 2_000,
  day: 20_000,
  week: 60_000,
  month: 5_000_000,
  year: 100_000_000,
};

/** Sums that no job pays for this period are something else. */
function isPlausible({ pay }: Money): boolean {
  const sum = pay.max ?? pay.min ?? 0;
  const period = pay.period ?? usualPeriod(pay);
  if (period === null) return sum >= 8;
  return sum >= (MIN_SUM[period] ?? 0) && sum <= (MAX_SUM[period] ?? 0);
}

function hasCurrency({ pay, scaled, range }: Money): boolean {
  return pay.currency !== null || (scaled && range);
}

/** The part of a sentence that one sum belongs to: from the sum before it to the next clause. */
function contextOf(folded: string, { start, end }: Money, previousEnd: number): { before: string; behind: string } {
  const clause = folded.slice(Math.max(previousEnd, start - 110), start);
  const cut = Math.max(
    clause.lastIndexOf("; "),
    clause.lastIndexOf(" • "),
    clause.lastIndexOf(" | "),
    clause.lastIndexOf(" + "),
  );
  const behind = folded.slice(end, end + 60).split(/[;•|]| \+ | plus |, |\. |\d/)[0] ?? "";
  return { before: clause.slice(Math.max(cut, 0)), behind };
}

function headingOver(lines: readonly PostingLine[], entry: PostingLine): string {
  const above = lines[entry.at - 1];
  return above !== undefined &&
    above.kind !== "prose" &&
    above.kind !== "item" &&
    above.line.text.length < 100 &&
    !/\d{4}/.test(above.line.text)
    ? above.line.folded
    : "";
}

type Scope = { entry: PostingLine; folded: string; offset: number; over: string; section: string | null };

function candidatesIn({ entry, folded, offset, over, section }: Scope): Candidate[] {
  const found: Candidate[] = [];
  let previousEnd = 0;
  for (const money of findMoney(folded)) {
    const { before, behind } = contextOf(folded, money, previousEnd);
    if (hasCurrency(money)) previousEnd = money.end;
    if (money.big || !isPlausible(money)) continue;
    const fact = entry.facts.find(
      ({ line, from, to }) => line === entry.line && from <= offset + money.start && to >= offset + money.end,
    );
    const below = BASE.test(over) && !NOT_THE_BASE_LABEL.test(over);
    const labelled = fact?.field === "pay" || below;
    if (fact?.field === "otherPay" || NOT_THE_BASE_LABEL.test(over)) continue;
    const spoken = BASE.test(before) || BASE.test(behind) || QUALIFIES.test(before);
    if (
      !hasCurrency(money) &&
      !(labelled && (money.pay.period !== null || (money.pay.min ?? money.pay.max ?? 0) >= 1_000))
    )
      continue;
    if (NEVER_PAY.test(before) || NEVER_PAY.test(folded.slice(money.end, money.end + 30).split(/[.;]/)[0] ?? ""))
      continue;
    const nearest = before.slice(-70);
    const baseLast = lastIndexOf(BASE, nearest) > lastIndexOf(NOT_PAY_BEFORE, nearest);
    if (NOT_PAY_BEFORE.test(nearest) && !baseLast) continue;
    if (NOT_PAY_BEHIND.test(behind) && !spoken) continue;
    const alone = isAlone(folded, money);
    const paid = section === "payBenefits" && money.range;
    if (
      !labelled &&
      !spoken &&
      !alone &&
      !paid &&
      !(money.range && money.pay.period !== null) &&
      !inHeader(entry, money)
    )
      continue;
    found.push({
      money,
      line: entry.line,
      entry,
      offset,
      labelled,
      strong: labelled || spoken || alone,
      confident: labelled || alone,
    });
  }
  return found;
}

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, "g"))) last = match.index;
  return last;
}

function inHeader(entry: PostingLine, money: Money): boolean {
  return entry.kind === "short" && entry.at < 40 && (money.range || money.scaled || money.pay.period !== null);
}

/** A line or chip that is a sum and little else. */
function isAlone(folded: string, { start, end, range, pay }: Money): boolean {
  const before =
    folded
      .slice(0, start)
      .split(/[|•·\t]/)
      .at(-1) ?? "";
  const behind = folded.slice(end).split(/[|•·\t]/)[0] ?? "";
  return (
    before.trim().length <= 22 &&
    behind.trim().length <= 40 &&
    (range || pay.period !== null) &&
    !NOT_PAY_BEFORE.test(before)
  );
}

export function payCandidates(posting: Posting): Candidate[] {
  const { lines } = posting.text;
  const found: Candidate[] = [];
  let section: string | null = null;
  for (const entry of lines) {
    if (entry.kind === "heading") section = entry.section;
    if (!/\d/.test(entry.line.folded) || (entry.kind === "furniture" && entry.line.folded.length > 40)) continue;
    if (entry.line.text.length > 20_000 || isDateLine(entry)) continue;
    const over = headingOver(lines, entry);
    for (const { folded, at } of sentencesOf(entry.line))
      found.push(...candidatesIn({ entry, folded, offset: at, over, section }));
  }
  return found;
}

function isDateLine({ facts }: PostingLine): boolean {
  return facts.some(
    ({ field, from }) => from < 40 && (field === "posted" || field === "deadline" || field === "requisition"),
  );
}
