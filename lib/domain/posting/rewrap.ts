import { joined, type Line } from "./lines";

/** Text copied from a PDF is broken where its lines were; sentences that go on in the next line are put together. */

const DIVIDED_WORD = /\p{Ll}{2}-$/u;
/** As many divided words as this tell a text that was set in lines. */
const ENOUGH = 2;
const SHORTEST_FULL_LINE = 40;
const MAX_JOINED = 4_000;

function goesOn(line: Line, next: Line | undefined): next is Line {
  if (next === undefined || next.gap || next.item || next.mark !== null || line.text.includes("\t")) return false;
  if (line.text.length > MAX_JOINED || !/^[\p{Ll}\d(]/u.test(next.text)) return false;
  if (DIVIDED_WORD.test(line.text)) return true;
  return line.text.length >= SHORTEST_FULL_LINE && !/[.!?:;]$/.test(line.text);
}

export function rewrap(lines: Line[]): Line[] {
  const divided = lines.filter((line, index) => DIVIDED_WORD.test(line.text) && goesOn(line, lines[index + 1])).length;
  if (divided < ENOUGH) return lines;
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && goesOn(before, line)) whole[whole.length - 1] = joined(before, line);
    else whole.push(line);
  }
  return whole;
}
