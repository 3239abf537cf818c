import { fold } from "../posting/fold";
import { readHtml } from "../posting/html";
import type { Evidence, Paste, Read, ReadFields, Reading, Section } from "../posting/reading";
import type { SectionName } from "../role";
import { type AlsoStated, alsoStated } from "./also-stated";
import { factName, type ReviewFact } from "./facts";
import { REVIEW_FIELDS } from "./fields";
import type { FieldSpans } from "./form";
import { lineAt, linesOf, type Span, type TextLine } from "./marks";

/** What the review shows of a reading: small, and with every place in the text that is on the screen. */
export type ReviewSource = {
  fields: ReadFields;
  spans: FieldSpans;
  sections: SectionLine[];
  alsoStated: AlsoStated;
  facts: ReviewFact[];
  /** Where a second posting begins in the text, if one does. */
  secondPostingAt: number | null;
};

export type SectionLine = {
  name: string;
  /** The heading as written where it says something else. */
  heading: string | null;
  /** Whether its first line is a heading of the text. */
  headed: boolean;
  /** '6 items', '1 paragraph'. */
  amount: string;
  /** From where to where in the text and in its lines; null where the text of the clipboard differs from its HTML. */
  place: (Span & { firstLine: number; lastLine: number }) | null;
};

const SECTION_NAMES: Record<SectionName, string> = {
  summary: "Summary",
  description: "Description",
  minimumQualifications: "Minimum qualifications",
  preferredQualifications: "Preferred qualifications",
  payBenefits: "Pay and benefits",
  other: "Other",
};

/** Finds words in the text that came from the clipboard's HTML, whatever its quotes, dashes and spaces are. */
type Find = (words: string, from?: number) => Span | null;

export function reviewSource(paste: Paste, reading: Reading): ReviewSource {
  const lines = linesOf(paste.text);
  const find = finderIn(paste.text);
  const place = ({ evidence, value }: Read<unknown>) => spanInText(paste, evidence, { find, value });
  const spans = REVIEW_FIELDS.map((field) => {
    const read = [reading.fields[field]].flat().filter((each) => each !== null);
    return [field, read.flatMap((each) => place(each) ?? [])];
  });
  return {
    fields: reading.fields,
    spans: Object.fromEntries(spans),
    sections: reading.sections.map((section) => sectionLine(section, lines, find)),
    alsoStated: alsoStated(reading, place),
    facts: reading.facts.map((fact) => {
      const span = place(fact);
      return { name: factName(fact), ...fact.value, known: fact.known, spans: span ? [span] : [] };
    }),
    secondPostingAt: reading.secondPostingAt,
  };
}

function finderIn(text: string): Find {
  let folded: string | null = null;
  return (words, from = 0) => {
    folded ??= fold(text);
    const start = words === "" ? -1 : folded.indexOf(fold(words), from);
    return start < 0 ? null : { start, end: start + words.length };
  };
}

const LONGEST = 2_000;

/** Evidence from the clipboard's HTML is looked up in its text, which is what the screen shows. */
function spanInText({ html }: Paste, evidence: Evidence, { find, value }: { find: Find; value: unknown }): Span | null {
  const { source, start, end } = evidence;
  if (source === "text") return { start, end };
  const [line] = readHtml((html ?? "").slice(start, Math.min(end, start + LONGEST))).lines;
  return find(line?.text ?? "") ?? (typeof value === "string" ? find(value) : null);
}

function sectionLine(section: Section, lines: readonly TextLine[], find: Find): SectionLine {
  const { heading, blocks } = section;
  const standard = SECTION_NAMES[section.name];
  const name = section.name === "other" && heading ? heading : standard;
  const items = blocks.filter(({ kind }) => kind === "item").length;
  const paragraphs = blocks.length - items;
  return {
    name,
    heading: heading && heading.toLowerCase() !== name.toLowerCase() ? heading : null,
    headed: heading !== null,
    amount: items > 0 ? plural(items, "item") : plural(paragraphs, "paragraph"),
    place: placeOf(section, lines, find),
  };
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function placeOf(section: Section, lines: readonly TextLine[], find: Find): SectionLine["place"] {
  const span = section.evidence.source === "text" ? section.evidence : wordsPlace(section, find);
  const first = span && lineAt(lines, span.start);
  const last = span && lineAt(lines, Math.max(span.start, span.end - 1));
  if (!first || !last) return null;
  return { start: span.start, end: span.end, firstLine: first.number, lastLine: last.number };
}

/** A section of the HTML begins in the text with its heading, or its first words, and ends with its last. */
function wordsPlace({ heading, blocks }: Section, find: Find): Span | null {
  const begin = find(heading ?? blocks[0]?.text ?? "");
  const finish = begin && find(blocks.at(-1)?.text ?? "", begin.start);
  return begin && { start: begin.start, end: finish?.end ?? begin.end };
}
