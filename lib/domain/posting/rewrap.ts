import { joined, type Line } from "./lines";

/** Text copied from a PDF is broken where its lines were; sentences that go on in the next line are put together. */

const DIVIDED_WORD = /\p{Ll}{2}-$/u;
/** As many divided words as this tell a text that was set in lines. */
const ENOUGH = 2;
const SHORTEST_FULL_LINE = 40;
/** Lines of one paragraph. */
const MAX_JOINED = 60;

function goesOn(line: Line, next: Line | undefined): next is Line {
  if (next === undefined || next.gap || next.item || next.mark !== null || line.text.includes("\t")) return false;
  if (!/^[\p{Ll}\d(]/u.test(next.text)) return false;
  if (DIVIDED_WORD.test(line.text)) return true;
  return line.text.length >= SHORTEST_FULL_LINE && !/[.!?:;]$/.test(line.text);
}

export function rewrap(lines: Line[]): Line[] {
  const divided = lines.filter((line, index) => DIVIDED_WORD.test(line.text) && goesOn(line, lines[index + 1])).length;
  if (divided < ENOUGH) return lines;
  const whole: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index];
    if (first === undefined) break;
    const others: Line[] = [];
    let last = first;
    for (let next = lines[++index]; others.length < MAX_JOINED && goesOn(last, next); next = lines[++index]) {
      others.push(next);
      last = next;
    }
    whole.push(others.length === 0 ? first : joined(first, others));
  }
  return whole;
}
