import type { EmploymentType } from "../../role";
import type { Fact } from "../facts";
import { headerLines } from "../header-lines";
import { found, guessed, type Posting, read, readData, wholeLine } from "../posting";
import type { Read } from "../reading";
import { namesARole } from "../role-words";
import {
  employmentTypesIn,
  FULL_TIME_HOURS,
  isEmploymentTypeName,
  isHoursRange,
  readEmploymentType,
  readHours,
} from "../values/employment-type";

const placeOf = ({ line, from, to }: Fact) => ({ line, from, to });

const TYPE_SENTENCE =
  /(?:full|part)[ -]time (?:role|position|job|opportunity|employee position|post|appointment|contract|employment|basis|,? permanent)|(?:role|position|job|this|post) is (?:a )?(?:permanent,? )?(?:full|part)[ -]time|(?:in|als) (?:vollzeit|teilzeit)|(?:full|part)-time[,.] (?:permanent|temporary|fixed)|^(?:full|part)[ -]time\b|a temps (?:plein|partiel)|jornada completa|contract (?:role|position) |\binternship (?:program|position|role)/;

export function readEmploymentField(posting: Posting): Read<EmploymentType> | null {
  const data = posting.data?.posting.employmentType;
  if (data) return readData(posting, data, data.replace("-", "_").toUpperCase());
  return (
    employmentFromFacts(posting) ??
    employmentFromChips(posting) ??
    employmentFromTitle(posting) ??
    employmentFromSentences(posting) ??
    fromHours(posting)
  );
}

function employmentFromFacts({ text }: Posting): Read<EmploymentType> | null {
  for (const fact of text.facts.filter(({ field }) => field === "employmentType" || field === "hours")) {
    const kind =
      fact.text.length > 140 || (isHoursRange(fact.text) && employmentTypesIn(fact.text).length === 0)
        ? null
        : readEmploymentType(fact.text);
    if (kind !== null) return read(kind, placeOf(fact), found(`label ${fact.label}`));
  }
  return null;
}

function employmentFromChips(posting: Posting): Read<EmploymentType> | null {
  for (const { line, facts } of headerLines(posting)) {
    if (facts.some(({ field }) => field === "title") || line.text.length > 200) continue;
    const chips = line.text
      .split(/\s?[•|·\t,]\s?| {2,}|\s[/–-]\s|\s?\/$| (?=(?:Full|Part|Contract)\b)/)
      .map((chip) => chip.trim());
    const kinds = chips.filter(isEmploymentTypeName).flatMap(employmentTypesIn);
    const kind =
      kinds[0] ??
      chips
        .filter((chip) =>
          /^(?:\d+-month contract|permanent full-time|full-time permanent|regular full-time)$/i.test(chip),
        )
        .flatMap(employmentTypesIn)[0];
    if (kind !== undefined) return read(kind, wholeLine(line), found("chip"));
  }
  return null;
}

/** 'Part-time Bookkeeper': hours in the title. */
function employmentFromTitle({ text }: Posting): Read<EmploymentType> | null {
  for (const { line, kind } of text.header.slice(0, 8)) {
    const match = kind === "short" && namesARole(line.folded) ? /(?:full|part)[ -]time/.exec(line.folded) : null;
    const kindOfJob = match === null ? null : readEmploymentType(match[0]);
    if (match === null || kindOfJob === null) continue;
    return read(kindOfJob, { line, from: match.index, to: match.index + match[0].length }, guessed("title"));
  }
  return null;
}

function employmentFromSentences({ text }: Posting): Read<EmploymentType> | null {
  for (const { line, kind } of text.lines) {
    if (kind === "heading" || kind === "furniture" || line.text.length > 20_000) continue;
    const match = TYPE_SENTENCE.exec(line.folded);
    const found = match === null ? null : readEmploymentType(match[0]);
    if (match !== null && found !== null)
      return read(found, { line, from: match.index, to: match.index + match[0].length }, guessed("sentence"));
  }
  return null;
}

export function readHoursField({ text }: Posting): Read<number> | null {
  for (const fact of text.facts.filter(({ field }) => field === "hours" || field === "employmentType")) {
    const hours = /\d ?[-–] ?\d/.test(fact.text) ? null : readHours(fact.text);
    if (hours !== null && (fact.field === "hours" || /\d{1,2}(?:\.\d)? ?(?:h|std|uur)/.test(fact.folded)))
      return read(hours, placeOf(fact), found(`label ${fact.label}`));
  }
  for (const { line } of text.lines) {
    const match =
      line.text.length < 4_000
        ? /\((\d{2}(?:[.,]\d{1,2})?) (?:hours|stunden|std|uur|h)\b|(\d{2}(?:\.\d{1,2})?) (?:hours per week|hours a week|stunden pro woche|wochenstunden|uur per week)/.exec(
            line.folded,
          )
        : null;
    const hours = match === null ? null : readHours(match[1] ?? match[2] ?? "");
    if (match !== null && hours !== null)
      return read(hours, { line, from: match.index, to: match.index + match[0].length }, guessed("hours"));
  }
  return null;
}

function fromHours(posting: Posting): Read<EmploymentType> | null {
  const hours = posting.text.facts.find(({ field: name, folded }) => name === "hours" && !/[-–]/.test(folded));
  const value = hours === undefined ? null : readHours(hours.text);
  return hours === undefined || value === null || value < FULL_TIME_HOURS
    ? null
    : read("full-time" as const, placeOf(hours), guessed("weekly hours"));
}
