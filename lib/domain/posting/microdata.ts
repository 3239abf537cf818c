/** schema.org as attributes of a page's own tags: `<span itemprop="title">`. */

type Json = Record<string, unknown>;
export type MicrodataItem = { node: Json; start: number; end: number };

type Scope = { node: Json; depth: number; start: number };
type Capture = { node: Json; name: string; depth: number; text: string };

const MAX_TEXT = 50_000;
const VOID = new Set(["meta", "link", "img", "input", "br", "hr", "source"]);

function put(node: Json, name: string, value: unknown): void {
  for (const key of name.split(" ")) {
    const before = node[key];
    node[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
}

/** Follows the tags of a page and gathers the items of schema.org types, inner ones inside outer ones. */
export class MicrodataReader {
  readonly items: MicrodataItem[] = [];
  private readonly scopes: Scope[] = [];
  private readonly captures: Capture[] = [];
  private depth = 0;

  opened(tag: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.depth++;
    const { itemprop, itemscope, itemtype } = attributes;
    const parent = this.scopes.at(-1);
    if (itemscope !== undefined) {
      const node: Json = { "@type": itemtype?.split("/").at(-1) ?? "" };
      if (itemprop !== undefined && parent !== undefined) put(parent.node, itemprop, node);
      this.scopes.push({ node, depth: this.depth, start });
    } else if (itemprop !== undefined && parent !== undefined) {
      const written = attributes.content ?? attributes.datetime ?? (itemprop === "url" ? attributes.href : undefined);
      if (written !== undefined) put(parent.node, itemprop, written);
      else if (!VOID.has(tag)) this.captures.push({ node: parent.node, name: itemprop, depth: this.depth, text: "" });
    }
  }

  text(data: string): void {
    const inner = this.captures.at(-1);
    if (inner !== undefined && inner.text.length < MAX_TEXT) inner.text += data;
  }

  closed(end: number): void {
    const capture = this.captures.at(-1);
    if (capture?.depth === this.depth) {
      this.captures.pop();
      put(capture.node, capture.name, capture.text.trim());
      this.text(capture.text);
    }
    const scope = this.scopes.at(-1);
    if (scope?.depth === this.depth) {
      this.scopes.pop();
      if (scope.node["@type"] === "JobPosting" && this.scopes.length === 0)
        this.items.push({ node: scope.node, start: scope.start, end });
    }
    this.depth--;
  }
}
