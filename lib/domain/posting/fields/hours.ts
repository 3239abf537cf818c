import type { Fact } from "../facts";
import { found, guessed, type Posting, read } from "../posting";
import type { Read } from "../reading";
import { readHours } from "../values/employment-type";

const UNIT = "(?:hours|hrs|h|stunden|std\\.?|heures|horas|ore|uur|timmar|godzin)";
/** 'Full-time, 40 hours', '(39 Stunden)', '37.5 hours per week', '38h/semaine'; a range of hours says no number. */
const SAID = new RegExp(
  `(?:time|teilzeit|vollzeit|plein|partiel|pensum|jornada|tempo|heltid|deltid|employment|permanent|contract)[ ,:(–-]{1,3}(\\d{2}(?:[.,]\\d{1,2})?) ?${UNIT}(?![a-z])|\\((\\d{2}(?:[.,]\\d{1,2})?) ?${UNIT}(?![a-z]| every| (?:per|a) (?:month|pay|two|fort))|(?<![\\d–.,-] ?)(\\d{2}(?:[.,]\\d{1,2})?)[ -]?${UNIT} ?(?:per |a |each |/ ?|pro |par |por |je |alla )(?:week|woche|wk|semaine|semana|settimana)|(\\d{2}(?:[.,]\\d{1,2})?) (?:wochenstunden|uur per week|hours weekly)|(\\d{2}(?:[.,]\\d{1,2})?)-hour (?:work )?week`,
);
const RANGE = /\d ?[-–] ?\d/;

function ofFact({ field, text, folded }: Fact): number | null {
  if ((field !== "hours" && field !== "employmentType") || RANGE.test(text)) return null;
  if (field === "employmentType" && !/\d{1,2}(?:[.,]\d{1,2})? ?(?:h|std|uur|timmar)/.test(folded)) return null;
  return readHours(text);
}

/** Hours a week, as a whole number or with a fraction. */
export function readHoursField({ text }: Posting): Read<number> | null {
  for (const fact of text.facts) {
    const hours = ofFact(fact);
    if (hours !== null)
      return read(hours, { line: fact.line, from: fact.from, to: fact.to }, found(`label ${fact.label}`));
  }
  for (const { line } of text.lines) {
    const match = line.text.length < 4_000 ? SAID.exec(line.folded) : null;
    const hours = match === null ? null : readHours(match.slice(1).find((group) => group !== undefined) ?? "");
    if (match !== null && hours !== null)
      return read(hours, { line, from: match.index, to: match.index + match[0].length }, guessed("hours"));
  }
  return null;
}
