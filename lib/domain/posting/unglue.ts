import { labelOf } from "./facts";
import { GLUE } from "./furniture";
import { type Line, part } from "./lines";
import { headingKey, isKnownPhrase, sectionOf } from "./section-heading";

/**
 * Some pages are copied without a single line break. Such a line is cut where a board's furniture stands and before an
 * inline heading ('… by hand. Required skills: …'); nothing else about it is certain.
 */
const LONG = 300;
/** Labels without any space between them and the value before: 'ForesterSchedule: Part-timeTravel: No'. */
const GLUED_LABEL = /[\p{Ll}\d)][\p{Lu}][\p{L} ]{2,24}:/gu;
const MAX_LABEL = 50;
const INLINE_HEADING = /(?<=[.!?;…)\]] ?|^)(?:[A-Z\u00c0-\u00de][^.:!?;\t]{2,50}):(?= ?\S)/g;

/** A whole posting in one line with bars between its parts. */
const MANY_BARS = 6;

function barCuts({ text }: Line): number[] {
  const bars = Array.from(text.matchAll(/ \| /g), ({ index }) => index);
  return bars.length >= MANY_BARS ? bars.flatMap((bar) => [bar, bar + 3]) : [];
}

function cutsAt(line: Line, glued: boolean): number[] {
  const cuts = new Set<number>(barCuts(line));
  for (const match of line.text.matchAll(INLINE_HEADING)) {
    const key = headingKey(line.folded.slice(match.index, match.index + match[0].length));
    if (sectionOf(key) === null) continue;
    cuts.add(match.index).add(match.index + match[0].length);
  }
  if (!glued) return [...cuts];
  for (const cut of labelCuts(line)) cuts.add(cut);
  for (const words of GLUE) {
    for (let at = line.folded.indexOf(words); at >= 0; at = line.folded.indexOf(words, at + words.length)) {
      if (!isGluedAt(line, words, at)) continue;
      cuts.add(at).add(at + words.length);
    }
  }
  return [...cuts];
}

/** Furniture glued to its neighbours: no space where a space would be, or a phrase that only a board writes. */
function isGluedAt(line: Line, words: string, at: number): boolean {
  if (/[ -]/.test(words)) return true;
  const before = line.text.charAt(at - 1);
  const behind = line.text.charAt(at + words.length);
  return /[A-Z]/.test(line.text.charAt(at)) && /[a-z\d.;) ]/.test(before) && /[A-Z$€£\d&]/.test(behind);
}

/** Where one word ends and the next begins without a space: 'NoJob', 'AMUnposting'. */
const GLUED_WORD = /(?<=[\p{Ll}\d)]|[AP]M)\p{Lu}/u;

/** How much of the end of `words` is a label: the longest that the table knows. */
function labelAtEnd(words: readonly string[]): string {
  let longest = "";
  for (let first = words.length - 1; first >= 0; first--) {
    const label = words.slice(first).join(" ");
    const glued = (words[first] ?? "").search(GLUED_WORD);
    const inner = glued < 0 ? "" : label.slice(glued);
    if (inner !== "" && labelOf(inner.toLowerCase()) !== null) longest = inner;
    if (!/^[A-Z]/.test(label)) break;
    if (labelOf(label.toLowerCase()) !== null) longest = label;
  }
  return longest;
}

/** Before 'Job Type:' and other labels in capitals, up to four words long. */
function labelCuts(line: Line): number[] {
  const cuts: number[] = [];
  for (let colon = line.text.indexOf(":"); colon >= 0; colon = line.text.indexOf(":", colon + 1)) {
    const before = line.text.slice(Math.max(0, colon - MAX_LABEL), colon);
    const label = labelAtEnd(before.split(" ").slice(-4));
    if (label !== "") cuts.push(colon - label.length);
  }
  return cuts;
}

/** A board's sentence and the chips behind it: 'Matches your job preferences, job type is Full-time. Full-time On-site'. */
const BOARD_SENTENCE = /^matches your job preferences,[^.]{0,80}\. ?(?=\S)/;

function withoutBoardSentence(line: Line): Line[] {
  const end = BOARD_SENTENCE.exec(line.folded)?.[0].length;
  return end === undefined ? [line] : [part(line, 0, end), { ...part(line, end, line.text.length), gap: false }];
}

/** 'Requirements: Python and SQL' in one line: the heading, and what stands under it. */
function headingAndBody(line: Line): Line[] {
  const colon = line.item ? -1 : line.text.slice(0, 60).indexOf(": ");
  if (colon < 3 || line.text.charAt(colon + 2) === "\t") return [line];
  const key = headingKey(line.folded.slice(0, colon));
  const section =
    labelOf(key) === null && /^\p{Lu}/u.test(line.text) && key.split(" ").length <= 7 ? sectionOf(key) : null;
  if (
    section === null ||
    (section === "other" && !isKnownPhrase(key)) ||
    line.text.length - colon < 12 ||
    (section === "payBenefits" && line.text.length < 80)
  )
    return [line];
  return [
    { ...part(line, 0, colon + 1), mark: "bold" },
    { ...part(line, colon + 1, line.text.length), gap: false },
  ];
}

export function unglue(lines: Line[], length: number): Line[] {
  const glued = lines.some((line) => line.text.length > length * 0.6 && line.text.length > LONG);
  return lines.flatMap((line) => {
    const labels = line.text.length < 2_000 && (line.text.match(GLUED_LABEL)?.length ?? 0) >= 2;
    const fields = line.text.length < 2_000 && gluedFields(line) >= 3;
    if (line.text.length < LONG && !glued && !labels && !fields)
      return withoutBoardSentence(line).flatMap(headingAndBody);
    if (line.text.length > 30_000 || line.item) return [line];
    const cuts = [0, ...cutsAt(line, glued || labels || fields).sort((a, b) => a - b), line.text.length];
    const parts = cuts.slice(1).map((to, index) => part(line, cuts[index] ?? 0, to));
    return parts
      .filter(({ text }) => text !== "" && text !== "|")
      .flatMap(headingAndBody)
      .map((piece, index) => (index === 0 ? piece : { ...piece, gap: false, mark: markOf(piece) }));
  });
}

/** How many labels of a board are glued to the value before them: 'US-MT-BozemanScheduleFull-timeTravelNo'. */
function gluedFields({ text, folded }: Line): number {
  const isGlued = (at: number) => at > 0 && /[\p{Ll}\d]/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at));
  return GLUE.filter((words) => isGlued(folded.indexOf(words))).length;
}

function markOf(line: Line): Line["mark"] {
  return line.text.endsWith(":") && isKnownPhrase(headingKey(line.folded)) ? "bold" : null;
}
