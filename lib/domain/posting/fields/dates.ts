import { type CalendarDate, parseCalendarDate } from "../../calendar-date";
import type { Fact } from "../facts";
import type { Line } from "../lines";
import { type Posting, read, readData } from "../posting";
import type { Read } from "../reading";
import { type DayHints, type FoundDay, findDays } from "../values/day";

/** 'Open until filled' is an answer: there is no last day, whatever else the text says. */
const NO_DEADLINE =
  /until filled|ongoing|on-going|rolling|continuous|asap|as soon as|none|no deadline|no closing|open ended|fortlaufend|laufend|des que possible|lo antes posible|随時/;
const OTHER_DAY =
  /interview|sift|start(?:s|ing)? (?:date|on|in|by)?|walk-?in|review|first consideration|priority|full consideration|shortlist|assessment|test date|orientation|vorstellungsgesprach|eintritt|beginn|entretien|entrevista|begin date|available from|born|founded|updated|graduat|valid (?:driver|license)|expir(?:y|es) of|certificate|vaccinat/;
const SURE = /final|closing date|deadline|no later than/;

const by = "(?:by|before|until|till|no later than|on or before|up to|through|prior to|not later than)";
const CUES: readonly RegExp[] = [
  new RegExp(
    `(?:apply|applications?|applying|submit\\w{0,4}|submissions?|resumes?|cvs?|materials|respond|send|received|accept\\w{0,3}|register) (?:[a-z',()0-9:.@]{1,24} ){0,12}?${by} `,
  ),
  /(?:applications?|application window|window|posting|vacancy|advert|job|role|position|announcement|recruitment|opening|listing|competition)(?: [a-z]{1,14}){0,6}? (?:closes?|ends?|closing|expires?|to close|be removed|be closed|be taken down)(?: at [\d:. apm]{1,10})? (?:on |at |after )?/,
  /(?:closing date|closes|deadline|last day|last date|final date|due date|applications due|closing|close date|end date|closes on)(?: [a-z]{1,14}){0,8}?(?: is| on|:|,)? /,
  /(?:bewerb\w{1,12}|bewerbungsfrist|unterlagen|frist|bewerbungsschluss)(?: [a-zß]{1,18}){0,8}? (?:bis|endet am|spatestens|ist der|am)(?: [a-z]{1,14}){0,3} /,
  /(?:candidatures?|postul\w{1,5}|dossiers?|date limite|cloture|offre)(?: [a-z'()]{1,18}){0,8}? (?:avant|jusqu'au|au plus tard|le|est fixee au)(?: le)? /,
  /(?:candidaturas?|inscrip\w{1,6}|solicitud\w{0,3}|fecha limite|plazo|postula\w{0,6})(?: [a-z]{1,14}){0,8}? (?:antes del|hasta el|hasta|el|finaliza el) /,
  /(?:sollicit\w{1,8}|reageren|reageer|reactie|vacature sluit|sluit)(?: [a-z]{1,14}){0,8}? (?:tot en met|t\/m|tot|voor|uiterlijk|op) /,
  /(?:candidatur\w{1,3}|scadenza|domande)(?: [a-z]{1,14}){0,8}? (?:entro il|entro|fino al) /,
  /(?:応募締切|締め?切り?|募集期間|応募期限|応募は)/,
];

type Hints = DayHints & { on: CalendarDate };

function dayAt(
  line: Line,
  text: string,
  offset: number,
  day: FoundDay,
  rule: string,
  found: boolean,
): Read<CalendarDate> {
  const place = { line, from: offset + day.start, to: offset + day.end };
  return read(day.value, place, rule, found ? "found" : "guessed");
}

function inFact(
  fact: Fact,
  { on, ...hints }: Hints,
  pick: (days: FoundDay[]) => FoundDay | undefined,
): Read<CalendarDate> | null {
  const day = pick(findDays(fact.text, on, hints));
  return day === undefined ? null : dayAt(fact.line, fact.text, fact.from, day, `label ${fact.label}`, true);
}

const absoluteFirst = (days: FoundDay[]) => days.find(({ kind }) => kind === "absolute") ?? days[0];

function fromData(posting: Posting, written: string | null | undefined): Read<CalendarDate> | null {
  if (!written) return null;
  const day =
    parseCalendarDate(written.slice(0, 10)) ?? findDays(written, posting.on, { order: posting.order })[0]?.value;
  return day ? readData(posting, day, written) : null;
}

const UNBOUNDED = /\d ?\+/;

export function readPostedOn(posting: Posting): Read<CalendarDate> | null {
  const { text, on, order } = posting;
  const data = fromData(posting, posting.data?.posting.datePosted);
  if (data !== null) return data;
  const hints: Hints = { on, order, prefer: "past" };
  for (const fact of text.facts) {
    if (fact.field === "openAndClose") {
      const read = inFact(fact, hints, (days) => (days.length > 1 ? days[0] : undefined));
      if (read !== null) return read;
    }
    if (fact.field !== "posted") continue;
    const read = UNBOUNDED.test(fact.text.split("(")[0] ?? "") ? null : inFact(fact, hints, absoluteFirst);
    if (read !== null && read.value <= on) return read;
  }
  return postedInHeader(posting, hints);
}

const POSTED =
  /(?:^|[^a-z])(?:re)?(?:posted|published|listed|placed|advertised|veroffentlicht|erschienen|publiee?|publicad[oa]|geplaatst|pubblicato|online seit|actualizado|created)(?![a-z])/;
const AGO =
  /(?:^|[·•|\t,] ?|^\S{1,30} )((?:\d{1,3}|a|an|one) ?\w{1,8} ago|(?:vor|hace|il y a) .{1,18}|\d{1,3} ?(?:日|時間|週間|か月|ヶ月)前|.{1,14} geleden|today|yesterday|just now)(?: ?[·•|\t,(]|$| \| | on | over )/;

/** 'Posted 3 days ago', or a bare '2 weeks ago' between the chips of the header. */
function postedInHeader({ text }: Posting, hints: Hints): Read<CalendarDate> | null {
  const header = text.header.concat(
    text.lines.filter(({ at, kind }) => at < 40 && (kind === "short" || kind === "furniture")),
  );
  for (const { line } of header) {
    const folded = line.folded.slice(0, 300);
    const cue = POSTED.exec(folded);
    const begin = cue === null ? 0 : cue.index;
    const chip = cue === null ? AGO.exec(folded) : null;
    if ((cue === null && chip === null) || /updated|active|reviewed|^(?:on|le|am) /.test(cue === null ? folded : ""))
      continue;
    const scope =
      (cue === null ? (chip?.[1] ?? "") : folded.slice(begin, begin + 70)).split(/\(updated|· updated/)[0] ?? "";
    if (UNBOUNDED.test(scope.split("(")[0] ?? "")) continue;
    const offset = cue === null ? folded.indexOf(scope, chip?.index ?? 0) : begin;
    const day = absoluteFirst(findDays(scope, hints.on, hints));
    if (day !== undefined && day.value <= hints.on) return dayAt(line, scope, offset, day, "posted", cue !== null);
  }
  return null;
}

export function readDeadline(posting: Posting): Read<CalendarDate> | null {
  const { text, on, order } = posting;
  const data = fromData(posting, posting.data?.posting.validThrough);
  if (data !== null) return data;
  const hints: Hints = { on, order, prefer: "future" };
  const labels = text.facts.filter(({ field }) => field === "deadline");
  const planned = text.facts.filter(({ field }) => field === "plannedEnd" || field === "openAndClose");
  const labelled = firstOf(labels, (fact) => (OTHER_DAY.test(fact.label) ? null : inFact(fact, hints, lastAbsolute)));
  if (labelled !== null) return labelled;
  if (labels.some(({ folded }) => NO_DEADLINE.test(folded))) return null;
  const window = firstOf(
    planned.filter(({ field }) => field === "openAndClose"),
    (fact) => inFact(fact, hints, (days) => days[1]),
  );
  return window ?? deadlineInProse(posting, hints) ?? firstOf(planned, (fact) => inFact(fact, hints, absoluteFirst));
}

/** 'Priority 1 March, final 1 April': the last day to apply is the later one. */
function lastAbsolute(days: FoundDay[]): FoundDay | undefined {
  const absolute = days.filter(({ kind }) => kind === "absolute");
  return absolute[0] ?? days[0];
}

function firstOf<T>(facts: readonly Fact[], pick: (fact: Fact) => T | null): T | null {
  for (const fact of facts) {
    const found = pick(fact);
    if (found !== null) return found;
  }
  return null;
}

type Candidate = { read: Read<CalendarDate>; sure: boolean };

function deadlineInProse({ text }: Posting, hints: Hints): Read<CalendarDate> | null {
  const candidates: Candidate[] = [];
  for (const { line, kind, facts } of text.lines) {
    if (
      kind === "heading" ||
      kind === "furniture" ||
      !/\d|day|tag\b|morgen/.test(line.folded) ||
      facts.some(({ field }) => field === "posted")
    )
      continue;
    for (const sentence of sentencesOf(line)) {
      const found = inSentence(line, sentence, hints);
      if (found !== null) candidates.push(found);
    }
  }
  return (candidates.find(({ sure }) => sure) ?? candidates[0])?.read ?? null;
}

type Sentence = { text: string; folded: string; at: number };

/** Sentences of a line; a quoted one speaks of somebody else's posting. */
export function sentencesOf(line: Line): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const folded = withoutQuotes(line.folded.slice(0, 20_000));
  for (const end of folded.matchAll(/[.!?](?<=[a-z\d)"'][a-z)"'\d]{1,40}[.!?]) (?=\S)|。/g)) {
    if (
      / \d{1,2}$|(?:^|[ (])(?:dec|nov|oct|sept?|aug|jan|feb|mar|apr|no|nr|approx|st|p\.m|a\.m)$/.test(
        folded.slice(Math.max(0, end.index - 8), end.index),
      )
    )
      continue;
    sentences.push({ text: line.text.slice(from, end.index), folded: folded.slice(from, end.index), at: from });
    from = end.index + end[0].length;
  }
  sentences.push({ text: line.text.slice(from, folded.length), folded: folded.slice(from), at: from });
  return sentences;
}

/** Words inside long quotation marks blanked out, unit for unit. */
export function withoutQuotes(folded: string): string {
  return folded.replace(/"[^"]{24,1000}"/g, (quote) => " ".repeat(quote.length));
}

function inSentence(line: Line, { folded, at }: Sentence, { on, ...hints }: Hints): Candidate | null {
  const cue = CUES.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
  if (!cue) return null;
  const behind = cue.index + cue[0].length;
  const cueStart = cue.index;
  const scope = folded.slice(cueStart, Math.min(folded.length, behind + 90));
  if (NO_DEADLINE.test(scope.slice(0, cue[0].length + 30))) return null;
  const day = findDays(folded.slice(cueStart), on, hints).find(
    ({ start }) => start >= Math.min(cue[0].length - 8, 8) && start < cue[0].length + 60,
  );
  if (day === undefined) return null;
  const before =
    folded
      .slice(0, cueStart + day.start)
      .split(/[;|•]|, (?:and|but) /)
      .at(-1)
      ?.slice(-70) ?? "";
  const sure = SURE.test(before);
  if (OTHER_DAY.test(before) && !/final|closing date/.test(before)) return null;
  return { read: dayAt(line, folded, at + cueStart, day, "deadline sentence", false), sure };
}
