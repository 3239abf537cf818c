import type { SectionName } from "../role";
import { factsIn } from "./facts";
import { isFurniture } from "./furniture";
import type { Line } from "./lines";
import type { LineKind, PostingLine } from "./posting-text";
import { namesARole } from "./role-words";
import { headingKey, isKnownPhrase, sectionOf } from "./section-heading";

/** What one line is by itself: furniture of a page, a heading, an item, prose or a short line. */

const MARKUP = /^<(?:!--|\/?[a-z][^<>]{0,2000}>)/;
const LONG_LINE = 90;
const MAX_HEADING = 90;
/** Titles stand in the first lines. */
const MAX_TITLE_AT = 4;

const wordCount = (text: string) => text.split(" ").length;

function isProse({ text, folded }: Line): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return false;
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
  if (line.item || text.length > MAX_HEADING || /[!。]$|\t/.test(text)) return null;
  // 'Duties.' in a line of its own.
  if (text.endsWith(".") && !(line.gap && wordCount(text) <= 4 && sectionOf(headingKey(folded)) !== null)) return null;
  if (/[:：] ?\S/.test(text) && sectionOf(headingKey(folded)) === null) return null;
  // A sentence that goes on in the next line.
  if (/ (?:an?|the|eine?n?|als|une?|una?|een|en|ett|as|for|zum|zur)$/.test(folded)) return null;
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

/** Boards put this over the text of the posting and nothing else in front of it. */
const OPENS_TEXT = /^(?:full job description|full description)$/;

export function classify(line: Line, at: number): PostingLine {
  const facts = line.aside ? [] : factsIn(line, at);
  const result = (kind: LineKind, section: SectionName | null = null): PostingLine => ({
    line,
    at,
    kind,
    section,
    facts,
  });
  if (line.aside || MARKUP.test(line.folded)) return { line, at, kind: "furniture", section: null, facts: [] };
  if (OPENS_TEXT.test(line.folded)) return { line, at, kind: "heading", section: "summary", facts: [] };
  const heading = headingOf(line);
  // A title may be marked as a heading, and worded like one.
  const section = heading === "other" && at < MAX_TITLE_AT && namesARole(line.folded) ? null : heading;
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
