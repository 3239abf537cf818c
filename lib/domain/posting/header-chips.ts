import type { Line } from "./lines";

/** 'Full-time On-site Medical, Dental': names of ways to work one behind the other, as boards show them. */
export function namesInARow(text: string): boolean {
  return /^(?:full-time|part-time|contract|internship|temporary|permanent)[ ,·|]{1,3}(?:on-?site|hybrid|remote)(?![\p{L}-])|^(?:on-?site|hybrid|remote)[ ,·|]{1,3}(?:full-time|part-time|contract|internship|temporary)(?![\p{L}-])/iu.test(
    text,
  );
}

const MARKS = /\s?[|•\t]\s?|(?<!\p{L})\s?·\s?|·\s|·(?!\p{L})| {2,}| @ /gu;
/** Several slashes with blanks divide as well: 'Finance / Raleigh, NC / Full-Time'. */
const SLASHED = new RegExp(`${MARKS.source}| / `, "gu");

/** A header line by its separators; a comma or a dash may be part of a title. */
export function chipsOf(line: Line): { text: string; from: number; to: number }[] {
  const chips: { text: string; from: number; to: number }[] = [];
  let from = 0;
  const take = (to: number) => {
    const text = line.text.slice(from, to).trim();
    if (text !== "")
      chips.push({ text, from: line.text.indexOf(text, from), to: line.text.indexOf(text, from) + text.length });
  };
  const slashes = (line.text.slice(0, 200).match(/ \/ /g)?.length ?? 0) >= 2;
  for (const mark of line.text.slice(0, 600).matchAll(slashes ? SLASHED : MARKS)) {
    take(mark.index);
    from = mark.index + mark[0].length;
  }
  take(line.text.length);
  return chips;
}
