import { readdirSync, readFileSync } from "node:fs";
import { type CalendarDate, parseCalendarDate } from "../../calendar-date";

/** The labelled postings beside the tests: a text as pasted, and what is to be read from it. */
export type Fixture = { name: string; text: string; expected: Record<string, unknown> };

const FOLDER = new URL("../fixtures/", import.meta.url);

export function dayOf(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

export const PASTED_ON = dayOf("2026-11-25");

export function fixtures(): Fixture[] {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith(".json"));
  return files.map((file) => {
    const name = file.replace(/\.\w{1,5}$/, "");
    const read = (path: string) => readFileSync(new URL(path, FOLDER), "utf8");
    return { name, text: read(file), expected: JSON.parse(read(`${name}.json`)) };
  });
}
