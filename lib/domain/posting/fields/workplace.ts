import type { EmploymentType, Workplace } from "../../role";
import type { Fact } from "../facts";
import { type Posting, read, readData, wholeLine } from "../posting";
import type { PostingLine } from "../posting-text";
import type { Read } from "../reading";
import {
  employmentTypesIn,
  FULL_TIME_HOURS,
  isEmploymentTypeName,
  isHoursRange,
  readEmploymentType,
  readHours,
} from "../values/employment-type";
import { isPlace } from "../values/places";
import { dividesTheWeek, isWorkplaceName, readWorkplace, workplacesIn } from "../values/workplace";
import { sentencesOf } from "./dates";

const HASHTAG = /#li-?(remote|hybrid|onsite|on-site)\b/;
const SENTENCE: readonly [RegExp, Workplace][] = [
  [
    /(?:hybrid|hybride|hybrides) (?:position|role|job|work|working|policy|model|schedule|arrangement|setup|basis|environment|office|team|opportunity|arbeiten)|(?:position|role|job|this|team) (?:is|will be|offers) (?:a )?(?:hybrid)|\(hybrid\)|work(?:s|ing)? hybrid|location-based hybrid|on a hybrid|is hybrid/,
    "hybrid",
  ],
  [
    /(?:fully|100%|completely|entirely) remote|remote (?:position|role|job|opportunity|team|company)|(?:position|role|job|this) is (?:a )?(?:fully |100% )?remote|work(?:ing)? (?:fully )?remotely|work from anywhere|remote-first|no office\b|full remote|komplett remote/,
    "remote",
  ],
  [
    /in-person (?:role|position|job)|(?:on-?site|in-office|office-based) (?:role|position|job|work|only)|(?:role|position|job|work) is (?:performed |fully |100% |based )?(?:on-?site|on site|in person|in-person|in the office|in office)|performed (?:on-?site|on site|in person)|work is performed in person|this is an? (?:fully )?(?:on-?site|in-office|in-person)|not (?:a )?remote|work(?:ing)? from (?:the )?office|must work (?:on-?site|in person)|prasenz vor ort/,
    "onsite",
  ],
];
const NOT_ABOUT_THIS =
  /customers?|client (?:sites?|offices?)|competitor|remote (?:teams|areas|sensing|sites|communities|monitoring|access|patient|support)|distributed systems|interview|applicants may|hybrid (?:cloud|vehicle|app|search|events?|electric)/;
const IS_NO = /^(?:no|nein|non|nee|false|not|n)(?![a-z])/;
const IS_YES = /^(?:yes|ja|oui|si|true|y)(?![a-z])/;

export function readWorkplaceField(posting: Posting): Read<Workplace> | null {
  if (posting.data?.posting.remote) return readData(posting, "remote", "TELECOMMUTE");
  if (leavesOpen(posting)) return null;
  return (
    hybridSentence(posting) ??
    fromFacts(posting) ??
    fromHashtag(posting) ??
    fromChips(posting) ??
    fromSentences(posting) ??
    fromAddedLabel(posting)
  );
}

/** Aggregators put this over a posting that may say otherwise itself. */
const ADDED_LABEL = "remote status";

function fromAddedLabel({ text }: Posting): Read<Workplace> | null {
  const fact = text.facts.find(({ label }) => label === ADDED_LABEL);
  const kind = fact === undefined ? null : readWorkplace(fact.text);
  return fact === undefined || kind === null ? null : read(kind, placeOf(fact), `label ${fact.label}`, "guessed");
}

/** An explicit hybrid rule wins over a chip or a list of places that mentions 'Remote'. */
function hybridSentence(posting: Posting): Read<Workplace> | null {
  const found = fromSentences(posting, "hybrid");
  return found !== null && !fromFactsSays(posting) ? found : null;
}

function fromFactsSays({ text }: Posting): boolean {
  return text.facts.some(({ field, folded }) => field === "workplace" && workplacesIn(folded).length === 1);
}

function placeOf({ line, from, to }: Fact) {
  return { line, from, to };
}

function fromFacts({ text }: Posting): Read<Workplace> | null {
  const { facts } = text;
  for (const fact of facts.filter(({ field, label }) => field === "workplace" && label !== ADDED_LABEL)) {
    const kind = readWorkplace(fact.text);
    if (kind !== null) return read(kind, placeOf(fact), `label ${fact.label}`, "found");
  }
  const remote = facts.find(({ field, folded }) => field === "remote" && (IS_NO.test(folded) || IS_YES.test(folded)));
  if (remote !== undefined) return yesOrNo(remote);
  for (const fact of facts.filter(({ field }) => field === "location" || field === "employmentType")) {
    const kind = isChoiceOfPlaces(fact.text) ? null : readWorkplace(fact.text);
    if (kind !== null) return read(kind, placeOf(fact), `label ${fact.label}`, "found");
  }
  return null;
}

function yesOrNo(remote: Fact): Read<Workplace> {
  return read(IS_YES.test(remote.folded) ? "remote" : "onsite", placeOf(remote), `label ${remote.label}`, "found");
}

/** Not remote, but telework is possible now and then: the text does not say which of the two the job is. */
function leavesOpen({ text }: Posting): boolean {
  const says = (field: Fact["field"], answer: RegExp) =>
    text.facts.some((fact) => fact.field === field && answer.test(fact.folded));
  return says("remote", IS_NO) && says("telework", IS_YES);
}

/** 'Lisbon / Remote (EU)' and 'Menlo Park, CA • Remote, US' leave the choice to the applicant. */
function isChoiceOfPlaces(text: string): boolean {
  const parts = text.split(/\s?[;•|\t]\s?|\s[/·]\s|\sor\s/).map((part) => part.trim());
  const remote = parts.filter((part) => workplacesIn(part).includes("remote"));
  const places = parts.filter((part) => workplacesIn(part).length === 0 && isPlace(part.replace(/ ?\([^()]*\)$/, "")));
  return remote.length > 0 && places.length > 0 && remote.length + places.length === parts.length;
}

function fromHashtag({ text }: Posting): Read<Workplace> | null {
  for (const { line } of text.lines) {
    const tag = line.folded.length < 2_000 ? HASHTAG.exec(line.folded) : null;
    const kind = tag === null ? null : readWorkplace(tag[1] ?? "");
    if (tag !== null && kind !== null)
      return read(kind, { line, from: tag.index, to: tag.index + tag[0].length }, "hashtag", "found");
  }
  return null;
}

const CHIP = /\s?[•|·\t]\s?| {2,}|\s[/–-]\s|, | \(|\)/;

export function headerLines({ text }: Posting): PostingLine[] {
  const later = text.lines.filter(({ kind, line, at }) => kind === "short" && at < 60 && line.text.length < 40);
  return [...new Set([...text.header, ...later])].filter(({ kind }) => kind !== "heading");
}

/** Chips of the header, and places in it that begin with 'Remote'. */
function fromChips(posting: Posting): Read<Workplace> | null {
  const kinds: { kind: Workplace; entry: PostingLine }[] = [];
  let places = 0;
  for (const entry of headerLines(posting)) {
    const { line, facts } = entry;
    if (facts.length > 0 || line.text.length > 200) continue;
    const chips = line.text.split(CHIP);
    const lone = chips.length === 1 && /^(?:remote|hybrid)(?: in | ?[(,–:-])/i.test(line.text);
    const named =
      chips.some(isWorkplaceName) ||
      lone ||
      (/\$|€|£|\d/.test(line.text) && /\b(?:Remote|Hybrid|On-?site)\b/.test(line.text) && line.text.length < 80);
    const kind = named || dividesTheWeek(line.text) ? readWorkplace(line.text) : null;
    if (kind === null && named) return null;
    if (kind !== null) kinds.push({ kind, entry });
    else if (isPlace(line.text)) places++;
  }
  const first = kinds[0];
  if (first === undefined) return null;
  const choice =
    first.kind === "remote" &&
    ((places > 0 && /^remote[ ,(-]/i.test(first.entry.line.text)) ||
      (isChoiceOfPlaces(first.entry.line.text) && !isChipLine(first.entry.line.text)));
  return choice || kinds.some(({ kind }) => kind !== first.kind && kind !== "hybrid" && first.kind !== "hybrid")
    ? null
    : read((kinds.find(({ kind }) => kind === "hybrid") ?? first).kind, wholeLine(first.entry.line), "chip", "found");
}

/** A line of chips names the way of working beside a place, it does not offer it instead. */
function isChipLine(text: string): boolean {
  const chips = text.split(CHIP).filter((chip) => chip !== "");
  return (
    chips.some(isWorkplaceName) &&
    !/ or | \/ remote|remote \//i.test(text) &&
    (chips.length > 2 || !/^remote/i.test(text))
  );
}

function fromSentences(posting: Posting, only?: Workplace): Read<Workplace> | null {
  for (const { line, kind } of posting.text.lines) {
    if (kind === "heading" || kind === "furniture" || line.text.length > 20_000) continue;
    if (!/remot|hybrid|site|person|office|home|prasenz|vor ort|mobile|tele|リモート|在宅/.test(line.folded)) continue;
    for (const { folded, at } of sentencesOf(line)) {
      if (NOT_ABOUT_THIS.test(folded)) continue;
      const found = dividesTheWeek(folded) ? "hybrid" : SENTENCE.find(([pattern]) => pattern.test(folded))?.[1];
      if (found === undefined || (only !== undefined && found !== only)) continue;
      return read(found, { line, from: at, to: at + folded.length }, "sentence", "guessed");
    }
  }
  return null;
}

const TYPE_SENTENCE =
  /(?:full|part)[ -]time (?:role|position|job|opportunity|employee position|post|appointment|contract|employment|basis|,? permanent)|(?:role|position|job|this|post) is (?:a )?(?:permanent,? )?(?:full|part)[ -]time|(?:in|als) (?:vollzeit|teilzeit)|(?:full|part)-time[,.] (?:permanent|temporary|fixed)|^(?:full|part)[ -]time\b|a temps (?:plein|partiel)|jornada completa|contract (?:role|position) |\binternship (?:program|position|role)/;

export function readEmploymentField(posting: Posting): Read<EmploymentType> | null {
  const data = posting.data?.posting.employmentType;
  if (data) return readData(posting, data, data.replace("-", "_").toUpperCase());
  return (
    employmentFromFacts(posting) ??
    employmentFromChips(posting) ??
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
    if (kind !== null) return read(kind, placeOf(fact), `label ${fact.label}`, "found");
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
    if (kind !== undefined) return read(kind, wholeLine(line), "chip", "found");
  }
  return null;
}

function employmentFromSentences({ text }: Posting): Read<EmploymentType> | null {
  for (const { line, kind } of text.lines) {
    if (kind === "heading" || kind === "furniture" || line.text.length > 20_000) continue;
    const match = TYPE_SENTENCE.exec(line.folded);
    const found = match === null ? null : readEmploymentType(match[0]);
    if (match !== null && found !== null)
      return read(found, { line, from: match.index, to: match.index + match[0].length }, "sentence", "guessed");
  }
  return null;
}

export function readHoursField({ text }: Posting): Read<number> | null {
  for (const fact of text.facts.filter(({ field }) => field === "hours" || field === "employmentType")) {
    const hours = /\d ?[-–] ?\d/.test(fact.text) ? null : readHours(fact.text);
    if (hours !== null && (field(fact) || /\d{1,2}(?:\.\d)? ?(?:h|std|uur)/.test(fact.folded)))
      return read(hours, placeOf(fact), `label ${fact.label}`, "found");
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
      return read(hours, { line, from: match.index, to: match.index + match[0].length }, "hours", "guessed");
  }
  return null;
}

const field = (fact: Fact) => fact.field === "hours";

function fromHours(posting: Posting): Read<EmploymentType> | null {
  const hours = posting.text.facts.find(({ field: name, folded }) => name === "hours" && !/[-–]/.test(folded));
  const value = hours === undefined ? null : readHours(hours.text);
  return hours === undefined || value === null || value < FULL_TIME_HOURS
    ? null
    : read("full-time" as const, placeOf(hours), "weekly hours", "guessed");
}
