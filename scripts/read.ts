import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { type CalendarDate, dayInZone, parseCalendarDate } from "../lib/domain/calendar-date";
import { checkPaste, MAX_TEXT } from "../lib/domain/posting/limits";
import { readPosting } from "../lib/domain/posting/read-posting";
import { type ReadingJson, readingJson } from "../lib/domain/posting/reading-json";

/** `npm run --silent read -- [--on YYYY-MM-DD] FILE...`: what the reader reads, as one JSON object. `-` is stdin. */

const REASONS = { empty: "is empty", "too-long": "is longer than 2 MB", "not-text": "is not a text" } as const;

function readText(file: string): string {
  const bytes = readFileSync(file === "-" ? 0 : file);
  if (bytes.length > MAX_TEXT) throw new Error(REASONS["too-long"]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(REASONS["not-text"]);
  }
}

function readFile(file: string, on: CalendarDate): ReadingJson {
  const checked = checkPaste(readText(file));
  if (!checked.ok) throw new Error(REASONS[checked.reason]);
  return readingJson(readPosting({ text: checked.text }, on));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "cannot be read";
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "does not exist";
  return code === undefined ? error.message : `cannot be read (${code})`;
}

function parseArguments(given: readonly string[]): { files: string[]; on: CalendarDate | null } {
  const at = given.indexOf("--on");
  const today = dayInZone(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (at < 0) return { files: [...given], on: today };
  return {
    files: given.filter((_, index) => index !== at && index !== at + 1),
    on: parseCalendarDate(given[at + 1] ?? ""),
  };
}

function main(): void {
  const { files, on } = parseArguments(process.argv.slice(2));
  if (on === null || files.length === 0) {
    console.error("usage: npm run --silent read -- [--on YYYY-MM-DD] FILE...");
    process.exitCode = 2;
    return;
  }
  const result: Record<string, ReadingJson> = {};
  for (const file of files) {
    try {
      result[file === "-" ? "stdin" : basename(file, extname(file))] = readFile(file, on);
    } catch (error) {
      console.error(`${file}: ${reasonOf(error)}`);
      process.exitCode = 1;
    }
  }
  console.log(JSON.stringify(result, null, 2));
}

main();
