import { parseArgs } from "node:util";
import { type CalendarDate, parseCalendarDate } from "../../lib/domain/calendar-date";
import { PlainError } from "../../scripts/plain-error.mjs";

export type Options = {
  /** How many roles to invent, or null for the hunt of the drawings. */
  count: number | null;
  /** The number that the invented roles follow from. */
  seed: number;
  data: string | null;
  /** The day that everything is dated relative to, or null for today. */
  on: CalendarDate | null;
};

const MAX_COUNT = 50_000;

const USAGE = `npm run seed -- --count N [--seed S] [--data FOLDER] [--on YYYY-MM-DD]
npm run seed -- --drawing [--data FOLDER] [--on YYYY-MM-DD]`;

export function readOptions(args: string[]): Options {
  const { count, seed, data, on, drawing } = parse(args);
  if ((count === undefined) === (drawing === undefined)) {
    throw new PlainError(`Say which example to write:\n${USAGE}`);
  }
  const day = on === undefined ? null : parseCalendarDate(on);
  if (on !== undefined && day === null) throw new PlainError(`--on ${on} is not a day, such as 2026-11-18.`);
  return {
    count: count === undefined ? null : wholeNumber("--count", count, MAX_COUNT),
    seed: wholeNumber("--seed", seed ?? "1", 2 ** 31),
    data: data ?? null,
    on: day,
  };
}

function parse(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const options = { count: text, seed: text, data: text, on: text, drawing: { type: "boolean" } } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new PlainError(`${name} ${text} is not a whole number from 1 to ${most.toLocaleString("en-US")}.`);
}
