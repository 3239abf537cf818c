import type { EmploymentType } from "../../role";
import type { Fact } from "../facts";
import { headerLines } from "../header-lines";
import { found, guessed, type Posting, read } from "../posting";
import type { Read } from "../reading";
import { namesARole } from "../role-words";
import {
  employmentTypesIn,
  FULL_TIME_HOURS,
  findEmploymentType,
  isEmploymentTypeName,
  readEmploymentType,
  readHours,
} from "../values/employment-type";

const placeOf = ({ line, from, to }: Fact) => ({ line, from, to });

const TYPE_SENTENCE =
  /(?:it's|it is|this is) (?:a )?(?:full|part)[ -]time|(?:^|\. )full[ -]time(?:,| or) |(?:an?|our|two|three|several) (?:full|part)[ -]time (?!students?|stud(?:y|ies)|degree|equivalent|education|program|course|staff of|team of|job elsewhere)\w|(?:permanent|regular|fixed-term)(?:,| and|, and)? (?:full|part)[ -]time|(?:full|part)[ -]time (?:role|position|job|opportunity|employee position|post|appointment|contract|employment|basis|,? permanent)|(?:role|position|job|this|post) is (?:a )?(?:permanent,? )?(?:full|part)[ -]time|(?:in|als) (?:vollzeit|teilzeit)|(?:full|part)-time[,.] (?:permanent|temporary|fixed)|^(?:full|part)[ -]time\b|(?:a )?temps (?:plein|partiel|complet)(?![a-z])|(?:both|all|roles are) full[ -]time|(?:contract|type|basis): full-time|full-time,? (?:with|paid)|tempo (?:pieno|parziale|integral|parcial)(?![a-z])|fuldtid|heltid(?![a-z])|フルタイム|jornada completa|contract (?:role|position) |\binternship (?:program|position|role)/;

export function readEmploymentField(posting: Posting): Read<EmploymentType> | null {
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
    const kind = fact.text.length > 140 ? null : findEmploymentType(fact.text);
    if (kind === null) continue;
    const place = { line: fact.line, from: fact.from + kind.start, to: fact.from + kind.end };
    return read(kind.value, place, found(`label ${fact.label}`));
  }
  return null;
}

function employmentFromChips(posting: Posting): Read<EmploymentType> | null {
  for (const { line, facts } of headerLines(posting)) {
    if (
      facts.some(({ field, line: at }) => field === "title" || (field === "employmentType" && at === line)) ||
      line.text.length > 200
    )
      continue;
    const chips = line.text
      .split(/\s?[•|·・\t,(\u3000]\s?| {2,}|\s[/–-]\s|\s?\/$| (?=(?:Full|Part|Contract)\b)/)
      .map((chip) => chip.trim());
    const kinds = chips.filter(isEmploymentTypeName).flatMap(employmentTypesIn);
    const kind =
      kinds[0] ??
      chips
        .filter((chip) =>
          /^(?:\d+-month contract|permanent full-time|full-time permanent|regular full-time)$/i.test(chip),
        )
        .flatMap(employmentTypesIn)[0];
    if (kind === undefined) continue;
    const words = chips.map(findEmploymentType).find((named) => named?.value === kind);
    const chip = chips.find((text) => findEmploymentType(text)?.value === kind) ?? "";
    const from = line.text.indexOf(chip) + (words?.start ?? 0);
    return read(kind, { line, from, to: from + (words ? words.end - words.start : chip.length) }, found("chip"));
  }
  return null;
}

/** 'Part-time Bookkeeper': hours in the title. */
function employmentFromTitle({ text }: Posting): Read<EmploymentType> | null {
  for (const { line, kind } of text.header.slice(0, 8)) {
    const match =
      kind === "short" && namesARole(line.folded)
        ? /(?:full|part)[ -]time|(?<=[(–-] ?)(?:\d+-month )?(?:contract|temporary|seasonal|freelance|internship)(?=[)]|$)/.exec(
            line.folded,
          )
        : null;
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

function fromHours(posting: Posting): Read<EmploymentType> | null {
  const hours = posting.text.facts.find(({ field: name, folded }) => name === "hours" && !/[-–]/.test(folded));
  const value = hours === undefined ? null : readHours(hours.text);
  return hours === undefined || value === null || value < FULL_TIME_HOURS
    ? null
    : read("full-time" as const, placeOf(hours), guessed("weekly hours"));
}
