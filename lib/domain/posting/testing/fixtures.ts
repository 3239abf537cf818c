import { type CalendarDate, parseCalendarDate } from "../../calendar-date";
import { wellFormed } from "../limits";
import type { Labels } from "./score";

/** The labelled postings beside the tests: a text as pasted, and what is to be read from it. */
export type Fixture = { name: string; text: string; labels: Labels };

/** `given` are the cases that the reader was written for, `own` those that were written to catch it, `unseen` those apart from it. */
const FILES = {
  given: import.meta.glob<string>("../fixtures/*", { query: "?raw", import: "default", eager: true }),
  own: import.meta.glob<string>("../fixtures/own/*", { query: "?raw", import: "default", eager: true }),
  unseen: import.meta.glob<string>("../fixtures/unseen/*", { query: "?raw", import: "default", eager: true }),
};

function dayOf(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

export const PASTED_ON = dayOf("2026-11-25");

export function fixtures(set: keyof typeof FILES): Fixture[] {
  const files = FILES[set];
  return Object.entries(files).flatMap(([path, text]) => {
    if (path.endsWith(".json")) return [];
    const stem = path.slice(0, path.lastIndexOf("."));
    const name = stem.slice(stem.lastIndexOf("/") + 1);
    return [{ name, text: wellFormed(text), labels: JSON.parse(files[`${stem}.json`] ?? "{}") }];
  });
}

const wordings = import.meta.glob<string>("./wordings.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Single wordings with what is read of them: `[field, values, words]`. */
export const WORDINGS = Object.values(wordings)
  .flatMap((text) => text.split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" ¦ "));
