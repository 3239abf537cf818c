import { Parser } from "htmlparser2";
import { MAX_LINES } from "./limits";
import { type Line, type LineTraits, LineWriter } from "./lines";
import { type MicrodataItem, MicrodataReader } from "./microdata";

/** The one place that parses HTML. What is not text (scripts, styles, drawings) never becomes a line. */

type Located = { text: string; start: number; end: number };
export type Page = {
  /** Which of the two flavours of a paste this is. */
  source: "text" | "html";
  lines: Line[];
  title: Located | null;
  /** `<meta property="og:title" content="…">` and `<link rel="canonical">` by their names. */
  meta: Map<string, Located>;
  /** The bodies of `<script type="application/ld+json">`. */
  data: Located[];
  /** Postings in the attributes of the page's own tags. */
  items: MicrodataItem[];
  links: { href: string; text: string; start: number; end: number }[];
};

const SILENT = new Set([
  "script",
  "style",
  "svg",
  "template",
  "noscript",
  "head",
  "iframe",
  "object",
  "canvas",
  "math",
]);
const ASIDE = new Set(["nav", "footer", "aside", "select", "option"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend"]);
const BLOCKS = new Set(
  "address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label li main nav ol option p pre section summary table tbody tr ul".split(
    " ",
  ),
);
const SPACED = new Set([
  "p",
  "ul",
  "ol",
  "dl",
  "table",
  "section",
  "article",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
  "main",
  "form",
]);
const DRAWING = new Set(["svg"]);
/** Small labels side by side: on the page they stand apart, in its source only by their class. */
const CHIP = /(?:^|[\s_-])(?:chip|tag|badge|pill|label|meta-?item|title|subitem|value|caption)(?:s|[\s_-]|$)/i;
const BOLD = new Set(["b", "strong"]);
const CELLS = new Set(["td", "th"]);

function isHidden({ hidden, style, "aria-hidden": forReaders }: Record<string, string>): boolean {
  return (
    hidden !== undefined || forReaders === "true" || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style ?? "")
  );
}

class PageReader {
  readonly page: Page = { source: "text", lines: [], title: null, meta: new Map(), data: [], items: [], links: [] };
  private readonly microdata = new MicrodataReader();
  private hidden = 0;
  private readonly writer = new LineWriter();
  private readonly open: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly links: { href: string; text: string; start: number }[] = [];
  /** Where each open `<header>` began: one without a heading is the site's and not the posting's. */
  private readonly headers: number[] = [];
  private script: Located | null = null;
  private gap = false;
  private loud = false;

  constructor(private readonly place: () => { start: number; end: number }) {}

  private inside(tags: ReadonlySet<string>): boolean {
    for (const tag of tags) if ((this.counts.get(tag) ?? 0) > 0) return true;
    return false;
  }

  private traits(): LineTraits {
    const heading = this.inside(HEADINGS);
    const mark = heading ? "heading" : this.loud ? null : "bold";
    return { mark, item: (this.counts.get("li") ?? 0) > 0 && !heading, aside: this.inside(ASIDE), gap: this.gap };
  }

  private breakLine(spaced: boolean): void {
    const line = this.writer.finish(this.traits());
    if (line !== null) {
      this.page.lines.push(line);
      this.gap = false;
    }
    this.loud = false;
    if (spaced) this.gap = true;
  }

  opened(tag: string, attributes: Record<string, string>): void {
    const { start, end } = this.place();
    this.microdata.opened(tag, attributes, start);
    if (this.hidden > 0 || isHidden(attributes)) this.hidden++;
    if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) this.script = { text: "", start: end, end };
    if (tag === "meta") this.keep(attributes.property ?? attributes.name, attributes.content, { start, end });
    if (tag === "link" && attributes.rel?.toLowerCase() === "canonical")
      this.keep("canonical", attributes.href, { start, end });
    if (tag === "a" && attributes.href !== undefined) this.links.push({ href: attributes.href, text: "", start });
    if (CELLS.has(tag) && !this.writer.empty) this.writer.push("\t", start, end);
    else if (tag === "dd" && !this.writer.empty) this.writer.push("\t", start, end);
    else if (CHIP.test(attributes.class ?? "") && !this.writer.empty && !this.writer.endsWith("\t"))
      this.writer.push("\t", start, end);
    else if (tag === "br") this.breakLine(false);
    else if (BLOCKS.has(tag)) this.breakLine(SPACED.has(tag));
    if (tag === "header") this.headers.push(this.page.lines.length);
    this.open.push(tag);
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  private keep(name: string | undefined, content: string | undefined, place: { start: number; end: number }): void {
    if (name !== undefined && content !== undefined && !this.page.meta.has(name)) {
      this.page.meta.set(name.toLowerCase(), { text: content, ...place });
    }
  }

  closed(tag: string): void {
    const { start, end } = this.place();
    this.microdata.closed(end);
    if (this.hidden > 0) this.hidden--;
    if (tag === "script" && this.script !== null) {
      this.page.data.push({ ...this.script, end: start });
      this.script = null;
    }
    if (tag === "a") {
      const link = this.links.pop();
      if (link !== undefined) this.page.links.push({ ...link, end });
    }
    if (BLOCKS.has(tag) && tag !== "dt") this.breakLine(SPACED.has(tag));
    if (tag === "header") this.closeHeader(this.headers.pop() ?? 0);
    this.open.pop();
    this.counts.set(tag, Math.max(0, (this.counts.get(tag) ?? 0) - 1));
  }

  private closeHeader(from: number): void {
    const own = this.page.lines.slice(from);
    if (!own.some(({ mark }) => mark === "heading")) for (const line of own) line.aside = true;
  }

  text(data: string): void {
    const { start, end } = this.place();
    if (this.script !== null) {
      this.script = { ...this.script, text: this.script.text + data };
      return;
    }
    if (this.open.at(-1) === "title" && !this.inside(DRAWING)) {
      const { title } = this.page;
      this.page.title = { text: (title?.text ?? "") + data, start: title?.start ?? start, end };
      return;
    }
    if (this.inside(SILENT)) return;
    this.microdata.text(data);
    if (this.hidden > 0 || this.page.lines.length >= MAX_LINES) return;
    for (const link of this.links) if (link.text.length < 200) link.text += data;
    this.pushText(data, start, end);
    if (data.trim() !== "" && !this.inside(BOLD)) this.loud = true;
  }

  /** Runs of spaces and newlines in the source are one space on the page. */
  private pushText(data: string, start: number, end: number): void {
    if (data.length !== end - start) {
      this.writer.push(data, start, end);
      return;
    }
    let at = 0;
    for (const space of data.matchAll(/[ \t\r\n\f]+/g)) {
      this.writer.push(data.slice(at, space.index), start + at, start + space.index);
      at = space.index + space[0].length;
      if (!this.writer.empty && !this.writer.endsWith(" ") && !this.writer.endsWith("\t"))
        this.writer.push(" ", start + space.index, start + at);
    }
    this.writer.push(data.slice(at), start + at, end);
  }

  end(): void {
    this.breakLine(false);
    this.page.items.push(...this.microdata.items);
  }
}

export function readHtml(source: string): Page {
  const reader: PageReader = new PageReader(() => ({ start: parser.startIndex, end: parser.endIndex + 1 }));
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.opened(tag, attributes),
      onclosetag: (tag) => reader.closed(tag),
      ontext: (data) => reader.text(data),
      onend: () => reader.end(),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(source);
  return reader.page;
}

const BEGINS_AS_PAGE = /^\s{0,200}(?:<!doctype html|<html|<head[\s>]|<body[\s>]|<meta[\s]|<!--StartFragment)/i;
const CLOSING_TAG = /<\/(?:p|div|li|ul|h[1-6]|td|tr|span|section|main|article|a|strong)>/gi;

/** Whether a pasted text is the source of a page: a posting may quote a tag or two and still be text. */
export function looksLikeHtml(text: string): boolean {
  if (BEGINS_AS_PAGE.test(text.slice(0, 1_000))) return true;
  const head = text.slice(0, 20_000);
  const tags = head.match(CLOSING_TAG)?.length ?? 0;
  return tags >= 4 && /^\s*</.test(head);
}
