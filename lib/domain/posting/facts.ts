import { type FactField, LABEL_FIELD } from "./labels";
import type { Line } from "./lines";
import { anyOf } from "./values/day-words";

/** A value under a label. It stands in `line`, between `from` and `to`; several values of one label are several facts. */
export type Fact = {
  field: FactField;
  /** As written. */
  label: string;
  rank: number;
  line: Line;
  from: number;
  to: number;
  text: string;
  folded: string;
  /** The number of the line with the label. */
  at: number;
};

const MAX_LABEL = 44;
/** Looked for anywhere in a line: 'Job ID: 12 | Closing: 3 May'. Longest first, so 'job id' is not read as 'id'. */
const labels = anyOf(LABEL_FIELD.keys());
const LABELLED = new RegExp(`(?<![\\p{L}\\d@/.'-]|[\\p{L}\\d] )(${labels})(?: ?\\([a-z ]{1,24}\\))?(?: ?[:#]{1,2}(?!\\d\\d\\b(?! ?[-–]))| ?：|\\t) ?`, "gu");
const LABEL_AT_START = new RegExp(`^(?:the |your |our )?(${labels})(?: ?\\([a-z/ ]{1,24}\\))? ?\\*?[:#]{0,2}(?:\\t|[:#] ?| ?: ?)`, "u");
const NO_VALUE = /^(?:n\/a|na|none|-|–|tbd|tba|\?)$/;

/** The label that a whole line is, or null. */
export function labelOf(folded: string): { field: FactField; rank: number } | null {
  if (folded.length > MAX_LABEL) return null;
  const bare = folded.replace(/[\s:*#]{1,6}$/, "").replace(/\s?\(s\)$/, "").trim();
  return LABEL_FIELD.get(bare) ?? LABEL_FIELD.get(folded.replace(/[\s:*]{1,6}$/, "")) ?? null;
}

function factIn(line: Line, at: number, label: string, from: number, to: number): Fact | null {
  const known = LABEL_FIELD.get(label.trim());
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const begin = from + raw.length - raw.trimStart().length;
  if (known === undefined || text === "" || NO_VALUE.test(text.toLowerCase())) return null;
  const end = begin + text.length;
  return { ...known, label: label.trim(), line, at, from: begin, to: end, text, folded: line.folded.slice(begin, end) };
}

/** Where a value ends that has no other label behind it. */
function endOfValue(line: Line, from: number, limit: number): number {
  const rest = line.folded.slice(from, limit);
  const cut = /\t| \| |(?<=[^.\s]{2})\. (?=\S)/.exec(rest);
  const soft = rest.length > 60 || /\t| \| /.test(rest.slice(0, cut?.index ?? 0)) ? cut : /\t| \| /.exec(rest) ?? (rest.length > 40 ? cut : null);
  return soft === null ? limit : from + soft.index;
}

/** All labelled values of one line. */
export function factsIn(line: Line, at: number): Fact[] {
  const { folded } = line;
  if (!/[:：#\t]/.test(folded)) return [];
  const starts: { label: string; from: number; value: number }[] = [];
  const first = LABEL_AT_START.exec(folded.slice(0, 120));
  if (first !== null) starts.push({ label: first[1] ?? "", from: 0, value: first[0].length });
  if (folded.length < 4_000) {
    for (const match of folded.matchAll(LABELLED)) {
      if (match.index < (starts.at(-1)?.value ?? 0)) continue;
      if (!startsAPart(folded, match.index)) continue;
      starts.push({ label: match[1] ?? "", from: match.index, value: match.index + match[0].length });
    }
  }
  const facts = starts.map(({ label, value }, index) => {
    const limit = starts[index + 1]?.from ?? folded.length;
    return factIn(line, at, label, value, endOfValue(line, value, limit));
  });
  return facts.filter((fact) => fact !== null);
}

/** A label inside a line begins a new part of it: behind a separator, a full stop or in capitals. */
function startsAPart(folded: string, index: number): boolean {
  return index === 0 || /(?:[|\t•·;,.)\]!/–-]|  | - |[ぁ-んァ-ヶ一-龠\d]) ?$/.test(folded.slice(Math.max(0, index - 4), index)) || folded.length < 140;
}

const MAX_VALUE = 160;
/** Under these labels a list may stand, one value a line. */
const LISTS: ReadonlySet<FactField> = new Set(["location", "skills", "employmentType"]);

export type ValueLines = { line: Line; at: number }[];

/** The values of a label that stands alone in its line: the next line, and for lists the lines after it. */
export function factsBelow(label: { field: FactField; rank: number }, written: string, at: number, below: ValueLines): Fact[] {
  const values: ValueLines = [];
  for (const value of below) {
    const isFirst = values.length === 0;
    if (!isFirst && (!LISTS.has(label.field) || value.line.gap)) break;
    if (labelOf(value.line.folded) !== null || value.line.text.length > MAX_VALUE || value.line.mark === "heading") break;
    values.push(value);
    if (values.length === 12) break;
  }
  return values
    .filter(({ line }) => !NO_VALUE.test(line.folded))
    .map(({ line }) => ({ ...label, label: written, line, at, from: 0, to: line.text.length, text: line.text, folded: line.folded }));
}
