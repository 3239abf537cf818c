import type { Span } from "@/lib/domain/review/marks";

/** Every line of the text is an element with the offset of its first character. */
const LINE = "[data-at]";

/** The place in the text of a place on the page. */
function offsetAt(pane: Element, node: Node, offset: number): number | null {
  if (!pane.contains(node)) return null;
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(LINE);
  if (line) return Number(line.dataset.at) + lengthBefore(line, node, offset);
  // Between two lines, as after a triple click: the next line begins there.
  const next = node.childNodes[offset];
  const begins =
    next instanceof HTMLElement ? (next.matches(LINE) ? next : next.querySelector<HTMLElement>(LINE)) : null;
  return begins ? Number(begins.dataset.at) : Number.MAX_SAFE_INTEGER;
}

function lengthBefore(line: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(line);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What the browser has selected of the text, without the space around it; null where that is nothing. */
export function selectedSpan(pane: Element, text: string): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetAt(pane, range.startContainer, range.startOffset);
  const to = offsetAt(pane, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  return start < end ? { start, end } : null;
}

export type Box = { left: number; top: number; bottom: number };

/** Where a range stands, seen from the upper left corner of `origin`. */
export function boxIn(origin: Element, range: Range): Box | null {
  const rects = range.getClientRects();
  const rect = rects[rects.length - 1] ?? emptyLine(range)?.getBoundingClientRect();
  if (!rect) return null;
  const { left, top } = origin.getBoundingClientRect();
  return { left: rect.left - left, top: rect.top - top, bottom: rect.bottom - top };
}

/** A caret in an empty line has no rectangle of its own. */
function emptyLine({ startContainer }: Range): Element | null {
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}
