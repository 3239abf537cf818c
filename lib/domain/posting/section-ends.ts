import type { SectionName } from "../role";
import { BOILERPLATE } from "./boilerplate";
import type { FactField } from "./labels";
import type { PostingLine } from "./posting-text";
import { findMoney } from "./values/money";

/** A section that is being gathered, and what ends it. */
export type Open = { name: SectionName; heading: PostingLine | null; body: PostingLine[] };

/** Sections that are lists: prose behind the list is no part of them any more. */
export const LISTS: ReadonlySet<SectionName> = new Set<SectionName>([
  "description",
  "minimumQualifications",
  "preferredQualifications",
  "payBenefits",
]);

export const isItem = ({ kind }: PostingLine) => kind === "item";

/** A hard-wrapped item goes on in the next line: nothing has ended, and no new sentence begins. */
function continues(previous: PostingLine | undefined, { line }: PostingLine): boolean {
  if (previous === undefined || line.gap) return false;
  return /^[\p{Ll}(]/u.test(line.text) && !/[.!?:;]$/.test(previous.line.text);
}

/** Lines of one list stand either all close together or all apart; the first change of that ends it. */
function leavesTheList({ name, heading, body }: Open, entry: PostingLine): boolean {
  if (!(LISTS.has(name) || heading?.unnamed) || isItem(entry) || body.length === 0) return false;
  const items = body.filter(isItem).length;
  if (items > 0) {
    if (continues(body.at(-1), entry)) return false;
    return true;
  }
  if (!entry.line.gap || body.length < 2) return false;
  const apart = body.slice(1).filter(({ line }) => line.gap).length;
  return apart === 0;
}

/** Whether `entry` ends the open section without opening another. */
export function ends(open: Open, entry: PostingLine): boolean {
  if (entry.kind === "furniture") return open.body.length > 0 && !isItem(entry);
  if (BOILERPLATE.test(entry.line.folded)) return !isItem(entry) && open.name !== "other";
  if (open.name !== "other" && isLabelOnly(entry)) return true;
  if (
    (LISTS.has(open.name) || open.heading?.unnamed) &&
    (open.name === "payBenefits" ? isOtherField(entry) : isField(entry))
  )
    return true;
  return leavesTheList(open, entry);
}

const isLabelOnly = ({ facts, line }: PostingLine) => facts.length > 0 && facts.every((fact) => fact.line !== line);

const NOT_PAY: ReadonlySet<FactField> = new Set([
  "location",
  "workplace",
  "deadline",
  "requisition",
  "posted",
  "title",
]);

/** Among pay and benefits only a field of another kind is out of place. */
function isOtherField({ facts, line }: PostingLine): boolean {
  return (
    line.text.length < 120 && facts.some((fact) => fact.line === line && fact.from < 48 && NOT_PAY.has(fact.field))
  );
}

/** 'Salary: …', 'Closing date: …' between two lists is a field of the posting and no entry of either. */
function isField(entry: PostingLine): boolean {
  const { facts, line } = entry;
  const pay =
    line.text.length < 60 && findMoney(line.text).some(({ range, pay: { currency } }) => range && currency !== null);
  return (
    !isItem(entry) &&
    line.text.length < 200 &&
    (pay ||
      facts.some(
        ({ field, from, line: at }) =>
          at === line && from < 48 && field !== "unused" && field !== "skills" && field !== "url",
      ))
  );
}
