import type { SectionName } from "../role";
import { classify } from "./classify";
import { type Fact, factsBelow, GUESSED_RANK, labelOf, spacedLabel } from "./facts";
import { shapedHeadings } from "./heading-shape";
import { guessedField } from "./label-grammar";
import type { Line } from "./lines";
import { answeredMail, beginOfPosting, endOfPosting, firstReply, headerOf } from "./posting-bounds";
import { namesARole } from "./role-words";
import { headingKey, sectionOf } from "./section-heading";
import { isEmploymentTypeName } from "./values/employment-type";
import { isPlace } from "./values/places";
import { isWorkplaceName } from "./values/workplace";

/** What a line is in its posting. Only 'short' lines can name a title, a firm or a place by standing where they stand. */
export type LineKind = "furniture" | "heading" | "item" | "prose" | "short";

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

const LABELS_OF_YES_AND_NO =
  /^(?:remote|remote (?:job|work|position|eligible)|telework(?: eligible)?|work from home)\??:?$/;

/** So many of them below each other are a table. */
const SPACED_LABELS = 3;
const SPACED_WINDOW = 8;

/** 'Requisition ID 2026-1640', 'Type Regular Full-Time': a table whose columns were copied with a single space between. */
function withSpacedLabels(lines: PostingLine[]): void {
  const found = lines.map(({ kind, facts, line, at }) =>
    kind === "short" && facts.length === 0 ? spacedLabel(line, at) : null,
  );
  found.forEach((fact, index) => {
    const near = found.slice(Math.max(0, index - SPACED_WINDOW), index + SPACED_WINDOW + 1);
    const entry = lines[index];
    if (fact && entry && near.filter((each) => each !== null).length >= SPACED_LABELS) entry.facts = [fact];
  });
}

/** An unknown label alone in its line, believed for the value below it. */
function labelByValue({ line, kind }: PostingLine, next: PostingLine | undefined) {
  if (kind !== "short" || next?.kind !== "short" || next.line.gap || line.text.length > 40) return null;
  if (namesARole(line.folded) || /^\p{L}[^:]{1,40}: /u.test(next.line.text)) return null;
  const field = guessedField(line.folded.replace(/[\s:*]{1,4}$/, ""), next.line.text);
  return field && { field, rank: GUESSED_RANK };
}

/** The values under labels that stand alone, taken from the next lines that are no furniture. */
function withFactsBelow(lines: PostingLine[]): void {
  lines.forEach((entry, index) => {
    const { text, folded } = entry.line;
    const next = lines.slice(index + 1, index + 4).find(({ kind }) => kind !== "furniture");
    const contract =
      /^contract:?$/.test(folded) && /^(?:permanent|fixed|temporary|full|part|bank)/.test(next?.line.folded ?? "");
    const taken = entry.facts.length > 0 || entry.line.item || isWorkplaceName(text) || isEmploymentTypeName(text);
    const label =
      taken && !contract && !LABELS_OF_YES_AND_NO.test(folded) ? null : (labelOf(folded) ?? labelByValue(entry, next));
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

/** The last line of a header may be the first heading, if the title is said already and it is worded like no name. */
function firstHeadingFrom(header: readonly PostingLine[]): number {
  const last = header.at(-1);
  if (last === undefined) return 0;
  const titled = header
    .slice(0, -1)
    .some(({ line, facts }) => facts.some(({ field }) => field === "title") || namesARole(line.folded));
  const worded = (last.line.text.match(/ \p{Ll}{2,}/gu)?.length ?? 0) >= 2 && !namesARole(last.line.folded);
  return last.at + (titled && worded && last.line.gap ? 0 : 1);
}

/** What helps, or, where nothing is asked for yet, what is asked for. */
const WE_WOULD_LIKE = /^what we(?:'d| would) (?:also )?(?:like|love)(?: to see)?$/;
const AWAITS_YOU =
  /erwartet (?:dich|sie|euch)$|^what to expect$|^what awaits you$|^dit mag je verwachten$|^cosa ti aspetta$/;

/** Headings that only their shape tells become headings; those with a colon are named anew with them. */
function nameHeadings(lines: readonly PostingLine[], from: number): void {
  for (const entry of shapedHeadings(lines, from)) {
    entry.kind = "heading";
    entry.section = sectionOf(headingKey(entry.line.folded)) ?? "other";
    entry.unnamed = entry.section === "other";
  }
  let told = false;
  let asked = false;
  for (const entry of lines) {
    if (entry.kind !== "heading") continue;
    // 'Das erwartet Sie' stands over the duties, or over the benefits where the duties are told already.
    if (told && entry.section === "description" && AWAITS_YOU.test(headingKey(entry.line.folded))) entry.unnamed = true;
    if (!asked && WE_WOULD_LIKE.test(headingKey(entry.line.folded))) entry.section = "minimumQualifications";
    told ||= entry.section === "description";
    asked ||= entry.section === "minimumQualifications";
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
  const begin = beginOfPosting(own) + 1;
  const classified = own.slice(begin).map(classify);
  withSpacedLabels(classified);
  withFactsBelow(classified);
  withChips(classified);
  withoutPageHeading(classified);
  const end = endOfPosting(classified);
  const posting = classified.slice(0, end);
  const header = headerOf(posting);
  nameHeadings(posting, firstHeadingFrom(header));
  return {
    lines: posting,
    header,
    facts: posting.flatMap(({ facts }) => facts),
    around: [
      ...own.slice(0, begin),
      ...classified.filter(({ kind }, index) => index >= end || kind === "furniture").map(({ line }) => line),
    ],
    answered: answered < 0 ? [] : lines.slice(answered),
  };
}
