import { flatten, fold } from "./fold";

/** `length` units from `at` on came from `source[start, end)`: unit for unit, or as a whole where the lengths differ. */
type Run = { at: number; length: number; start: number; end: number };

export type Line = {
  /** Flattened, without list marks and emphasis. Tabs stay: they separate labels and columns. */
  text: string;
  folded: string;
  runs: readonly Run[];
  /** A list item, by its bullet or its tag. */
  item: boolean;
  /** How the source marks it as a heading: by a tag, `#` or ■; or only by being bold as a whole. */
  mark: "heading" | "bold" | null;
  /** An empty line, or a new block, stands before it. */
  gap: boolean;
  /** Text of somebody else inside this one: an answered e-mail. */
  quoted: boolean;
  /** Outside the posting by its tag: navigation, footer, sidebar. */
  aside: boolean;
  /** A drawn line stands before it. */
  ruled: boolean;
};
export type LineTraits = Partial<Omit<Line, "text" | "folded" | "runs">>;

const PLAIN_TRAITS = { item: false, mark: null, gap: false, quoted: false, aside: false, ruled: false };

/** A line under construction: pieces with their places in the source. */
export class LineWriter {
  private text = "";
  private runs: Run[] = [];

  endsWith(mark: string): boolean {
    return this.text.endsWith(mark);
  }

  get empty(): boolean {
    return this.text === "";
  }

  push(piece: string, start: number, end: number): void {
    if (piece === "") return;
    this.runs.push({ at: this.text.length, length: piece.length, start, end });
    this.text += piece;
  }

  /** The line without the space around it, or null if nothing is left. */
  finish(traits: LineTraits): Line | null {
    const written = this.text;
    const runs = this.runs;
    this.text = "";
    this.runs = [];
    const trimmed = written.trim();
    if (trimmed === "") return null;
    const start = written.length - written.trimStart().length;
    const text = flatten(trimmed);
    const own = trimmed.length === written.length ? runs : runsOf(runs, start, start + text.length);
    return { ...PLAIN_TRAITS, ...traits, text, folded: fold(text), runs: own };
  }
}

/** A stretch of a line as a line of its own, without the space around it. */
export function part(line: Line, from: number, to: number): Line {
  const slice = line.text.slice(from, to);
  const text = flatten(slice.trim());
  const start = from + slice.length - slice.trimStart().length;
  return { ...line, text, folded: fold(text), runs: runsOf(line.runs, start, start + text.length) };
}

function runsOf(runs: readonly Run[], from: number, to: number): Run[] {
  const inside: Run[] = [];
  for (let index = firstRunAt(runs, from); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.at >= to) break;
    if (run.at + run.length > from) inside.push(clip(run, from, to));
  }
  return inside;
}

/** A line of many pieces is asked for many places, so the first run is found by halving. */
function firstRunAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clip(run: Run, start: number, end: number): Run {
  if (run.at === start && run.at + run.length <= end && start === 0) return run;
  const from = Math.max(run.at, start);
  const to = Math.min(run.at + run.length, end);
  const place = { at: from - start, length: to - from };
  if (run.length !== run.end - run.start) return { ...run, ...place };
  return { ...place, start: run.start + from - run.at, end: run.start + to - run.at };
}

/** Where `line.text[from, to)` stands in the source. */
export function spanOf(line: Line, from = 0, to = line.text.length): { start: number; end: number } {
  const spans = runsOf(line.runs, from, to);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Lines of one sentence as one; a word that was divided at the end of a line is whole again. */
export function joined(first: Line, others: readonly Line[]): Line {
  let { text } = first;
  let runs: Run[] = [...first.runs];
  let before = first;
  for (const line of others) {
    const divided = /\p{Ll}-$/u.test(before.text);
    const end = spanOf(before).end;
    if (divided) {
      text = text.slice(0, -1);
      runs = runs.filter(({ at }) => at < text.length);
      const last = runs.at(-1);
      if (last !== undefined) runs[runs.length - 1] = clip(last, 0, text.length);
    } else {
      runs.push({ at: text.length, length: 1, start: end, end: spanOf(line).start });
      text += " ";
    }
    for (const run of line.runs) runs.push({ ...run, at: run.at + text.length });
    text += line.text;
    before = line;
  }
  return { ...first, text, folded: fold(text), runs };
}
