import { addDays, type CalendarDate, calendarDate, compareDays, dayParts, weekday } from "../../calendar-date";
import { fold } from "../fold";
import { anyOf } from "../vocabulary";
import { COUNT_OF, MONTH_NUMBER, NEAR_DAY, UNIT_OF, type Unit, WEEKDAY_NUMBER } from "./day-words";

/**
 * `prefer` says where a day without a year lies, seen from `on`; `order` how 02/12/2026 is to be read where both
 * numbers could be the month.
 */
export type DayHints = { prefer?: "past" | "future"; order?: "dmy" | "mdy" };

export type FoundDay = {
  value: CalendarDate;
  start: number;
  end: number;
  /** 'absolute' names the day; 'relative' counts from `on` and may be a day off. */
  kind: "absolute" | "relative";
};

type Context = { on: CalendarDate; prefer: "past" | "future"; order: "dmy" | "mdy" };
type Reader = {
  kind: FoundDay["kind"];
  pattern: RegExp;
  read: (match: RegExpExecArray, context: Context) => CalendarDate | null;
};

/** A day is said in a line or two; a longer text is prose and is read line by line. */
const MAX_LENGTH = 4_000;

const month = anyOf(MONTH_NUMBER.keys());
const unit = anyOf(UNIT_OF.keys());
const count = `\\d{1,3}|${anyOf(COUNT_OF.keys())}`;
const cjkUnit = "日|週間|か月|ヶ月|時間";

/** The year nearest to `on` on the preferred side; leap days look up to eight years far. */
function withoutYear(monthNumber: number, day: number, { on, prefer }: Context): CalendarDate | null {
  const step = prefer === "future" ? 1 : -1;
  for (let year = dayParts(on).year, tries = 0; tries < 9; year += step, tries++) {
    const found = calendarDate(year, monthNumber, day);
    if (found !== null && compareDays(found, on) * step >= 0) return found;
  }
  return null;
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

type Named = { word: string | undefined; day: string | undefined; year: string | undefined };

function named({ word, day, year }: Named, context: Context): CalendarDate | null {
  const monthNumber = MONTH_NUMBER.get(word ?? "");
  if (monthNumber === undefined) return null;
  if (year === undefined) return withoutYear(monthNumber, Number(day), context);
  return calendarDate(fullYear(year), monthNumber, Number(day));
}

function lastOfMonth({ word, year }: Omit<Named, "day">, context: Context): CalendarDate | null {
  for (let day = 31; day >= 28; day--) {
    const last = named({ word, day: String(day), year }, context);
    // A month's last day without a year must not be looked for in another year than its 28th.
    if (last !== null && last.slice(0, 7) === named({ word, day: "28", year }, context)?.slice(0, 7)) return last;
  }
  return null;
}

function numeric([first, second]: [number, number], year: number, dayFirst: boolean): CalendarDate | null {
  if (first > 12 || (dayFirst && second <= 12)) return calendarDate(year, second, first);
  return calendarDate(year, first, second);
}

function countOf(written: string | undefined): number {
  return COUNT_OF.get(written ?? "") ?? Number(written);
}

/** The same day of another month, or its last day where that month is shorter. */
function shiftMonths(on: CalendarDate, months: number): CalendarDate | null {
  const { year, month: from, day } = dayParts(on);
  const index = year * 12 + from - 1 + months;
  for (let last = day; last >= 28; last--) {
    const found = calendarDate(Math.floor(index / 12), (index % 12) + 1, last);
    if (found !== null) return found;
  }
  return calendarDate(Math.floor(index / 12), (index % 12) + 1, day);
}

function shift(on: CalendarDate, by: number, of: Unit | undefined): CalendarDate | null {
  if (of === undefined || Number.isNaN(by)) return null;
  if (of === "month") return shiftMonths(on, by);
  if (of === "year") return shiftMonths(on, by * 12);
  if (of === "hour") return addDays(on, Math.trunc(by / 24));
  return addDays(on, of === "week" ? by * 7 : by);
}

const ago: Reader["read"] = ([, by, of], { on }) => shift(on, -countOf(by), UNIT_OF.get(of ?? ""));
const ahead: Reader["read"] = ([, by, of], { on }) => shift(on, countOf(by), UNIT_OF.get(of ?? ""));

/** In order of trust: a stretch that one reader has taken is not read again by a later one. */
const READERS: readonly Reader[] = [
  {
    kind: "absolute",
    pattern: /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|-\d)/g,
    read: ([, year, , m, d]) => calendarDate(Number(year), Number(m), Number(d)),
  },
  {
    kind: "absolute",
    pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([, year, m, d]) => calendarDate(Number(year), Number(m), Number(d)),
  },
  {
    kind: "absolute",
    pattern: /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([, m, d], context) => withoutYear(Number(m), Number(d), context),
  },
  {
    kind: "absolute",
    pattern: /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g,
    read: ([, a, mark, b, year], { order }) =>
      numeric([Number(a), Number(b)], fullYear(year ?? ""), mark === "." || order === "dmy"),
  },
  {
    kind: "absolute",
    pattern: new RegExp(
      `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\\s-]{0,2}(?:of |de |d')?(${month})(?![a-z])(?:\\.?,?[\\s-]{0,2}(?:del? )?(\\d{4})(?!\\d))?`,
      "g",
    ),
    read: ([, day, word, year], context) => named({ word, day, year }, context),
  },
  {
    kind: "absolute",
    pattern: new RegExp(
      `(?<![a-z])(${month})\\.?[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?[\\s-]{1,2}(\\d{4})(?!\\d))?`,
      "g",
    ),
    read: ([, word, day, year], context) => named({ word, day, year }, context),
  },
  {
    kind: "absolute",
    pattern: /(?<=(?:by|until|before|through|closes|closing|due|on|bis) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    read: ([, a, b], context) =>
      context.order === "dmy" || Number(a) > 12
        ? withoutYear(Number(b), Number(a), context)
        : withoutYear(Number(a), Number(b), context),
  },
  {
    kind: "absolute",
    pattern: /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})(?:\.(?!\d)|$)/g,
    read: ([, d, m], context) => withoutYear(Number(m), Number(d), context),
  },
  {
    kind: "relative",
    pattern: new RegExp(
      `(?<![a-z\\d.])(${count})\\s?(${unit})(?![a-z])\\s(?:ago|geleden|fa|atras|sitten|sedan|siden|temu)(?![a-z])`,
      "g",
    ),
    read: ago,
  },
  {
    kind: "relative",
    pattern: new RegExp(
      `(?<![a-z])(?:vor|seit|hace|ha|il y a|depuis|desde hace)\\s(?:etwa |rund |env\\. |environ |mas de |about )?(${count})\\s?(${unit})(?![a-z])`,
      "g",
    ),
    read: ago,
  },
  { kind: "relative", pattern: new RegExp(`(?<!\\d)(\\d{1,3})\\s?(${cjkUnit})前`, "g"), read: ago },
  {
    kind: "absolute",
    pattern: new RegExp(
      `(?<![a-z])(?:the end of|end of|ende|fin de|fin|finales de|fine|eind|final de|koniec|slutet av) (${month})(?![a-z])(?: (\\d{4})(?!\\d))?`,
      "g",
    ),
    read: ([, word, year], context) => lastOfMonth({ word, year }, context),
  },
  {
    kind: "relative",
    pattern: new RegExp(
      `(?<![a-z\\d.])(${count})\\s?(${unit})(?![a-z])\\s(?:left|remaining|to go|to apply)(?![a-z])`,
      "g",
    ),
    read: ahead,
  },
  {
    kind: "relative",
    pattern: new RegExp(`(?<![a-z])(?:in|dans|en|binnen|within)\\s(${count})\\s?(${unit})(?![a-z])`, "g"),
    read: ahead,
  },
  {
    kind: "relative",
    pattern: new RegExp(`(?<![a-z])(${anyOf(NEAR_DAY.keys())})(?![a-z])`, "g"),
    read: ([, word], { on }) => addDays(on, NEAR_DAY.get(word ?? "") ?? 0),
  },
  {
    kind: "relative",
    pattern: new RegExp(`(?<![a-z])(${anyOf(WEEKDAY_NUMBER.keys())})(?![a-z])`, "g"),
    read: ([, word], { on, prefer }) => {
      const away = ((WEEKDAY_NUMBER.get(word ?? "") ?? 0) - weekday(on) + 7) % 7 || 7;
      return addDays(on, prefer === "future" ? away : away - 7);
    },
  },
];

/** The weekday of 'Friday, 11 December' is no day of its own. */
function isPartOf(day: FoundDay, next: FoundDay | undefined): boolean {
  return day.kind === "relative" && next?.kind === "absolute" && next.start - day.end <= 7;
}

/** Every day that the text names, in order of appearance. */
export function findDays(text: string, on: CalendarDate, hints: DayHints = {}): FoundDay[] {
  const folded = fold(text.slice(0, MAX_LENGTH));
  const context: Context = { on, prefer: hints.prefer ?? "future", order: hints.order ?? "mdy" };
  const found: FoundDay[] = [];
  for (const { kind, pattern, read } of READERS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((day) => start < day.end && day.start < end)) continue;
      const value = read(match, context);
      if (value !== null) found.push({ value, start, end, kind });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((day, index) => !isPartOf(day, found[index + 1]));
}

/** The day that a text names ('Friday 4 December', '12/18/2026', 'in 3 days'), or null. A named day beats a counted one. */
export function readDay(text: string, on: CalendarDate, hints: DayHints = {}): CalendarDate | null {
  const days = findDays(text, on, hints);
  return (days.find(({ kind }) => kind === "absolute") ?? days[0])?.value ?? null;
}
