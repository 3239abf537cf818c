import { type CalendarDate, parseCalendarDate } from "../../calendar-date";

/** The labelled postings beside the tests: a text as pasted, and what is to be read from it. */
export type Fixture = { name: string; text: string; expected: Record<string, unknown> };

const FILES = import.meta.glob<string>("../fixtures/*", { query: "?raw", import: "default", eager: true });

function dayOf(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

export const PASTED_ON = dayOf("2026-11-25");

export function fixtures(): Fixture[] {
  return Object.entries(FILES).flatMap(([path, text]) => {
    if (path.endsWith(".json")) return [];
    const stem = path.slice(0, path.lastIndexOf("."));
    const name = stem.slice(stem.lastIndexOf("/") + 1);
    return [{ name, text, expected: JSON.parse(FILES[`${stem}.json`] ?? "{}") }];
  });
}
