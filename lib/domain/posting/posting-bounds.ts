import type { SectionName } from "../role";
import { isBeginOfPosting, isEndOfPosting } from "./furniture";
import type { Line } from "./lines";
import type { PostingLine } from "./posting-text";

/** Where a posting's header ends, where the posting ends, and where an answered mail begins. */

const REPLY_BEGINS =
  /^(?:on|am|le|el|op|il) .{4,120}(?:wrote|schrieb|a ecrit|escribio|schreef|ha scritto).{0,60}:$|^-{2,} ?original message/;

/** 'From: …', 'Sent: …' above an answered mail; where the posting was forwarded, it stands below and nothing above. */
export function answeredMail(lines: readonly Line[]): number {
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

export function firstReply(lines: readonly Line[]): number {
  const begins = lines.findIndex(({ folded }) => folded.length < 200 && REPLY_BEGINS.test(folded));
  return begins < 0 || lines[begins + 1]?.quoted === false ? -1 : begins;
}

const FORM_FIELD =
  /^(?:(?:full |first |last |your )?name|e-?mail(?: address)?|phone(?: number)?|resume(?: ?\/ ?cv)?|cover letter|upload file|linkedin(?: profile| url)?|vorname|nachname|telefon|prenom|nom|telephone) ?\*?$/;

/** Two fields of a form one below the other. */
function beginsForm({ folded }: Line, next: Line | undefined): boolean {
  return next !== undefined && FORM_FIELD.test(folded) && FORM_FIELD.test(next.folded);
}

const NAMES_A_LIST: ReadonlySet<SectionName> = new Set<SectionName>(["description", "minimumQualifications"]);

/**
 * Where the page turns to something else. A page may offer similar jobs or a form above the posting, so its text and the
 * first of its lists come first.
 */
export function endOfPosting(lines: readonly PostingLine[]): number {
  const text = lines.findIndex(({ kind }) => kind === "prose" || kind === "item");
  if (text < 0) return lines.length;
  const list = lines.findIndex(({ section }) => section !== null && NAMES_A_LIST.has(section));
  const end = lines.findIndex(
    ({ line, at }, index) =>
      at > Math.max(text, list) && (isEndOfPosting(line.folded) || beginsForm(line, lines[index + 1]?.line)),
  );
  return end < 0 ? lines.length : end;
}

/** The shortest posting, in lines. */
const MIN_LINES = 5;

/** The last of the lines that end a list of other postings; -1 where there is none. */
export function beginOfPosting(lines: readonly Line[]): number {
  return lines.findLastIndex(({ folded }, index) => index < lines.length - MIN_LINES && isBeginOfPosting(folded));
}

const MAX_HEADER = 60;
const ENDS_HEADER: ReadonlySet<SectionName | null> = new Set<SectionName>([
  "minimumQualifications",
  "preferredQualifications",
]);

export function headerOf(lines: readonly PostingLine[]): PostingLine[] {
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
