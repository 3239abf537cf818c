import type { CalendarDate } from "../calendar-date";
import type { Page } from "./html";
import type { JobPosting } from "./json-ld";
import { type Line, spanOf } from "./lines";
import type { PostingText } from "./posting-text";
import type { Confidence, Evidence, Read } from "./reading";

/** What the page says of itself for machines, and where each of its values stands. */
export type PageData = { posting: JobPosting; evidence: (value: string) => Evidence };

/** What the field readers are given: the posting's text, what the page says about it, and the day of the paste. */
export type Posting = {
  text: PostingText;
  page: Page | null;
  data: PageData | null;
  on: CalendarDate;
  /** How 02/12/2026 is to be read in this text. */
  order: "dmy" | "mdy";
  /** The currency of a bare dollar sign. */
  dollars: string;
  /** The currency of a bare 'kr'. */
  kroner: string;
};

export type Place = { line: Line; from: number; to: number };

/** How a value was read. */
export type How = { rule: string; confidence: Confidence };
export const found = (rule: string): How => ({ rule, confidence: "found" });
export const guessed = (rule: string): How => ({ rule, confidence: "guessed" });

/** A value together with the words that say it. */
export function read<T>(value: T, { line, from, to }: Place, { rule, confidence }: How): Read<T> {
  return { value, confidence, evidence: { source: "text", ...spanOf(line, from, to), rule } };
}

export function readData<T>(data: PageData, value: T, written: string): Read<T> {
  return { value, confidence: "found", evidence: data.evidence(written) };
}

export function wholeLine(line: Line): Place {
  return { line, from: 0, to: line.text.length };
}
