import type { CalendarDate } from "../../calendar-date";
import { found, guessed, type Posting } from "../posting";
import type { PostingText } from "../posting-text";
import type { Read } from "../reading";
import { sentencesOf } from "../sentences";
import { findDays } from "../values/day";
import { absoluteFirst, dayInFact, type Hints, readAt } from "./dated";

/** '30+ days ago' says no day. A day in brackets behind it may. */
function isUnbounded(text: string): boolean {
  return /\d ?\+/.test(text.split("(")[0] ?? "");
}

export function readPostedOn(posting: Posting): Read<CalendarDate> | null {
  const { text, on, order } = posting;
  const hints: Hints = { on, order, prefer: "past" };
  for (const fact of text.facts) {
    if (fact.field === "openAndClose") {
      const opening = dayInFact(fact, hints, (days) => (days.length > 1 ? days[0] : undefined));
      if (opening !== null) return opening;
    }
    if (fact.field !== "posted" || isUnbounded(fact.text)) continue;
    const posted = dayInFact(fact, hints, absoluteFirst);
    if (posted !== null && posted.value <= on) return posted;
  }
  return postedInHeader(posting, hints);
}

const POSTED =
  /(?:^|[^a-z])(?:re)?(?:posted|published|listed|placed|advertised|veroffentlicht|erschienen|publiee?|publicad[oa]|geplaatst|pubblicat[oa]|publiziert|publicerad|publicerat|opublikowan[oa]|dodano|online seit|actualizado|created|issued)(?![a-z])/;
const AGO =
  /(?:^|[·•|\t,] ?|^\S{1,30} )((?:\d{1,3}|a|an|one) ?\w{1,8} ago|(?:vor|hace|ha|il y a|for) (?:\d{1,3}|a|an|einem|einer|un|une|una|um|uma|en|ett) \p{L}{2,9}(?: sedan| siden)?|\d{1,3} ?(?:日|時間|週間|か月|ヶ月)前|.{1,14} (?:geleden|fa|temu|sedan|siden)|today|yesterday|just now)(?: ?[·•|\t,(]|$| {2}| \| | on | over | be among | mais de | mas de | plus de )/u;

/** The stretch of a line that may hold the day, and whether the line says that it is the day of posting. */
function scopeOf(folded: string): { scope: string; offset: number; said: boolean } | null {
  const cue = POSTED.exec(folded);
  const chip = cue === null ? AGO.exec(folded) : null;
  const words = cue === null ? chip?.[1] : folded.length < 60 ? folded : folded.slice(cue.index, cue.index + 70);
  if (words === undefined || (cue === null && /updated|active|reviewed|^(?:on|le|am) /.test(folded))) return null;
  const scope = words.split(/\(updated|· updated/)[0] ?? "";
  return {
    scope,
    offset: folded.indexOf(scope, folded.length < 60 ? 0 : (cue?.index ?? chip?.index ?? 0)),
    said: cue !== null,
  };
}

/** 'Posted 3 days ago', or a bare '2 weeks ago' between the chips of the header. */
function postedInHeader({ text }: Posting, hints: Hints): Read<CalendarDate> | null {
  const early = text.lines.filter(({ at, kind }) => at < 40 && (kind === "short" || kind === "furniture"));
  for (const { line } of [...text.header, ...early]) {
    const said = scopeOf(line.folded.slice(0, 300));
    if (said === null || isUnbounded(said.scope)) continue;
    const day = absoluteFirst(findDays(said.scope, hints.on, hints));
    if (day === undefined || day.value > hints.on) continue;
    return readAt(day, { line, offset: said.offset }, said.said ? found("posted") : guessed("time ago"));
  }
  return postedInSentence(text, hints) ?? bareDay(text, hints);
}

/** A day that stands alone among the chips of the header, and is past. */
function bareDay({ header }: PostingText, hints: Hints): Read<CalendarDate> | null {
  for (const { line, kind, facts } of header) {
    if (kind !== "short" || facts.length > 0 || line.text.length > 24) continue;
    const [day] = findDays(line.folded, hints.on, hints);
    const alone =
      day?.kind === "absolute" && day.start === 0 && day.end >= line.text.length - 1 && /\d{4}/.test(line.text);
    if (day && alone && day.value <= hints.on) return readAt(day, { line, offset: 0 }, guessed("bare day"));
  }
  return null;
}

/** 'Posting no. 26-31. Posted 11/16/2026.': a sentence of the first lines. */
function postedInSentence({ lines }: PostingText, hints: Hints): Read<CalendarDate> | null {
  for (const { line } of lines.filter(({ at, kind }) => at < 15 && kind === "prose")) {
    for (const { folded, at } of sentencesOf(line)) {
      const says = /^(?:re)?(?:posted|published|advertised) /.test(folded);
      const day = says ? findDays(folded, hints.on, hints)[0] : undefined;
      if (day && day.value <= hints.on) return readAt(day, { line, offset: at }, guessed("posted"));
    }
  }
  return null;
}
