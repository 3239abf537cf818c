import type { Line } from "./lines";

export type Sentence = { text: string; folded: string; at: number };

/** Sentences of a line; a quoted one speaks of somebody else's posting. */
export function sentencesOf(line: Line): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const folded = withoutQuotes(line.folded.slice(0, 20_000));
  for (const end of folded.matchAll(/[.!?](?<=[a-z\d)"'][a-z)"'\d]{1,40}[.!?]) (?=\S)|。/g)) {
    if (
      / \d{1,2}$|(?:^|[ (-])(?:dec|nov|oct|sept?|aug|jan|feb|mar|apr|no|nr|approx|st|p\.m|a\.m)$/.test(
        folded.slice(Math.max(0, end.index - 8), end.index),
      )
    )
      continue;
    sentences.push({ text: line.text.slice(from, end.index), folded: folded.slice(from, end.index), at: from });
    from = end.index + end[0].length;
  }
  sentences.push({ text: line.text.slice(from, folded.length), folded: folded.slice(from), at: from });
  return sentences;
}

/** Words inside long quotation marks blanked out, unit for unit. */
function withoutQuotes(folded: string): string {
  return folded.replace(/"[^"]{24,1000}"/g, (quote) => " ".repeat(quote.length));
}
