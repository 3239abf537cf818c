import type { PostingLine } from "./posting-text";
import { isEmploymentTypeName } from "./values/employment-type";
import { isPlace } from "./values/places";
import { isWorkplaceName } from "./values/workplace";

/** Lines that are headings by how they stand, whatever they say. Their section is found later, by section-guess.ts. */

const MAX_WORDS = 9;
/** The time of a message, under the name of who wrote it. */
const CLOCK = /^(?:(?:yesterday|today|gestern|heute|hier|ayer|ieri),? )?\d{1,2}:\d{2}(?: ?[ap]m)?$/;
const MAX_LETTERS = 64;

/** 'On the line you will': what stands below goes on with it. */
const isUnfinished = ({ line }: PostingLine) =>
  line.gap &&
  / you(?:'ll| will| have| are| need| need to| can| bring| must)?(?: (?:be|have|need|bring))?$/.test(line.folded);

const endsSentence = ({ line }: PostingLine) => /[.!?。…]["')]?$/.test(line.text);
const isBody = (entry: PostingLine | undefined): entry is PostingLine =>
  entry !== undefined && (entry.kind === "item" || entry.kind === "prose" || entry.kind === "short");

/** Short, without an end, and neither a value nor a label: what a heading can look like. */
function couldBeHeading({ line, kind, facts }: PostingLine): boolean {
  const { text } = line;
  if (kind !== "short" || line.item || facts.length > 0 || text.length > MAX_LETTERS) return false;
  if (text.split(" ").length > MAX_WORDS || !/^[\p{L}¿¡]/u.test(text)) return false;
  if (/[.!,;。]$|\t|[:：] ?\S|\d{3}|[$€£@]|https?/.test(text)) return false;
  return !isPlace(text) && !isWorkplaceName(text) && !isEmploymentTypeName(text);
}

function saysSo({ line }: PostingLine): boolean {
  const shouted = line.text.length > 3 && line.text === line.text.toUpperCase() && /\p{Lu}{2}/u.test(line.text);
  return line.mark !== null || shouted || /[:：]$/.test(line.text);
}

const saysMuch = ({ line }: PostingLine) => line.text.split(" ").length >= 3 || /[\u3040-\u9fff]{6}/.test(line.text);

const goesOn = (second: PostingLine | undefined) => second !== undefined && !second.line.gap && saysMuch(second);

/** Whether what stands around a line makes it a heading: a gap above it and none below, or a list begun by it. */
function standsAsHeading(
  before: PostingLine | undefined,
  entry: PostingLine,
  [next, second]: [PostingLine, PostingLine?],
): boolean {
  if (saysSo(entry)) return true;
  if (/^\p{Ll}/u.test(entry.line.text))
    return (
      entry.line.gap && !next.line.gap && (saysMuch(next) || goesOn(second)) && entry.line.text.split(" ").length <= 4
    );
  if (next.kind === "item") return before === undefined || before.kind !== "short" || entry.line.gap;
  if (entry.line.gap && !next.line.gap) return saysMuch(next) || endsSentence(next) || goesOn(second);
  const afterText = before === undefined || endsSentence(before) || before.kind === "heading";
  return afterText && endsSentence(next) && next.line.text.split(" ").length >= 3;
}

/** The unnamed headings among `lines`, from `from` on, where the header has ended. */
export function shapedHeadings(lines: readonly PostingLine[], from: number): PostingLine[] {
  const shown = lines.filter(({ kind }) => kind !== "furniture");
  return shown.filter((entry, index) => {
    const next = shown[index + 1];
    if (entry.at < from || !couldBeHeading(entry) || !isBody(next)) return false;
    const before = shown[index - 1];
    if (before?.kind === "heading" && !saysSo(entry)) return false;
    if (couldBeHeading(next) && (next.line.gap || saysSo(next)) && !isUnfinished(entry)) return false;
    if (CLOCK.test(lines[entry.at + 1]?.line.folded ?? "")) return false;
    return isUnfinished(entry) || standsAsHeading(before, entry, [next, shown[index + 2]]);
  });
}
