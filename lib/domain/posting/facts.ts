import { guessedField } from "./label-grammar";
import { type FactField, LABEL_FIELD } from "./labels";
import type { Line } from "./lines";
import { namesARole } from "./role-words";
import { isPlace } from "./values/places";

/** A value under a label. It stands in `line`, between `from` and `to`; several values of one label are several facts. */
export type Fact = {
  field: FactField;
  /** Folded, to be compared. */
  label: string;
  /** The same as the posting writes it. */
  written: string;
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
const MAX_LABEL_WORDS = 12;
const SEPARATOR = /[:\t#]/g;
/** A table of plain text: 'SALARY     £62,000'. */
const COLUMNS = /^(\p{Lu}[\p{Lu} /-]{1,24}\p{Lu}) {2,}(?=\S)/u;
const NO_VALUE = /^(?:n\/a|na|none|-|–|tbd|tba|\?)$/;

/** The label that a whole line is, or null. */
export function labelOf(folded: string): { field: FactField; rank: number } | null {
  if (folded.length > MAX_LABEL) return null;
  const bare = folded
    .replace(/[\s:*#]{1,6}$/, "")
    .replace(/\s?\(s\)$|\.$/, "")
    .trim();
  return LABEL_FIELD.get(bare) ?? LABEL_FIELD.get(folded.replace(/[\s:*]{1,6}$/, "")) ?? null;
}

type Stretch = { label: string; written: string; from: number; to: number };

const AMOUNT = /[$€£¥₹] ?\d|^\d{2,3}[.,]\d{3}(?!\d)/;

function factIn(line: Line, at: number, { label, written, from, to }: Stretch): Fact | null {
  const known = LABEL_FIELD.get(label.trim());
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const begin = from + raw.length - raw.trimStart().length;
  if (known === undefined || text === "" || NO_VALUE.test(text.toLowerCase())) return null;
  const end = begin + text.length;
  const place = { line, at, from: begin, to: end };
  // 'Base' is a place, or the pay without its extras.
  const field = known.field === "location" && AMOUNT.test(text) ? "pay" : known.field;
  return { ...known, field, label: label.trim(), written, ...place, text, folded: line.folded.slice(begin, end) };
}

/** Where a value ends that has no other label behind it. */
function endOfValue(line: Line, from: number, limit: number): number {
  from += /^[ \t]{0,8}/.exec(line.folded.slice(from, limit))?.[0].length ?? 0;
  const rest = line.folded.slice(from, limit);
  const cut = /\t| \| |(?<=[^.\s]{2})\. (?=\S)/.exec(rest);
  const soft =
    rest.length > 60 || /\t| \| /.test(rest.slice(0, cut?.index ?? 0))
      ? cut
      : (/\t| \| /.exec(rest) ?? (rest.length > 40 ? cut : null));
  return soft === null ? limit : from + soft.index;
}

/** The label that ends where a separator stands: the longest one that the table knows and that begins a part of the line. */
function labelBefore(folded: string, from: number, separator: number): { label: string; start: number } | null {
  const begin = Math.max(from, separator - MAX_LABEL);
  const bare = folded
    .slice(begin, separator)
    .replace(/ ?\([^()]{0,24}\) ?$/, "")
    .replace(/[ *]{1,4}$/, "");
  let found: { label: string; start: number } | null = null;
  let at = bare.length;
  for (let words = 0; words < MAX_LABEL_WORDS && at > 0; words++) {
    at = Math.max(wordStart(bare, at), 0);
    const label = bare.slice(at).replace(/\.$/, "");
    if (LABEL_FIELD.has(label) && startsAPart(folded, begin + at)) found = { label, start: begin + at };
  }
  return found;
}

/** Where the word before `at` begins; in a script without spaces every sign is a word. */
function wordStart(text: string, at: number): number {
  let start = at - 1;
  while (start > 0 && text.charAt(start) === " ") start--;
  while (start > 0 && !/[ \t|(.,;•·\u3040-\u30ff\u4e00-\u9fff]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** A label inside a line begins a new part of it: at the beginning, or behind a separator or a full stop. */
function startsAPart(folded: string, index: number): boolean {
  const before = folded.slice(Math.max(0, index - 4), index);
  return (
    /^ {0,4}$/.test(folded.slice(0, index)) ||
    /(?:[|\t•·;,.)\]!–]| {2}| - |[\u3040-\u30ff\u4e00-\u9fff\d]) ?$/.test(before) ||
    /^(?:the|your|our) $/.test(folded.slice(0, index))
  );
}

/** All labelled values of one line. */
export function factsIn(line: Line, at: number): Fact[] {
  const { folded } = line;
  const starts: { label: string; from: number; value: number }[] = [];
  const columns = COLUMNS.exec(line.text.slice(0, MAX_LABEL));
  if (columns?.[1] !== undefined && LABEL_FIELD.has(columns[1].toLowerCase()))
    starts.push({ label: columns[1].toLowerCase(), from: 0, value: columns[0].length });
  for (const separator of folded.matchAll(SEPARATOR)) {
    if (separator.index > 4_000) break;
    const found = labelBefore(folded, starts.at(-1)?.value ?? 0, separator.index);
    if (found !== null) starts.push({ label: found.label, from: found.start, value: separator.index + 1 });
  }
  if (starts.length === 0) return unknownLabel(line, at);
  const facts = starts.map(({ label, from, value }, index) => {
    const limit = starts[index + 1]?.from ?? folded.length;
    const written = line.text.slice(from, from + label.length).trim();
    const list = LABEL_FIELD.get(label)?.field === "location" && limit === folded.length;
    return factIn(line, at, { label, written, from: value, to: list ? limit : endOfValue(line, value, limit) });
  });
  return facts.filter((fact) => fact !== null);
}

/** Behind all that a table knows. */
export const GUESSED_RANK = 1_000;
const LABEL_AND_VALUE = /^([^:\t.!?]{3,44})[:\t] ?(?=\S)/;

function unknownLabel(line: Line, at: number): Fact[] {
  const label = LABEL_AND_VALUE.exec(line.folded);
  const name = label?.[1]?.trim();
  if (label === null || name === undefined || line.item) return [];
  const from = label[0].length;
  const text = line.text.slice(from);
  const field = guessedField(name, text);
  if (field === null) return [];
  const written = line.text.slice(0, name.length);
  const place = { line, at, from, to: line.text.length };
  return [{ field, rank: GUESSED_RANK, label: name, written, ...place, text, folded: line.folded.slice(from) }];
}

const MAX_SPACED_WORDS = 4;

/** The longest label that begins a line, with nothing but a space between it and its value. */
export function spacedLabel(line: Line, at: number): Fact | null {
  if (labelOf(line.folded) !== null) return null;
  const words = line.folded.split(" ");
  for (let count = Math.min(MAX_SPACED_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    const from = label.length + 1;
    if (!LABEL_FIELD.has(label) || !/^\p{Lu}/u.test(line.text) || !/^[\p{Lu}\d$€£]/u.test(line.text.slice(from)))
      continue;
    return factIn(line, at, { label, written: line.text.slice(0, label.length), from, to: line.text.length });
  }
  return null;
}

const MAX_VALUE = 160;
const MAX_VALUES = 12;
/** Under these labels a list may stand, one value a line. */
const LISTS: ReadonlySet<FactField> = new Set(["location", "skills", "employmentType"]);

/** An empty line ends a list, but where all lines stand apart only its kind of value goes on. */
function leavesList(first: Line, next: Line): boolean {
  return next.gap && !(first.gap && isPlace(next.text));
}

/** A label that stands alone in its line. */
type LoneLabel = { field: FactField; rank: number; label: string; written: string; at: number };
type ValueLine = { line: Line; kind: string; facts: readonly Fact[] };

/** Its values: the next line, and for lists the lines after it. */
export function factsBelow(label: LoneLabel, below: readonly ValueLine[]): Fact[] {
  const values: Line[] = [];
  for (const { line, kind, facts } of below) {
    const first = values[0];
    if (facts.some((fact) => fact.line === line && fact.from < MAX_LABEL)) break;
    if (first !== undefined && (!LISTS.has(label.field) || leavesList(first, line))) break;
    if (label.field === "location" && namesARole(line.folded) && !isPlace(line.text)) break;
    if (labelOf(line.folded) !== null || line.text.length > MAX_VALUE || kind === "heading") break;
    values.push(line);
    if (values.length === MAX_VALUES) break;
  }
  return values.filter(({ folded }) => !NO_VALUE.test(folded)).map((line) => factAt(line, label));
}

function factAt(line: Line, label: LoneLabel): Fact {
  const from = /^: ?/.exec(line.text)?.[0].length ?? 0;
  const { text, folded } = line;
  return { ...label, line, from, to: text.length, text: text.slice(from), folded: folded.slice(from) };
}
