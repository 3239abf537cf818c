import type { Pay } from "../../role";
import type { Line } from "../lines";
import type { Posting } from "../posting";
import type { PostingLine } from "../posting-text";
import { sentencesOf } from "../sentences";
import { findMoney, type Money } from "../values/money";
import { usualPeriod } from "../values/pay";

/** Money that is not the base pay of this posting, by the words in front of it or right behind it. */
const NOT_PAY_BEFORE =
  /bonus|sign-?on|signing|equity|stock|shares?\b|on.target|\bote\b|total (?:cash|rewards?|target)|commission|stipend|allowance|differential|weighting|\btips?\b|gratuit|relocation|reimburse|tuition|learning|training|course|budget|presupuesto|revenue|turnover|umsatz|funding|raised|series [a-e]\b|seed|valu(?:ed|ation)|quota|portfolio|contract worth|assets|sales of|arr\b|invest|grants?\b|pension (?:contribution|of)|insurance|premium|subsid|median|average|estimat|market (?:rate|data)|salary site|elsewhere|threshold|minimum wage|overtime|401|match|contribut|recruitment incentive|incentive of|award|fees?\b|fine\b|zuschuss|budget von|gross?schaden|prime|participation|tickets?|mutuelle|deductible|saving|account of|worth|cost|spend|dote|capital|cash card|gift|voucher|referral|retention|welcome|joining|up to .{0,12}(?:a year|per year) (?:for|towards)|in addition to|on top of|pays? (?:out|into)|processed|managed?|handled|perk|sponsor|funded|backed|gmv|customers|teilweise|zulage|資本金|売上|賞与|手当|交通費/;
const NOT_PAY_BEHIND =
  /^.{0,4}(?:in |of |a year of |per year of |a year in |yearly |annual |monthly |a month (?:for|toward|on)|per month (?:for|toward)|a year (?:for|on|toward)|each year (?:for|on)|for (?:your|training|learning|home|equipment|phone|books|courses|the)|toward)?.{0,14}(?:sign-?on|bonus|equity|revenue|funding|budget|stipend|allowance|credit|reimburse|wellness|learning|seed|round|series|in assets|raised|portfolio|quota|relocation|differential|valuation|deal|tuition|grant|per employee|setup|weighting|pension|investment|commission|ote\b|on.target|median|glassdoor est|into your|lunch|home office|gift|welcome|joining|referral|fund\b|for your phone|prize|family insurance|insurance|pension)/;
const BASE =
  /base|salary|salaries|pay\b|pays\b|pay range|compensation|comp\b|wage|rate\b|hourly|remuneration|earn|gehalt|lohn|verdienst|vergutung|entgelt|salaire|remuneration|brut|salario|sueldo|retribucion|salaris|stipendio|ral\b|wynagrodzenie|年収|給与|月給|時給|年俸|hiring range|range for|the range|band|ctc|offer(?:ing|ed)?\b|package/;
/** No word nearby can turn these into this posting's pay. */
const NEVER_PAY =
  /median|average|geschatzt|estime\b|estimad|salary site|estimat(?:e|ed|es) by|elsewhere|threshold|similar (?:job|role)s?|prognose|schatzung|competitor|market (?:rate|data)|glassdoor est|towards? |overtime rules|minimum wage|national living/;
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
    clause.lastIndexOf(", plus "),
  );
  const behind = folded.slice(end, end + 60).split(/[;•|]| \+ | plus |, |\. |\d/)[0] ?? "";
  return { before: clause.slice(Math.max(cut, 0)), behind };
}

/** The line above, where it can name what stands below it: it holds no value of its own. */
function headingOver(lines: readonly PostingLine[], entry: PostingLine): string {
  const above = lines[entry.at - 1];
  if (above === undefined || above.kind === "prose" || above.kind === "item") return "";
  const filled = above.facts.some(({ line, field }) => line === above.line && field !== "pay");
  return filled || above.line.text.length >= 100 || /\d{3}/.test(above.line.text) ? "" : above.line.folded;
}

type Scope = { entry: PostingLine; folded: string; offset: number; over: string; section: string | null };

/** Without a currency only a labelled sum of a salary's size counts, and no year. */
function isMoney(money: Money, labelled: boolean): boolean {
  if (hasCurrency(money)) return true;
  const sum = money.pay.min ?? money.pay.max ?? 0;
  const year = !money.range && !money.scaled && sum >= 1_900 && sum < 2_100;
  return labelled && !year && (money.pay.period !== null || sum >= 1_000);
}

/** Whether the words around a sum say that it is something else. */
function isSomethingElse(
  folded: string,
  money: Money,
  { before, behind }: { before: string; behind: string },
): boolean {
  const clause = folded.slice(money.end, money.end + 30).split(/[.;]/)[0] ?? "";
  if (NEVER_PAY.test(before) || NEVER_PAY.test(clause)) return true;
  const nearest = before.slice(-70);
  if (NOT_PAY_BEFORE.test(nearest) && lastIndexOf(BASE, nearest) <= lastIndexOf(NOT_PAY_BEFORE, nearest)) return true;
  return NOT_PAY_BEHIND.test(behind) && !isSpoken({ before, behind });
}

function isSpoken({ before, behind }: { before: string; behind: string }): boolean {
  return BASE.test(before) || BASE.test(behind) || QUALIFIES.test(before);
}

function candidateOf(money: Money, scope: Scope, previousEnd: number): Candidate | null {
  const { entry, folded, offset, over, section } = scope;
  if (money.big || !isPlausible(money) || NOT_THE_BASE_LABEL.test(over)) return null;
  const context = contextOf(folded, money, previousEnd);
  const fact = entry.facts.find(
    ({ line, from, to }) => line === entry.line && from <= offset + money.start && to >= offset + money.end,
  );
  if (fact?.field === "otherPay") return null;
  const labelled = fact?.field === "pay" || BASE.test(over) || /(?:^|the )money$/.test(over);
  if (!isMoney(money, labelled) || isSomethingElse(folded, money, context)) return null;
  const spoken = isSpoken(context);
  const alone = isAlone(folded, money);
  const shaped =
    (section === "payBenefits" &&
      (money.range || (money.pay.period !== null && folded.slice(0, money.start).trim() === ""))) ||
    (section !== "description" && money.range && money.pay.period !== null) ||
    inHeader(entry, money);
  if (!labelled && !spoken && !alone && !shaped) return null;
  return {
    money,
    line: entry.line,
    entry,
    offset,
    labelled,
    strong: labelled || spoken || alone,
    confident: labelled || alone,
  };
}

function candidatesIn(scope: Scope): Candidate[] {
  const found: Candidate[] = [];
  let previousEnd = 0;
  for (const money of findMoney(scope.folded)) {
    const candidate = candidateOf(money, scope, previousEnd);
    if (hasCurrency(money)) previousEnd = money.end;
    if (candidate !== null) found.push(candidate);
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
    (range || pay.period !== null || isBareSalary({ before, behind }, pay)) &&
    !NOT_PAY_BEFORE.test(before)
  );
}

/** '£24,907 FTE': the sum of a year with nothing in front of it. */
function isBareSalary({ before, behind }: { before: string; behind: string }, pay: Pay): boolean {
  return (
    before.trim() === "" &&
    usualPeriod(pay) !== null &&
    /^ ?(?:fte|pro rata|gross|brut|p\.?a|dependent|depending|doe)/.test(behind)
  );
}

export function payCandidates(posting: Posting): Candidate[] {
  const { lines } = posting.text;
  const found: Candidate[] = [];
  let section: string | null = null;
  for (const entry of lines) {
    if (entry.kind === "heading") section = entry.section;
    if (
      entry.line.aside ||
      !/\d/.test(entry.line.folded) ||
      (entry.kind === "furniture" && entry.line.folded.length > 40)
    )
      continue;
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
