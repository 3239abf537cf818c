import type { SectionName } from "../role";
import { type Fact, factsBelow, factsIn, labelOf } from "./facts";
import { isEndOfPosting, isFurniture } from "./furniture";
import { shapedHeadings } from "./heading-shape";
import type { Line } from "./lines";
import { headingKey, isKnownPhrase, sectionOf } from "./section-heading";
import { isEmploymentTypeName } from "./values/employment-type";
import { isPlace } from "./values/places";
import { isWorkplaceName } from "./values/workplace";

/** What a line is in its posting. Only 'short' lines can name a title, a firm or a place by standing where they stand. */
type LineKind = "furniture" | "heading" | "item" | "prose" | "short";

export type PostingLine = {
  line: Line;
  at: number;
  kind: LineKind;
  /** The section that a heading opens. */
  section: SectionName | null;
  /** A heading by its shape alone: its section is a guess. */
  unnamed?: boolean;
  facts: Fact[];
};

export type PostingText = {
  lines: PostingLine[];
  /** The lines before the text begins: title, firm, place and chips. */
  header: PostingLine[];
  facts: Fact[];
  /** Lines of the page around the posting; the name of the firm may still stand there. */
  around: Line[];
  /** The mail that this one answers. */
  answered: readonly Line[];
};

const MARKUP = /^<(?:!--|\/?[a-z][^<>]{0,2000}>)/;
const REPLY_BEGINS =
  /^(?:on|am|le|el|op|il) .{4,120}(?:wrote|schrieb|a ecrit|escribio|schreef|ha scritto).{0,60}:$|^-{2,} ?original message/;
const LONG_LINE = 90;
const MAX_HEADING = 90;

const wordCount = (text: string) => text.split(" ").length;

function isProse({ text, folded }: Line): boolean {
  if (text.length > LONG_LINE && !/ [|•·/] /.test(text)) return true;
  if (text.length < 60 && /^[^\p{L}]{0,3}[$€£¥₹]? ?\d[^\p{L}]* ?\p{L}{0,8} (?:per|an|a|hour|year|\()/iu.test(text))
    return false;
  return (
    /[.!?。]["')]?$/.test(text) &&
    (wordCount(text) >= 7 || /[。]$/.test(text)) &&
    !/\b(?:inc|llc|ltd|co|p\.a)\.$/.test(folded)
  );
}

/** Whether a line is a heading, and which section it opens. A line without a mark must say so with its words alone. */
function headingOf(line: Line): SectionName | null {
  const { text, folded } = line;
  if (line.item || text.length > MAX_HEADING || /[.!。]$|\t|[:：] ?\S/.test(text)) return null;
  const key = headingKey(folded);
  const section = sectionOf(key);
  const colon = folded.endsWith(":");
  if (section !== null) {
    if (isMarked(line) || isKnownPhrase(key)) return section;
    const plain = !/[,;]/.test(text) || /(?:responsibilities|duties|qualifications|requirements)$/.test(key);
    return wordCount(key) <= 9 && /^\p{Lu}/u.test(text) && plain && !isEmployerLike(text) ? section : null;
  }
  return colon && wordCount(text) <= 8 && /^\p{Lu}/u.test(text) ? "other" : null;
}

/** Bold, in capitals or with a colon: the line says of itself that it is a heading. */
function isMarked({ text, mark }: Line): boolean {
  const shouted = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
  return mark !== null || shouted || /[:：]$/.test(text);
}

/** 'About Face Ltd' is a firm, 'About Acme' a heading: a legal form decides. */
function isEmployerLike(text: string): boolean {
  return /\b(?:Inc|LLC|Ltd|GmbH|AG|PLC|Corp)\.?$/.test(text);
}

function classify(line: Line, at: number): PostingLine {
  const facts = line.aside ? [] : factsIn(line, at);
  const result = (kind: LineKind, section: SectionName | null = null): PostingLine => ({
    line,
    at,
    kind,
    section,
    facts,
  });
  if (line.aside || MARKUP.test(line.folded)) return { line, at, kind: "furniture", section: null, facts: [] };
  const section = headingOf(line);
  if (
    isFurniture(line.folded) &&
    !(line.item && line.text.length < 3) &&
    (section === null || section === "other" || !isMarked(line))
  )
    return result("furniture");
  if (section !== null) return result("heading", section);
  if (line.item) return result("item");
  return result(isProse(line) ? "prose" : "short");
}

const LABELS_OF_YES_AND_NO =
  /^(?:remote|remote (?:job|work|position|eligible)|telework(?: eligible)?|work from home)\??:?$/;

/** The values under labels that stand alone, taken from the next lines that are no furniture. */
function withFactsBelow(lines: PostingLine[]): void {
  lines.forEach((entry, index) => {
    const { text, folded } = entry.line;
    const next = lines.slice(index + 1, index + 4).find(({ kind }) => kind !== "furniture");
    const contract =
      /^contract:?$/.test(folded) && /^(?:permanent|fixed|temporary|full|part|bank)/.test(next?.line.folded ?? "");
    const taken = entry.facts.length > 0 || entry.line.item || isWorkplaceName(text) || isEmploymentTypeName(text);
    const label = taken && !contract && !LABELS_OF_YES_AND_NO.test(folded) ? null : labelOf(folded);
    if (label === null) return;
    const below = lines.slice(index + 1, index + 16).filter(({ kind }) => kind !== "furniture");
    const written = entry.line.folded.replace(/[\s:*#]{1,6}$/, "");
    const own = { ...label, label: written, written: text.slice(0, written.length), at: entry.at };
    const facts = factsBelow(own, below);
    const answered =
      !LABELS_OF_YES_AND_NO.test(folded) || /^(?:yes|no|ja|nein|oui|non|si)(?![a-z])/.test(facts[0]?.folded ?? "");
    entry.facts = answered ? facts : [];
  });
}

/** On a page the chips of the header may be a list: 'Montréal, Quebec', 'Full-time'. */
function withChips(lines: PostingLine[]): void {
  const text = lines.findIndex(
    ({ kind, line }) => kind === "prose" || (kind === "heading" && line.mark !== null && lines[0]?.line !== line),
  );
  for (const entry of lines.slice(0, Math.max(text, 0))) {
    const chip = entry.line.text.replace(/^[·•|–-] ?/, "");
    if (entry.kind === "item" && (isPlace(chip) || isWorkplaceName(chip) || isEmploymentTypeName(chip)))
      entry.kind = "short";
  }
}

/** 'Job description' as the first line is the name of the page: a title follows it, and no text. */
function withoutPageHeading(lines: PostingLine[]): void {
  const first = lines.find(({ kind }) => kind !== "furniture");
  const next = lines.find(({ at, kind }) => at > (first?.at ?? 0) && kind !== "furniture");
  if (first?.kind === "heading" && first.section === "description" && next?.kind === "short") first.kind = "furniture";
}

/** 'From: …', 'Sent: …' above an answered mail; where the posting was forwarded, it stands below and nothing above. */
function answeredMail(lines: readonly Line[]): number {
  const begins = lines.findIndex(
    ({ folded }, index) =>
      index > 8 &&
      /^(?:from|von|de|da|van|fran|od): /.test(folded) &&
      lines
        .slice(index + 1, index + 4)
        .some((next) => /^(?:sent|date|gesendet|envoye|enviado|verzonden|inviato|skickat|wyslano): /.test(next.folded)),
  );
  return lines.slice(0, Math.max(begins, 0)).filter(({ item, text }) => item || text.length > 60).length > 5
    ? begins
    : -1;
}

function firstReply(lines: readonly Line[]): number {
  const begins = lines.findIndex(({ folded }) => folded.length < 200 && REPLY_BEGINS.test(folded));
  return begins < 0 || lines[begins + 1]?.quoted === false ? -1 : begins;
}

const FORM_FIELD =
  /^(?:(?:full |first |last |your )?name|e-?mail(?: address)?|phone(?: number)?|resume(?: ?\/ ?cv)?|cover letter|upload file|linkedin(?: profile| url)?|vorname|nachname|telefon|prenom|nom|telephone) ?\*?$/;

/** Two fields of a form one below the other. */
function beginsForm({ folded }: Line, next: Line | undefined): boolean {
  return next !== undefined && FORM_FIELD.test(folded) && FORM_FIELD.test(next.folded);
}

/** Where the page turns to something else. A page may offer similar jobs above the posting, so the text comes first. */
function endOfPosting(lines: readonly PostingLine[]): number {
  const text = lines.findIndex(({ kind }) => kind === "prose" || kind === "item");
  if (text < 0) return lines.length;
  const end = lines.findIndex(
    ({ line, at }, index) => at > text && (isEndOfPosting(line.folded) || beginsForm(line, lines[index + 1]?.line)),
  );
  return end < 0 ? lines.length : end;
}

const MAX_HEADER = 60;
const ENDS_HEADER: ReadonlySet<SectionName | null> = new Set<SectionName>([
  "minimumQualifications",
  "preferredQualifications",
]);

function headerOf(lines: readonly PostingLine[]): PostingLine[] {
  const opensText = (index: number) => {
    const next = lines.slice(index + 1).find(({ kind }) => kind !== "furniture");
    return next?.kind === "prose" || next?.kind === "item";
  };
  const end = lines.findIndex(({ kind, section, facts, at }, index) => {
    if (kind === "prose" || kind === "item") return facts.length === 0;
    if (kind !== "heading") return false;
    return (
      ENDS_HEADER.has(section) ||
      (section !== "other" && opensText(index) && at > 0) ||
      (section === "description" && at > 2 && facts.length === 0)
    );
  });
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, MAX_HEADER));
}

/** Headings that only their shape tells become headings; those with a colon are named anew with them. */
function nameHeadings(lines: readonly PostingLine[], from: number): void {
  for (const entry of shapedHeadings(lines, from)) {
    entry.kind = "heading";
    entry.section = sectionOf(headingKey(entry.line.folded)) ?? "other";
    entry.unnamed = entry.section === "other";
  }
  for (const entry of lines) {
    if (entry.kind === "heading" && entry.section === "other" && sectionOf(headingKey(entry.line.folded)) === null)
      entry.unnamed = true;
  }
}

export function postingText(lines: readonly Line[]): PostingText {
  const reply = firstReply(lines);
  const answered = answeredMail(lines);
  const written = answered < 0 ? lines : lines.slice(0, answered);
  const own = written.filter((line, index) => reply < 0 || index < reply || !line.quoted);
  const classified = own.map(classify);
  withFactsBelow(classified);
  withChips(classified);
  withoutPageHeading(classified);
  const end = endOfPosting(classified);
  const posting = classified.slice(0, end);
  const header = headerOf(posting);
  nameHeadings(posting, (header.at(-1)?.at ?? -1) + 1);
  return {
    lines: posting,
    header,
    facts: posting.flatMap(({ facts }) => facts),
    around: classified.filter(({ kind }, index) => index >= end || kind === "furniture").map(({ line }) => line),
    answered: answered < 0 ? [] : lines.slice(answered),
  };
}
