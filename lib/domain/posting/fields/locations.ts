import { INSTITUTION, LEGAL_FORM } from "../company-signs";
import { type Fact, labelOf } from "../facts";
import { fold } from "../fold";
import { chipsOf } from "../header-chips";
import { found, guessed, type How, type Place, type Posting, read, wholeLine } from "../posting";
import type { PostingLine } from "../posting-text";
import type { Read } from "../reading";
import { endsLikeARole, namesARole } from "../role-words";
import { sectionOf } from "../section-heading";
import { employmentTypesIn } from "../values/employment-type";
import { findMoney } from "../values/money";
import { CITY_NAMES } from "../values/place-names";
import { findPlaces, isPlace } from "../values/places";
import { dividesTheWeek, isWorkplaceName, workplacesIn } from "../values/workplace";

const MAX_PLACES = 30;
const NO_PLACE = /^(?:main campus|campus|on campus|headquarters|head office)/;

function placesIn({ line, from, to }: Place, how: How): Read<string>[] {
  return findPlaces(line.text.slice(from, to)).map(({ value, start, end }) =>
    read(value, { line, from: from + start, to: from + end }, how),
  );
}

function distinct(places: Read<string>[]): Read<string>[] {
  const seen = new Set<string>();
  return places
    .filter(({ value }) => {
      const key = fold(value).replace(/\s/g, "");
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .slice(0, MAX_PLACES);
}

/** The last line of a British address: the town stands in the line above. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const ADDITIONAL = /additional|secondary|other/;

/** The first label that names a place counts; 'Additional locations' adds to it. */
function fromFacts(facts: readonly Fact[]): Read<string>[] {
  const places: Read<string>[] = [];
  let label: string | null = null;
  for (const fact of facts) {
    if (fact.text.length > 300 || (label !== null && fact.label !== label && !ADDITIONAL.test(fact.label))) continue;
    if (POSTCODE.test(fact.text)) {
      places.splice(0, places.length - 1);
      continue;
    }
    const named = placesIn(fact, found(`label ${fact.label}`)).filter(({ value }) => isPlausible(value));
    if (named.length > 0) label ??= fact.label;
    places.push(...named);
  }
  return places;
}

function isPlausible(value: string): boolean {
  if (isPlace(value)) return true;
  return (
    value.length < 70 &&
    !NO_PLACE.test(fold(value)) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(value) &&
    !/[.!?]$|\. \p{Lu}|\b(?:we|you|our|is|are|days?)\b/u.test(value) &&
    !namesARole(fold(value)) &&
    value.split(" ").length < 9
  );
}

/** A header line that is a list of places, or has one among its chips. */
function placesOfLine({ line }: PostingLine): Read<string>[] {
  if (line.text.length > 400 || (namesARole(line.folded) && chipsOf(line).length === 1)) return [];
  const chips = chipsOf(line);
  return chips.flatMap(({ text: written, from: begin, to }) => {
    // A list that goes on in the next line: '; Chicago, IL, USA'.
    const from = begin + (/^[;,] ?/.exec(written)?.[0].length ?? 0);
    const text = line.text.slice(from, to);
    const parts = text.split(/\s?;\s?|\s\/\s|\/(?=[A-Z])|\sor\s/);
    const remote = /^(?:remote|hybrid|fully remote|on-?site)\b/i.test(text) && workplacesIn(text).length > 0;
    const bare = text.replace(/ ?\([^()]{0,60}\)$/, "");
    const withRemark = dividesTheWeek(text) && isPlace(findPlaces(text)[0]?.value ?? "");
    if (
      !remote &&
      !withRemark &&
      !isPlace(bare) &&
      !parts.every((part) => isPlace(part) || /^remote\b/i.test(part)) &&
      !(parts.length > 1 && isPlace(parts[0] ?? ""))
    )
      return [];
    return placesIn({ line, from, to }, guessed("header")).filter(
      ({ value }) => isPlace(value) || (remote && isRemotePlace(value)),
    );
  });
}

const isRemotePlace = (value: string) =>
  value.split(" ").length <= 4 && /^\p{Lu}/u.test(value) && !/\b(?:time|friendly|first|work|ok|only)\b/i.test(value);

function fromHeader(posting: Posting, header: readonly PostingLine[]): Read<string>[] {
  const places: Read<string>[] = [];
  let last = -1;
  for (const entry of header) {
    // A line that holds a value, or is the label over one.
    if (entry.kind === "heading" || entry.facts.some(({ field, line }) => line !== entry.line || field !== "title"))
      continue;
    const named = entry.kind === "short" ? placesOfLine(entry) : [];
    if (named.length === 0) continue;
    if (last >= 0 && entry.at - last > 2) break;
    last = entry.at;
    places.push(...named);
  }
  return places.length > 0 ? withoutBareRepeats(places) : loneCity(posting);
}

/** The same place twice, once with its street or region. */
function withoutBareRepeats(places: Read<string>[]): Read<string>[] {
  return places.filter(
    ({ value }) =>
      !places.some(
        (other) =>
          other.value !== value &&
          fold(other.value).includes(fold(value)) &&
          value.split(",").length < other.value.split(",").length,
      ),
  );
}

function loneCity(posting: Posting): Read<string>[] {
  const { header } = posting.text;
  const known = header.find(({ kind, line }) => kind === "short" && CITY_NAMES.has(line.folded));
  const entry = known ?? header.find((_, index) => isTownByItsPlace(header, index));
  return entry === undefined ? [] : placesIn(wholeLine(entry.line), guessed("header"));
}

const TOWN =
  /^\p{Lu}[\p{L}.'’-]{2,24}(?: (?:\p{Lu}[\p{L}.'’-]{1,24}|am|an|de|di|del|la|le|les|sur|upon|on|der)){0,3}(?:, \p{Lu}[\p{L}.' ’-]{2,30}){0,4}(?: \((?:[Hh]ybrid|[Rr]emote|[Oo]n-?site)\))?$/u;

/** Boards show title, firm, town and chips below each other: a name right above the chips, and not right at the top. */
function isTownByItsPlace(header: readonly PostingLine[], index: number): boolean {
  const entry = header[index];
  const shown = header.slice(index + 1).find(({ kind }) => kind !== "furniture");
  if (entry === undefined || shown === undefined || entry.kind !== "short" || entry.facts.length > 0) return false;
  const { text, folded, mark } = entry.line;
  const role = header
    .slice(0, index)
    .some(
      ({ line, kind }) =>
        kind === "short" && (namesARole(line.folded) || endsLikeARole(line.folded) || line.mark === "heading"),
    );
  if (labelOf(folded) !== null) return false;
  if (!role || mark !== null || !TOWN.test(text) || namesARole(folded) || LEGAL_FORM.test(text)) return false;
  if (
    INSTITUTION.test(text) ||
    isWorkplaceName(text) ||
    employmentTypesIn(text).length > 0 ||
    sectionOf(folded) !== null
  )
    return false;
  return isChipLine(shown);
}

/** A line that only holds how much, how long or since when. */
function isChipLine({ line, facts, kind }: PostingLine): boolean {
  if (kind === "heading" || kind === "prose" || line.text.length > 60) return false;
  return (
    facts.some(({ line: at }) => at === line) ||
    isWorkplaceName(line.text) ||
    employmentTypesIn(line.text).length > 0 ||
    findMoney(line.text).some(({ pay }) => pay.currency !== null) ||
    /\d ?(?:%|uur|std|stunden|hours|h\b)|anstellung|(?:ago|fa|geleden|sedan|temu)$|^(?:vor|hace|ha|il y a|posted) /.test(
      line.folded,
    )
  );
}

/** Footers that list places in a form that nothing else has: 'USA, TN, Nashville'. */
function fromFooter({ text }: Posting): Read<string>[] {
  const lines = text.lines.filter(
    ({ kind, line }) =>
      kind === "short" &&
      /^(?:USA|US|CAN|GBR|DEU|IND|AUS|IRL|FRA|ESP|POL|JPN|MEX|BRA), [A-Z]{2,3}, \p{Lu}/u.test(line.text),
  );
  return lines.flatMap(({ line }) => {
    const pay = line.text.search(/ [-–] [\d$€£]/);
    return placesIn({ line, from: 0, to: pay < 0 ? line.text.length : pay }, guessed("footer"));
  });
}

const IN_A_SENTENCE = /\p{Ll} (?:in|at|near) (\p{Lu}[\p{L}.' -]{1,30}, (?:[A-Z]{2}|\p{Lu}\p{L}{3,20}))(?![\p{L}])/u;

/** 'Lantern Hall Players (Pittsburgh, PA) is hiring'. */
const IN_BRACKETS = /\((\p{Lu}[\p{L}.' -]{1,30}, [A-Z]{2})\)/u;

/** 'a family practice in Duluth, MN', in the first sentences and only with its state or country. */
function fromSentence({ text }: Posting): Read<string>[] {
  for (const { line } of text.lines.filter(({ kind }) => kind === "prose").slice(0, 6)) {
    const match = IN_A_SENTENCE.exec(line.text.slice(0, 600)) ?? IN_BRACKETS.exec(line.text.slice(0, 600));
    const place = match?.[1];
    if (match === null || place === undefined || !isPlace(place)) continue;
    const from = match.index + match[0].lastIndexOf(place);
    return [read(place, { line, from, to: from + place.length }, guessed("sentence"))];
  }
  return [];
}

export function readLocations(posting: Posting): Read<string>[] {
  const { text } = posting;
  const facts = text.facts.filter(({ field, line }) => field === "location" && line.text.length < 2_000);
  const headerEnd = text.header.at(-1)?.at ?? -1;
  const labelled = fromFacts(facts.filter(({ at }) => at <= headerEnd));
  if (labelled.length > 0) return distinct(labelled);
  const header = fromHeader(posting, text.header);
  if (header.some(({ value }) => isPlace(value))) return distinct(header);
  const later = fromFacts(facts.filter(({ at }) => at > headerEnd));
  if (later.length > 0) return distinct(later);
  if (header.length > 0) return distinct(header);
  const footer = fromFooter(posting);
  return distinct(footer.length > 0 ? footer : fromSentence(posting));
}
