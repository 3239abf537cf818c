/** A table of words written as text: entries apart by '|' or a new line. */
export function phrases(table: string): readonly string[] {
  return table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** An alternation of these words, longest first so that no word hides behind its own beginning. */
export function anyOf(words: Iterable<string>): string {
  const escaped = Array.from(words, (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.sort((a, b) => b.length - a.length).join("|");
}
