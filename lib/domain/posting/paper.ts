import { fold } from "./fold";
import { looksLikeHtml, type Page, readHtml } from "./html";
import { type JobPosting, postingsIn, readJsonLd, unescapeOnce } from "./json-ld";
import { MAX_HTML, MAX_LINES, MAX_READ } from "./limits";
import { type Line, LineWriter } from "./lines";
import type { Posting } from "./posting";
import type { Evidence, Paste } from "./reading";
import { rewrap } from "./rewrap";
import { segmentText } from "./segment";
import { unglue } from "./unglue";

/** A paste made ready to be read: its lines, and what a page's own data says. */
export type Paper = { lines: Line[]; page: Page | null; data: Posting["data"] };

type Found = { posting: JobPosting; start: number; end: number; source: "text" | "html" };

/** Of several postings in a page's data the one whose address or title is the page's own. */
function chooseOf(found: readonly Found[], page: Page): Found | null {
  const address = page.meta.get("canonical")?.text ?? page.meta.get("og:url")?.text;
  const headline = fold(page.lines.find(({ mark }) => mark === "heading")?.text ?? "");
  const title = fold(page.title?.text ?? "");
  const byUrl = found.find(({ posting }) => posting.url !== null && posting.url === address);
  const byTitle = found.find(
    ({ posting }) =>
      posting.title !== null && (fold(posting.title) === headline || title.startsWith(fold(posting.title))),
  );
  return byUrl ?? byTitle ?? found[0] ?? null;
}

/** Where a value of the data stands in the source; the whole block where it is written in another way. */
function evidenceIn(source: string, { start, end, source: flavour }: Found): (value: string) => Evidence {
  const block = source.slice(start, end);
  return (value) => {
    const span = stretchOf(block, value) ?? { from: 0, to: block.length };
    return { source: flavour, start: start + span.from, end: start + span.to, rule: "JSON-LD" };
  };
}

/** 'Bern, BE, CH' stands in several properties of one address: from the first of them to the last. */
function stretchOf(block: string, value: string): { from: number; to: number } | null {
  const whole = block.indexOf(value);
  if (whole >= 0) return { from: whole, to: whole + value.length };
  const parts = value.split(", ");
  const from = block.indexOf(parts[0] ?? value);
  let to = from;
  for (const part of from < 0 ? [] : parts) {
    const at = block.indexOf(part, to);
    if (at < 0) return null;
    to = at + part.length;
  }
  return from < 0 ? null : { from, to };
}

function dataOf(page: Page, source: string): { data: Posting["data"]; found: Found | null } {
  const all = page.data.flatMap(({ text, start, end }) =>
    readJsonLd(text).map((posting) => ({ posting, start, end, source: page.source })),
  );
  const items = page.items.flatMap(({ node, start, end }) =>
    postingsIn(node).map((posting) => ({ posting, start, end, source: page.source })),
  );
  const found = chooseOf(all.length > 0 ? all : items, page);
  return { data: found === null ? null : { posting: found.posting, evidence: evidenceIn(source, found) }, found };
}

/** The description of the data as lines; each of them stands in the data's block as a whole. */
function describedLines({ posting, start, end }: Found): Line[] {
  if (posting.description === null) return [];
  const once = /&lt;\w/.test(posting.description) ? unescapeOnce(posting.description) : posting.description;
  const { lines } = looksLikeHtml(once) || /<\/\w+>/.test(once) ? readHtml(once) : { lines: segmentText(once) };
  return lines.map((line) => relocated(line, start, end)).filter((line) => line !== null);
}

function relocated(line: Line, start: number, end: number): Line | null {
  const writer = new LineWriter();
  writer.push(unescapeOnce(line.text), start, end);
  return writer.finish({ item: line.item, mark: line.mark, gap: line.gap });
}

/** Enough words in sight that the page itself can be read; an app that has not run yet shows none. */
function showsText({ lines }: Page): boolean {
  const words = lines.filter(({ aside }) => !aside).reduce((sum, { text }) => sum + text.length, 0);
  return words > 300;
}

function readPage(source: string): Paper {
  const page = readHtml(source);
  const { data, found } = dataOf(page, source);
  const shown = unglue(page.lines.slice(0, MAX_LINES), source.length);
  const described = found === null || showsText(page) ? [] : describedLines(found);
  const lines = described.length > 0 ? [...described, ...shown.filter(({ aside }) => aside)] : shown;
  return { lines, page, data };
}

function readJson(source: string): Paper | null {
  if (!/^\s*[[{]/.test(source.slice(0, 200))) return null;
  const found = readJsonLd(source).map(
    (posting): Found => ({ posting, start: 0, end: source.length, source: "text" }),
  )[0];
  if (found === undefined) return null;
  return {
    lines: describedLines(found),
    page: null,
    data: { posting: found.posting, evidence: evidenceIn(source, found) },
  };
}

/** Beside a text the clipboard's HTML only adds what a text cannot say: headings, links and the page's data. */
function withHtml(lines: Line[], html: string): Paper {
  const page: Page = { ...readHtml(html), source: "html" };
  const marks = new Map(page.lines.filter(({ mark }) => mark !== null).map(({ folded, mark }) => [folded, mark]));
  const items = new Set(page.lines.filter(({ item }) => item).map(({ folded }) => folded));
  const marked = lines.map((line) => ({
    ...line,
    mark: line.mark ?? marks.get(line.folded) ?? null,
    item: line.item || items.has(line.folded),
  }));
  return { lines: marked, page, data: dataOf(page, html).data };
}

export function readPaper({ text, html }: Paste): Paper {
  if (looksLikeHtml(text)) return readPage(text);
  const json = readJson(text);
  if (json !== null) return json;
  const lines = unglue(rewrap(segmentText(text.slice(0, MAX_READ))), text.length);
  return html && html.length <= MAX_HTML ? withHtml(lines, html) : { lines, page: null, data: null };
}
