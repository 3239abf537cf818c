import type { Posting } from "./posting";
import type { PostingLine } from "./posting-text";

/** The header, and short lines soon behind it: some pages put a sentence between the chips. */
export function headerLines({ text }: Posting): PostingLine[] {
  const later = text.lines.filter(({ kind, line, at }) => kind === "short" && at < 60 && line.text.length < 40);
  return [...new Set([...text.header, ...later])].filter(({ kind }) => kind !== "heading");
}
