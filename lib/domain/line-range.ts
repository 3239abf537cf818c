/** The lines, from 1, that a stretch of a text stands on. */
export function lineRange(text: string, { start, end }: { start: number; end: number }): { from: number; to: number } {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  return { from: lineAt(start), to: lineAt(Math.max(start, end - 1)) };
}

/** 'lines 12–18', 'line 4'. */
export function showLines({ from, to }: { from: number; to: number }): string {
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}
