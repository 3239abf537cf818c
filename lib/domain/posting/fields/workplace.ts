import type { Workplace } from "../../role";
import type { Fact } from "../facts";
import { namesInARow } from "../header-chips";
import { headerLines } from "../header-lines";
import { found, guessed, type Posting, read, wholeLine } from "../posting";
import type { PostingLine } from "../posting-text";
import type { Read } from "../reading";
import { namesARole } from "../role-words";
import { sentencesOf } from "../sentences";
import { isPlace } from "../values/places";
import {
  dividesTheWeek,
  fillsTheWeek,
  isWorkplaceName,
  namesSomeDays,
  readWorkplace,
  workplacesIn,
} from "../values/workplace";
import { WORKPLACE_SENTENCES } from "../values/workplace-sentences";

const HASHTAG = /#li-?(remote|hybrid|onsite|on-site)\b/;
const NOT_ABOUT_THIS =
  /customers?|client (?:sites?|offices?)|competitor|remote (?:teams|areas|sensing|sites|communities|monitoring|access|patient|support)|distributed systems|interview|applicants may|hybrid (?:cloud|vehicle|app|search|events?|electric)/;
const IS_NO = /^(?:no|nein|non|nee|false|not|n)(?![a-z])/;
const IS_YES = /^(?:yes|ja|oui|si|true|y)(?![a-z])/;

export function readWorkplaceField(posting: Posting): Read<Workplace> | null {
  if (leavesOpen(posting)) return null;
  return (
    hybridSentence(posting) ??
    fromFacts(posting) ??
    fromHashtag(posting) ??
    fromChips(posting) ??
    fromSentences(posting) ??
    fromTitle(posting) ??
    fromAddedLabel(posting)
  );
}

/** 'Remote Localization Editor': the way of working in front of the title. */
function fromTitle({ text }: Posting): Read<Workplace> | null {
  const entry = text.header.find(
    ({ line, kind }) => kind === "short" && /^(?:remote|hybrid) \p{L}/iu.test(line.text) && namesARole(line.folded),
  );
  const word = entry?.line.text.split(" ")[0] ?? "";
  const kind = readWorkplace(word);
  return entry === undefined || kind === null
    ? null
    : read(kind, { line: entry.line, from: 0, to: word.length }, guessed("title"));
}

/** Aggregators put this over a posting that may say otherwise itself. */
const ADDED_LABEL = "remote status";

function fromAddedLabel({ text }: Posting): Read<Workplace> | null {
  const fact = text.facts.find(({ label }) => label === ADDED_LABEL);
  const kind = fact === undefined ? null : readWorkplace(fact.text);
  return fact === undefined || kind === null ? null : read(kind, placeOf(fact), guessed(`label ${fact.label}`));
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

/** 'Télétravail : 2 jours par semaine': some days under a label of work from home. */
const DAYS_A_WEEK =
  /^(?:[a-z']{2,8} ){0,3}(?:[1-4]|one|two|three|ein|zwei|drei|une?|deux|trois|uno|dos|tres|due|tre|een|twee|drie|en|tva) (?:days?|tage?|jours?|dias?|giorn[io]|dag(?:en|ar)?|dni)(?![a-z])/;

function fromFacts({ text }: Posting): Read<Workplace> | null {
  const { facts } = text;
  for (const fact of facts.filter(({ field, label }) => field === "workplace" && label !== ADDED_LABEL)) {
    const kind = readWorkplace(fact.text) ?? (DAYS_A_WEEK.test(fact.folded) ? "hybrid" : null);
    if (kind !== null) return read(kind, placeOf(fact), found(`label ${fact.label}`));
  }
  const remote = facts.find(({ field, folded }) => field === "remote" && (IS_NO.test(folded) || IS_YES.test(folded)));
  if (remote !== undefined) return yesOrNo(remote);
  for (const fact of facts.filter(({ field }) => field === "location" || field === "employmentType")) {
    const kind = isChoiceOfPlaces(fact.text)
      ? null
      : (readWorkplace(fact.text) ?? (namesSomeDays(fact.text) ? "hybrid" : null));
    if (kind !== null) return read(kind, placeOf(fact), found(`label ${fact.label}`));
  }
  return null;
}

function yesOrNo(remote: Fact): Read<Workplace> {
  return read(IS_YES.test(remote.folded) ? "remote" : "onsite", placeOf(remote), found(`label ${remote.label}`));
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
      return read(kind, { line, from: tag.index, to: tag.index + tag[0].length }, found("hashtag"));
  }
  return null;
}

const CHIP = /\s?[•|·\t]\s?| {2,}|\s[/–-]\s|, | \(|\)/;

/** Chips of the header, and places in it that begin with 'Remote'. */
function fromChips(posting: Posting): Read<Workplace> | null {
  const kinds: { kind: Workplace; entry: PostingLine }[] = [];
  let places = 0;
  for (const entry of headerLines(posting)) {
    const { line, facts } = entry;
    if (facts.length > 0 || line.text.length > 400) continue;
    const chips = line.text.split(CHIP);
    const lone = chips.length === 1 && /^(?:remote|hybrid)(?: in | ?[(,–:-])/i.test(line.text);
    const named =
      chips.some((chip) => isWorkplaceName(chip) || /^(?:remote|hybrid) (?:in|within) \p{Lu}/iu.test(chip)) ||
      namesInARow(line.text) ||
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
    : read((kinds.find(({ kind }) => kind === "hybrid") ?? first).kind, wholeLine(first.entry.line), found("chip"));
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
    if (
      !/remot|hybrid|site|person|office|home|prasenz|presencia|stacjonar|hybryd|hibrid|zdaln|ibrid|distans|days|vor ort|mobil|tele|thuis|smart|anywhere|plats|locatie|miejscu|casa|domu|hemifran|giorn|リモート|在宅/.test(
        line.folded,
      )
    )
      continue;
    for (const { folded, at } of sentencesOf(line)) {
      if (NOT_ABOUT_THIS.test(folded)) continue;
      const found = dividesTheWeek(folded)
        ? "hybrid"
        : fillsTheWeek(folded)
          ? "onsite"
          : isWorkplaceName(folded.replace(/[.!]$/, ""))
            ? readWorkplace(folded)
            : WORKPLACE_SENTENCES.find(([, pattern]) => pattern.test(folded))?.[0];
      if (!found || (only !== undefined && found !== only)) continue;
      return read(found, { line, from: at, to: at + folded.length }, guessed("sentence"));
    }
  }
  return null;
}
