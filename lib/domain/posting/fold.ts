/**
 * Letters of one text made alike so that a vocabulary can be matched, one UTF-16 unit for one: an index into the folded
 * text is an index into the text itself, and evidence needs no second map.
 */

const ALIKE: readonly [string, string][] = [
  ["\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "],
  ["\u2018\u2019\u201a\u02bc\u2032\u00b4`", "'"],
  ["\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'],
  ["\u2010\u2011\u2212", "-"],
  ["\u2012\u2014\u2015", "–"],
  ["\u301c\uff5e", "~"],
];
const FLAT = new Map(ALIKE.flatMap(([from, to]) => Array.from(from, (letter) => [letter, to] as const)));
const PLAIN = /^[\t -_a-~]*$/;
const folded = new Map<string, string>();

function flatUnit(unit: string): string {
  const alike = FLAT.get(unit);
  if (alike !== undefined) return alike;
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** Letters whose stroke is part of them and no accent. */
const STROKED = new Map(Object.entries({ ł: "l", Ł: "l", ø: "o", Ø: "o", đ: "d", Đ: "d", ı: "i" }));

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const bare = STROKED.get(unit) ?? flatUnit(unit).normalize("NFD").charAt(0).toLowerCase();
  const result = bare.length === 1 ? bare : unit;
  folded.set(unit, result);
  return result;
}

function mapUnits(text: string, map: (unit: string) => string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) result += map(text.charAt(index));
  return result;
}

/** Spaces, quotes, dashes and full-width forms made plain; case and accents stay. */
export function flatten(text: string): string {
  return PLAIN.test(text) ? text : mapUnits(text, flatUnit);
}

/** Flattened, in lower case and without accents. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : mapUnits(text, foldUnit);
}

/** One line, single spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]{1,4000}/g, " ").trim();
}
