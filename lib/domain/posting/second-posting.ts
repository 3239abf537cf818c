import { factsIn } from "./facts";
import { type Line, spanOf } from "./lines";
import { namesARole } from "./role-words";
import { headingKey, sectionOf } from "./section-heading";
import { isEmploymentTypeName } from "./values/employment-type";
import { findMoney } from "./values/money";
import { isWorkplaceName } from "./values/workplace";

const LISTS: ReadonlySet<string | null> = new Set(["description", "minimumQualifications", "preferredQualifications"]);

function opensList({ folded, item, text }: Line): boolean {
  return !item && text.length < 70 && LISTS.has(sectionOf(headingKey(folded)));
}

const HEADER_FIELDS: ReadonlySet<string> = new Set([
  "requisition",
  "pay",
  "deadline",
  "posted",
  "location",
  "employmentType",
]);
const HEADER_LINES = 6;
/** Lines from a posting's first one to its first list. */
const MAX_HEADER = 60;

/** A role's name over lines of the kind that postings begin with: number, pay, closing date, type of work. */
function isOverHeader(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const numbered = (lines[index - 1]?.text.length ?? MAX_HEADER) <= 4 && lines[index - 1]?.gap;
  if (
    line === undefined ||
    !(line.gap || numbered) ||
    line.text.length > 90 ||
    !namesARole(line.folded) ||
    /[.!?:]$/.test(line.text)
  )
    return false;
  const below = lines.slice(index + 1, index + 1 + HEADER_LINES).filter(({ item, text }) => !item && text.length < 90);
  const signs = below.filter(
    (next, at) =>
      factsIn(next, at).some(({ field }) => HEADER_FIELDS.has(field)) ||
      findMoney(next.text).some(({ range, pay }) => range && pay.currency !== null) ||
      next.text.split(/ [|·•] /).some((chip) => isEmploymentTypeName(chip) || isWorkplaceName(chip)),
  );
  return signs.length >= 2;
}

/** How a posting begins: with a labelled title, with a title below a drawn line, or with the first one's own title. */
function beginsPosting(line: Line, index: number, first: { label: string | null; title: string }): boolean {
  if (line.item || line.aside || line.text.length > 140) return false;
  const fact = factsIn(line, index).find(({ field, from }) => field === "title" && from < 24);
  if (fact !== undefined && fact.label === first.label) return true;
  if (line.folded === first.title && namesARole(line.folded)) return true;
  return line.ruled && namesARole(line.folded) && !/[.!?]$/.test(line.text);
}

/** The line where a second posting begins in the same paste, or -1: both must have lists of their own. */
export function secondPosting(lines: readonly Line[]): number {
  const lists = lines.flatMap((line, index) => (opensList(line) ? [index] : []));
  const firstList = lists[0];
  if (firstList === undefined) return -1;
  const opening = lines.slice(0, firstList);
  const titled = opening.flatMap(factsIn).find(({ field }) => field === "title");
  const title = opening.find(({ folded, text }) => text.length < 120 && namesARole(folded))?.folded ?? "";
  const first = { label: titled?.label ?? null, title };
  let next = 0;
  return lines.findIndex((line, index) => {
    while (next < lists.length && (lists[next] ?? 0) < index) next++;
    const list = lists[next];
    if (index <= firstList + 2 || list === undefined || list > index + MAX_HEADER) return false;
    return beginsPosting(line, index, first) || isOverHeader(lines, index);
  });
}

export function offsetOf(lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  return line === undefined ? null : spanOf(line).start;
}
