import { factsIn } from "./facts";
import { type Line, spanOf } from "./lines";
import { namesARole } from "./role-words";
import { headingKey, sectionOf } from "./section-heading";

const LISTS: ReadonlySet<string | null> = new Set(["description", "minimumQualifications", "preferredQualifications"]);

function opensList({ folded, item, text }: Line): boolean {
  return !item && text.length < 70 && LISTS.has(sectionOf(headingKey(folded)));
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
    return index > firstList + 2 && list !== undefined && list < index + 60 && beginsPosting(line, index, first);
  });
}

export function offsetOf(lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  return line === undefined ? null : spanOf(line).start;
}
