import type { CalendarDate } from "../../calendar-date";
import { DEADLINE_CUES, NO_DEADLINE, OTHER_DAY, SURE } from "../deadline-cues";
import type { Fact } from "../facts";
import type { Line } from "../lines";
import { guessed, type Posting } from "../posting";
import type { Read } from "../reading";
import { type Sentence, sentencesOf } from "../sentences";
import { type FoundDay, findDays } from "../values/day";
import { absoluteFirst, dayInFact, type Hints, readAt } from "./dated";

export function readDeadline(posting: Posting): Read<CalendarDate> | null {
  const { text, on, order } = posting;
  const hints: Hints = { on, order, prefer: "future" };
  const labels = text.facts.filter(({ field, label }) => field === "deadline" && !OTHER_DAY.test(label));
  const labelled = firstOf(labels, (fact) => dayInFact(fact, hints, finalDay));
  if (labelled !== null) return labelled;
  if (labels.some(({ folded }) => NO_DEADLINE.test(folded))) return null;
  const windows = text.facts.filter(({ field }) => field === "openAndClose");
  const planned = text.facts.filter(({ field }) => field === "plannedEnd");
  return (
    firstOf(windows, (fact) => dayInFact(fact, hints, (days) => days[1])) ??
    deadlineInSentences(posting, hints) ??
    firstOf(planned, (fact) => dayInFact(fact, hints, absoluteFirst))
  );
}

function firstOf<T>(facts: readonly Fact[], pick: (fact: Fact) => T | null): T | null {
  for (const fact of facts) {
    const picked = pick(fact);
    if (picked !== null) return picked;
  }
  return null;
}

/** 'Priority 1 March, final 1 April', 'extended to 3 May': the last word counts. */
function finalDay(days: FoundDay[], { folded }: Fact): FoundDay | undefined {
  const final = folded.search(/final|extended/);
  return days.find(({ kind, start }) => kind === "absolute" && start > final) ?? absoluteFirst(days);
}

type Candidate = { read: Read<CalendarDate>; sure: boolean };

function deadlineInSentences({ text }: Posting, hints: Hints): Read<CalendarDate> | null {
  const candidates: Candidate[] = [];
  for (const { line, kind, facts } of text.lines) {
    if (kind === "heading" || kind === "furniture" || facts.some(({ field }) => field === "posted")) continue;
    if (!/\d|day|week|month|tag\b|woche|morgen|semaine|semana|\bend\b|ende\b|fin de/.test(line.folded)) continue;
    for (const sentence of sentencesOf(line)) {
      const candidate = inSentence(line, sentence, hints);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return (candidates.find(({ sure }) => sure) ?? candidates[0])?.read ?? null;
}

/** How far behind its cue a day may stand. */
const REACH = 60;

function inSentence(line: Line, { folded, at }: Sentence, { on, ...hints }: Hints): Candidate | null {
  const cue = DEADLINE_CUES.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
  if (!cue) return null;
  const length = cue[0].length;
  if (NO_DEADLINE.test(folded.slice(cue.index, cue.index + length + 30))) return null;
  const days = findDays(folded.slice(cue.index), on, hints);
  const day = days.find(({ start }) => start >= Math.min(length - 8, 8) && start < length + REACH);
  if (day === undefined) return null;
  const clause =
    folded
      .slice(0, cue.index + day.start)
      .split(/[;|•]|, (?:and|but|so) /)
      .at(-1) ?? "";
  const before = clause.slice(-70);
  if (OTHER_DAY.test(before) && !/final|closing date/.test(before)) return null;
  return { read: readAt(day, { line, offset: at + cue.index }, guessed("deadline sentence")), sure: SURE.test(before) };
}
