import { flatten } from "./fold";
import { MAX_LINES } from "./limits";
import { type Line, type LineTraits, LineWriter } from "./lines";
import { ICON_WORDS } from "./sources/google";

/** Plain or Markdown text into lines. Each keeps its place in the text. */

const NEWLINE = /\r\n|[\n\r\v\f\u2028\u2029\u0085]/g;
const BULLET =
  /^(?:[•●▪◦‣⁃∙○□▶►➢➤✓✔✅☑※❖◆➔→o★☆✦✧✱♦»›~✗✘⁕]|[·‧–—*+-]|\(?\d{1,2}[.)]|\([a-z]\))[\s\u00a0]{1,8}(?:\[[ xX]?\] )?|^[•●▪◦‣⁃∙➢➤✓✔✅☑]\uFE0F?|^[・ㆍ](?=.)|^-(?=\p{Lu})/u;
/** '[24/11/2026, 18:42:31] Farah: ' in front of a chat's message. */
const CHAT_STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\]?(?: -)? [^:\n]{1,40}: /i;
const LONE_BULLET = /^[•●▪◦‣·‧*+|~»-]$/;
const HEADING_MARK = /^(?:#{1,6}\s|[■◆◇▼▽]\s?(?=\S)|[●□★☆▣](?=\p{Lo})|【(?=[^】]{1,30}】\s*$))/u;
/** A line of text in a single pair of tags, as when a page's source is mixed into its text. */
const ONE_TAG = /^<(h[1-6]|p|li|b|strong|span|div)(?:\s[^<>]{0,200})?>([^<>]{2,200})<\/\1>$/;
const RULE = /^([-=_*~–—#.•]\s?){3,}$/;
const TABLE_ROW = /^\|(.*)\|$/;
/** Emphasis, links and icon names: what is shown is shorter than what is written. */
const INLINE =
  /\*\*|__(?=\S)|(?<=\S)__|`|\[([^[\]]{1,200})\]\((?:[^()\s]{1,500})(?:\s"[^"]{0,80}")?\)|<(?=https?:\/\/)|>(?<=https?:\/\/[^\s<>]{1,500}>)|_([a-z_]{3,24})_|(?<![\w*])\*([^*\s][^*\n]{0,80})\*(?![\w*])|(?<![\w_])_([^_\s][^_\n]{0,80})_(?![\w_])|&nbsp;|&amp;|&[mn]dash;|:[a-z][a-z\d_+-]{2,30}:(?![\w/])|\\(?=[*_#[\]()-])/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** The same where every space of a text is doubled. */
const INVISIBLE_SPACED = /[\u00ad\u200b-\u200f\u2060\ufeff]|(?<= ) {1,8}/g;
/** Only these can begin something that INLINE or INVISIBLE would match. */
const NEEDS_CARE = /[*_`[<>&:\\\u00ad\u200b-\u200f\u2060\ufeff]/;
/** A line this long is not markup but data; it is kept as it stands. */
const MAX_STYLED = 20_000;

/** How a text is written as a whole. `pointed`: '>' is its bullet, and quotes nobody. */
type Style = { spaced: boolean; pointed: boolean };

function pushStyled(writer: LineWriter, text: string, offset: number, style: Style): void {
  if (text.length > MAX_STYLED || (!style.spaced && !NEEDS_CARE.test(text))) {
    writer.push(text, offset, offset + text.length);
    return;
  }
  let at = 0;
  const upTo = (end: number) => {
    pushVisible(writer, text.slice(at, end), offset + at, style);
    at = end;
  };
  for (const match of text.matchAll(INLINE)) {
    if (match.index < at) continue;
    const icon = ICON_WORDS.has(match[2] ?? "");
    const inWord = /\w/.test(text.charAt(match.index - 1)) || /\w/.test(text.charAt(match.index + match[0].length));
    if (!icon && match[2] !== undefined && (match[2].includes("_") || inWord)) continue;
    upTo(match.index);
    at = match.index + match[0].length;
    const label = match[1] ?? (icon ? undefined : match[2]) ?? match[3] ?? match[4];
    if (label !== undefined) writer.push(label, offset + match.index + 1, offset + match.index + 1 + label.length);
    else if (icon) writer.push("\t", offset + match.index, offset + at);
    else if (match[0] === "&nbsp;") writer.push(" ", offset + match.index, offset + at);
    else if (match[0].endsWith("dash;")) writer.push("–", offset + match.index, offset + at);
    else if (match[0] === "&amp;") writer.push("&", offset + match.index, offset + at);
  }
  upTo(text.length);
}

function pushVisible(writer: LineWriter, text: string, offset: number, { spaced }: Style): void {
  let at = 0;
  for (const match of text.matchAll(spaced ? INVISIBLE_SPACED : INVISIBLE)) {
    writer.push(text.slice(at, match.index), offset + at, offset + match.index);
    at = match.index + match[0].length;
  }
  writer.push(text.slice(at), offset + at, offset + text.length);
}

function boldAsAWhole(text: string): boolean {
  return /^(?:\*\*|__)[^*_]{1,120}(?:\*\*|__):?$/.test(text);
}

/** The marks at the beginning of a line: what they say, and how many units they take. */
function readMarks(body: string): { skip: number; traits: LineTraits } {
  const heading = HEADING_MARK.exec(body);
  if (heading !== null && body.length < 160) return { skip: heading[0].length, traits: { mark: "heading" } };
  if (boldAsAWhole(body)) return { skip: 0, traits: { mark: "bold" } };
  const bullet = BULLET.exec(body);
  if (bullet === null) return { skip: 0, traits: {} };
  return { skip: bullet[0].length, traits: { item: true } };
}

function readLine(raw: string, offset: number, { pending, style }: { pending: LineTraits; style: Style }): Line | null {
  const stamp = CHAT_STAMP.exec(raw.slice(0, 90))?.[0] ?? "";
  const pointed = /^[\s\u00a0]{0,8}(?:>\s?){1,8}/.exec(raw.slice(0, 60))?.[0] ?? "";
  const quote = stamp !== "" ? stamp : pointed;
  const isPoint = style.pointed && stamp === "" && quote !== "";
  const rest = raw.slice(quote.length);
  const whole = rest.trim();
  const tag = ONE_TAG.exec(whole.slice(0, 400));
  const body = tag?.[2] ?? whole;
  const inner = tag ? whole.indexOf(body, (tag[1] ?? "").length + 1) : 0;
  const start = offset + quote.length + rest.length - rest.trimStart().length + inner;
  const { skip, traits } = readMarks(body.slice(0, 400));
  const writer = new LineWriter();
  const row = TABLE_ROW.exec(body.slice(0, 2_000));
  if (row !== null && body.length < 2_000) pushCells(writer, body, { start, style });
  else pushStyled(writer, trimClosing(body, traits).slice(skip), start + skip, style);
  const item = isPoint || traits.item;
  return writer.finish({ ...pending, ...traits, item, quoted: stamp === "" && quote.trim() !== "" && !isPoint });
}

function trimClosing(body: string, traits: LineTraits): string {
  return traits.mark === "heading" && body.endsWith("】") ? body.slice(0, -1) : body;
}

function pushCells(writer: LineWriter, body: string, { start, style }: { start: number; style: Style }): void {
  let at = 1;
  for (const cell of body.slice(1, -1).split("|")) {
    if (!writer.empty) writer.push("\t", start + at - 1, start + at);
    pushStyled(writer, cell.trim(), start + at + cell.length - cell.trimStart().length, style);
    at += cell.length + 1;
  }
}

/** Some programs copy every space twice; elsewhere two spaces stand between columns. */
function isDoubleSpaced(text: string): boolean {
  const head = text.slice(0, 20_000);
  const doubled = head.match(/\S {2}(?=\S)/g)?.length ?? 0;
  return doubled > 20 && doubled > 9 * (head.match(/\S (?=\S)/g)?.length ?? 0);
}

/** Where most lines are quoted, or a mail is answered, '>' is no bullet. */
function isPointed(text: string): boolean {
  const head = text.slice(0, 20_000);
  const points = head.match(/^> \S/gm)?.length ?? 0;
  const quoted = /^>\s*>|^>\s*$|wrote:|schrieb:|a écrit|^(?:from|von|de): /im.test(head);
  const bullets = /^\s*[•●▪*·–-] \S/m.test(head);
  return points >= 3 && !quoted && !bullets && points < (head.match(/\S.*$/gm)?.length ?? 0) * 0.7;
}

export function segmentText(text: string): Line[] {
  const lines: Line[] = [];
  const style = { spaced: isDoubleSpaced(text), pointed: isPointed(text) };
  let pending: LineTraits = {};
  let from = 0;
  const take = (to: number) => {
    const raw = text.slice(from, to);
    const bare = raw.length < 400 ? flatten(raw).trim() : raw;
    if (bare === "" || LONE_BULLET.test(bare) || /^\|[\s|:-]*\|$/.test(bare))
      pending = { ...pending, gap: pending.gap === true || bare === "" };
    else if (raw.length < 400 && RULE.test(bare)) pending = { gap: true, ruled: true };
    else {
      const line = readLine(raw, from, { pending, style });
      if (line !== null) lines.push(line);
      pending = line === null ? { ...pending, gap: true } : {};
    }
  };
  for (const newline of text.matchAll(NEWLINE)) {
    if (lines.length === MAX_LINES) return lines;
    take(newline.index);
    from = newline.index + newline[0].length;
  }
  take(text.length);
  return lines;
}
