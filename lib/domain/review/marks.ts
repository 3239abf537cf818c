import type { MarkName } from "./fields";

/** A stretch of the text in UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number };
export type TextLine = Span & { number: number };
export type TextMark = Span & {
  field: MarkName;
  /** Whether it is the first piece of its stretch, which carries the digit. */
  first: boolean;
};

/** The lines of a text without their breaks, numbered from 1. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf("\n", start);
    const stop = at < 0 ? text.length : at;
    const end = stop > start && text.charAt(stop - 1) === "\r" ? stop - 1 : stop;
    lines.push({ number: lines.length + 1, start, end });
    start = stop + 1;
  }
  return lines;
}

/** The line that holds a place in the text. */
export function lineAt(lines: readonly TextLine[], offset: number): TextLine | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? null;
}

/** Marks that do not overlap, in the order of the text: the shorter stretch wins, the longer one keeps what is left of it. */
export function layMarks(spans: Partial<Record<MarkName, readonly Span[]>>, length: number): TextMark[] {
  const all = (Object.entries(spans) as [MarkName, readonly Span[]][])
    .flatMap(([field, list]) => list.map((span) => ({ field, start: span.start, end: Math.min(span.end, length) })))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const laid: TextMark[] = [];
  for (const span of all) {
    const free = without(span, laid);
    laid.push(...free.map((piece, index) => ({ ...piece, field: span.field, first: index === 0 })));
    laid.sort((a, b) => a.start - b.start);
  }
  return laid;
}

function without(span: Span, taken: readonly Span[]): Span[] {
  const free: Span[] = [];
  let from = span.start;
  for (const other of taken) {
    if (other.end <= from || other.start >= span.end) continue;
    if (other.start > from) free.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < span.end) free.push({ start: from, end: span.end });
  return free;
}

export type Piece = Span & { mark: TextMark | null };

/** A line cut at its marks. A mark that runs over several lines has its digit where it begins. */
export function piecesOf(line: Span, marks: readonly TextMark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = line.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, line.end);
    if (start >= end) continue;
    if (start > from) pieces.push({ start: from, end: start, mark: null });
    pieces.push({ start, end, mark: { ...mark, first: mark.first && mark.start === start } });
    from = end;
  }
  if (from < line.end) pieces.push({ start: from, end: line.end, mark: null });
  return pieces;
}
