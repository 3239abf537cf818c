import { fold, tidy } from "../fold";
import { remembered } from "../remembered";
import { namesARole } from "../role-words";
import { CITY_NAMES, COUNTRY_NAMES, REGION_NAMES, STATE_CODES } from "./place-names";
import { isWorkplaceName, workplacesIn } from "./workplace";

/** Places in a text that is known, or thought, to name some. */
export type FoundPlace = { value: string; start: number; end: number };

const ZIP = /(?: \d{5}(?:-\d{4})?|(?<= (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)) \d{4})$/;
/** 'Ballarat & Central Highlands VIC': the state behind a region's own name. */
const STATE_LAST = /^\p{Lu}[\p{L}&' -]{2,40} ([A-Z]{2,3})$/u;
/** '44 - Nantes', 'Londrina - PR', 'Campinas/SP': the numbers of France and the states of Brazil. */
const WITH_CODE =
  /^\d{2} ?[-–] ?\p{Lu}[\p{L}' -]{2,40}$|^\p{Lu}[\p{L}' ]{2,30}(?: ?[-–/] ?)(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/u;
const HYPHENATED =
  /^(?:US|USA|CA|CAN|UK|GB|DE|IN|United States|Canada|United Kingdom)-[A-Z][\w .]{1,24}-[A-Z][\p{L} .'-]{1,30}$/u;
const COUNTRY_FIRST = /^(?:USA|US|CAN|GBR|DEU|IND|AUS|IRL|FRA|ESP|POL|JPN|MEX|BRA), [A-Z]{2,3}, \p{Lu}/u;
const JAPANESE = /^(?:東京都|北海道|(?:大阪|京都)府|.{2,3}県)\S{0,30}$/;
const NOT_A_PLACE =
  /^(?:anywhere.*|worldwide|global|multiple locations?|various(?: locations?)?|several locations?|any|flexible|on|off|.*time ?zones?.*|.*\b(?:utc|gmt|cet|est|pst|et|pt)\b.*|\+ ?\d+ more.*|n\/a|no|yes|tbd|(?:\d+|few|many|several|multiple) vacanc(?:y|ies).*|nationwide|field|various|home|office)$/;
const SEPARATOR = /\s?[;•|\t]\s?| {2,}|\s[/·–]\s|\/(?=[A-Z])|\s(?:or|oder|ou)\s|\s?・\s?(?=\S)/g;

const isRegion = (folded: string) => REGION_NAMES.has(folded) || COUNTRY_NAMES.has(folded);

/** Whether the end of 'Bend, OR' names a state, a region or a country. */
function endsInRegion(parts: readonly string[]): boolean {
  const last = (parts.at(-1) ?? "").replace(ZIP, "").trim();
  const folded = fold(last).replace(/ (?:metropolitan )?area$/, "");
  const state = STATE_LAST.exec(last)?.[1]?.toLowerCase();
  if (state !== undefined && parts.length > 1) return STATE_CODES.has(state);
  if (/^[A-Z]{2,3}$/.test(last))
    return STATE_CODES.has(folded) || COUNTRY_NAMES.has(folded) || REGION_NAMES.has(folded);
  return last.length > 3 && isRegion(folded);
}

/** Whether a text is a place by what it says, wherever it stands. */
export const isPlace = remembered(saysAPlace);

function saysAPlace(text: string): boolean {
  const bare = tidy(text);
  if (bare.length < 2 || bare.length > 80 || /[!?:@]|\.$/.test(bare)) return false;
  if (WITH_CODE.test(bare) || HYPHENATED.test(bare) || COUNTRY_FIRST.test(bare) || JAPANESE.test(bare)) return true;
  if (
    /\d{3,}/.test(
      bare
        .replace(ZIP, "")
        .replace(/^\d{1,5}(?:[-–]\d{1,5})? /, "")
        .replace(/\b\d{4,5}\b/, ""),
    )
  )
    return false;
  const folded = fold(bare);
  if (CITY_NAMES.has(folded) || CITY_NAMES.has(folded.replace(/ \d{1,2}$/, ""))) return true;
  if (COUNTRY_NAMES.has(folded) || REGION_NAMES.has(folded))
    return bare.length > 3 || /^(?:US|USA|UK|UAE|EU|U\.S\.)$/.test(bare);
  const parts = bare.split(/,\s?/);
  if (parts.length === 1)
    return (
      /^\p{Lu}[\p{L} '-]{1,30} - \d{2,3}$/u.test(bare) ||
      /^\d{4,5} \p{Lu}[\p{L} -]{2,30}$/u.test(bare) ||
      /^\p{Lu}[\p{L} .'-]{2,30} (?:\(\d{2,3}\)|metropolitan area|area)$/iu.test(bare) ||
      (/^\p{Lu}[\p{L}.']{2,20}(?: \p{Lu}[\p{L}.']{2,20})? (?!AG|AB|SA|SE|NV|CO|KG|AS|SL)[A-Z]{2}$/u.test(bare) &&
        endsInRegion(bare.split(/ (?=[A-Z]{2}$)/))) ||
      (/ (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \d{4})?$/.test(bare) && STATE_LAST.test(bare.replace(ZIP, "")))
    );
  return (
    parts.length <= 5 &&
    /^[\p{Lu}\d]/u.test(bare) &&
    parts.every((part) => part.length < 44 && part.split(" ").length <= 5) &&
    (endsInRegion(parts) || (parts.some((part) => CITY_NAMES.has(fold(part))) && parts.every(looksLikeTown)))
  );
}

const ESTABLISHMENT =
  /\b(?:hotel|inn|hospital|clinic|museum|school|academy|university|college|campus|store|restaurant|cafe|library|centre|center|church|theat(?:re|er)|station|depot|plant|office|table|kitchen)$/i;

function looksLikeTown(text: string): boolean {
  return /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(text) && !namesARole(fold(text));
}

/** A part without its remarks: 'Remote - Canada', 'Boston, MA (hybrid)' and 'Derby, 2 days on site' keep the place. */
function placeIn(written: string): string | null {
  const part = written.replace(/ [-–] (?:localiser|view|show|see|auf karte|ver en) .{2,30}$/i, "");
  if (NOT_A_PLACE.test(fold(part)) || isWorkplaceName(part)) return null;
  const department = /^\p{Lu}[\p{L}& ]{2,30} [-–] (\p{Lu}.{2,50})$/u.exec(part)?.[1];
  if (department !== undefined && isPlace(department) && !isPlace(part)) return placeIn(department);
  const opened =
    /^(?:fully |100% )?(?:remote|hybrid|on-?site|hibrido|hybride|remoto)(?: (?:remote|work))?(?: in |\s?[-–:,]\s?|\s?\()(.{2,60}?)\)?$/i.exec(
      part,
    );
  const inner = opened?.[1] ?? part;
  const bare = inner
    .replace(/ ?\((?!\d{2,3}\))[^()]{0,80}\)(?!\s*(?:[,;]|$)).*$/, "")
    .replace(/ ?\([^()]{0,80}\)/g, (bracket) => (/\d{2,3}\)/.test(bracket) && !/%/.test(bracket) ? bracket : ""))
    .replace(
      /^(?:in|near|greater|from|work from|on-?site, based in|based in|anywhere in(?: the)?|within(?: the)?) (?=\p{Lu})/iu,
      (word) => (/greater/i.test(word) ? word : ""),
    )
    .replace(/ (?:only|based|or remote|residents)$/i, "");
  const kept = bare
    .split(/,\s?/)
    .filter(
      (piece) =>
        workplacesIn(piece).length === 0 &&
        !/\b\d+ (?:days?|tage)|% |^\p{Ll}+ \p{Ll}/u.test(piece.trim()) &&
        piece.trim() !== "",
    );
  // 'The Alder Court Hotel, Santa Fe, NM': what stands in front of the town is no place.
  if (kept.length >= 3 && ESTABLISHMENT.test(kept[0] ?? "")) kept.shift();
  const withoutStreet = kept.length >= 3 && /^\d{1,5}(?:[-–]\d{1,5})? \S/.test(kept[0] ?? "") ? kept.slice(1) : kept;
  const value = tidy(withoutStreet.join(", ")).replace(/[\s.,;:–-]{1,4}$/, "");
  if (value === "" || NOT_A_PLACE.test(fold(value)) || isWorkplaceName(value) || value.length > 90) return null;
  return value;
}

/** 'Pune, Hyderabad' are two places, 'Bend, Oregon' is one. */
function cityList(value: string): string[] {
  const towns = value.split(/, ?/);
  if (towns.length > 2 && !endsInRegion(towns) && towns.every((town) => /^\p{Lu}[\p{Ll}-]{2,}$/u.test(town)))
    return towns;
  const pieces = value.split(/,\s?|\s(?:and|und|et|y|&)\s/);
  const last = fold(pieces.at(-1) ?? "");
  if (
    pieces.length > 1 &&
    CITY_NAMES.has(last) &&
    !REGION_NAMES.has(last) &&
    pieces.every(looksLikeTown) &&
    !endsInRegion(pieces)
  )
    return pieces;
  const cities =
    pieces.length > 1 && pieces.every((piece) => CITY_NAMES.has(fold(piece)) && !REGION_NAMES.has(fold(piece)));
  return cities && !endsInRegion(pieces) ? pieces : [value];
}

export function findPlaces(text: string): FoundPlace[] {
  const limited = /time ?zone/i.test(text) && !text.includes(";") ? "" : text.slice(0, 600);
  const found: FoundPlace[] = [];
  let from = 0;
  const take = (to: number) => {
    const part = limited.slice(from, to);
    const value = placeIn(part.trim());
    for (const place of value === null ? [] : cityList(value)) {
      const at = part.indexOf(place);
      const start = at < 0 ? from : from + at;
      found.push({ value: place, start, end: at < 0 ? to : start + place.length });
    }
  };
  for (const separator of outsideBrackets(limited)) {
    take(separator.index);
    from = separator.index + separator[0].length;
  }
  take(limited.length);
  return found;
}

function outsideBrackets(text: string): RegExpExecArray[] {
  return Array.from(text.matchAll(SEPARATOR)).filter(({ index }) => {
    const before = text.slice(0, index);
    return before.split("(").length === before.split(")").length;
  });
}
