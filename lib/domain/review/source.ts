import { tidy } from "../posting/fold";
import type { Evidence, Paste, ReadFields, Reading, Section } from "../posting/reading";
import type { SectionName } from "../role";
import { REVIEW_FIELDS } from "./fields";
import type { FieldSpans } from "./form";
import { lineAt, linesOf, type Span, type TextLine } from "./marks";

/** What the review shows of a reading: small, and with every place in the text that is on the screen. */
export type ReviewSource = { fields: ReadFields; spans: FieldSpans; sections: SectionLine[] };

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

export function reviewSource(paste: Paste, reading: Reading): ReviewSource {
  const lines = linesOf(paste.text);
  const spans = REVIEW_FIELDS.map((field) => {
    const read = [reading.fields[field]].flat();
    return [field, read.flatMap((each) => (each ? (spanInText(paste, each.evidence) ?? []) : []))];
  });
  return {
    fields: reading.fields,
    spans: Object.fromEntries(spans),
    sections: reading.sections.map((section) => sectionLine(paste, section, lines)),
  };
}

/** Evidence from the clipboard's HTML is looked up in its text, which is what the screen shows. */
function spanInText(paste: Paste, { source, start, end }: Evidence): Span | null {
  if (source === "text") return { start, end };
  const words = wordsOf(paste, start, end);
  const at = words === "" ? -1 : paste.text.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}

const LONGEST = 2_000;

function wordsOf(paste: Paste, start: number, end: number): string {
  const html = (paste.html ?? "").slice(start, Math.min(end, start + LONGEST));
  return tidy(
    html
      .replace(/<[^<>]*>/g, " ")
      .replaceAll("&amp;", "&")
      .replaceAll("&nbsp;", " "),
  );
}

function sectionLine(paste: Paste, section: Section, lines: readonly TextLine[]): SectionLine {
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
    place: placeOf(paste, section, lines),
  };
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function placeOf(paste: Paste, section: Section, lines: readonly TextLine[]): SectionLine["place"] {
  const span = section.evidence.source === "text" ? section.evidence : wordsPlace(paste, section);
  const first = span && lineAt(lines, span.start);
  const last = span && lineAt(lines, Math.max(span.start, span.end - 1));
  if (!first || !last) return null;
  return { start: span.start, end: span.end, firstLine: first.number, lastLine: last.number };
}

/** A section of the HTML begins in the text with its heading, or its first words, and ends with its last. */
function wordsPlace({ text }: Paste, { heading, blocks }: Section): Span | null {
  const begin = heading ?? blocks[0]?.text ?? "";
  const finish = blocks.at(-1)?.text ?? "";
  const start = begin === "" ? -1 : text.indexOf(begin);
  if (start < 0) return null;
  const last = finish === "" ? -1 : text.indexOf(finish, start);
  return { start, end: last < 0 ? start + begin.length : last + finish.length };
}
