import type { Pay } from "../../role";
import type { ReadingJson } from "../reading-json";

/** When a value that was read counts as the one that a labeller wrote. */

export type ScalarField = Exclude<keyof ReadingJson, "locations" | "sections" | "skills">;

const LEGAL_FORMS =
  / (?:inc|incorporated|llc|ltd|limited|corp|corporation|co|plc|gmbh|gmbh and co kg|ag|se|kg|kgaa|sa|sas|sarl|bv|nv|ab|oy|as|srl|spa|llp|sl|pty ltd|pte ltd|pvt ltd|ulc|s a|s l|b v|n v|s r l|s p a|e v)$/;
const GENDERS = /\(?(?<![a-z])(?:[mwfdx](?: ?[/|,] ?[mwfdx]){1,3}|h ?\/ ?f|f ?\/ ?h|all genders)(?![a-z])\)?/g;
const AMERICA = new Set(["us", "usa", "u s", "united states", "united states of america"]);

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Letters, digits and the signs that change a meaning (C++, C#, 80 %). */
export function wordsOf(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}+#%€£$]+/gu, " ")
    .trim();
}

function companyKey(name: string): string {
  let key = wordsOf(
    plain(name)
      .replaceAll("&", " and ")
      .replace(/株式会社|有限会社/g, " "),
  );
  for (let round = 0; round < 3; round++) key = key.replace(LEGAL_FORMS, "");
  return key.replace(/^the /, "");
}

const KEYS: Readonly<Partial<Record<ScalarField, (text: string) => string>>> = {
  title: (text) => wordsOf(plain(text).replace(GENDERS, " ")),
  company: companyKey,
  requisitionId: (text) => plain(text).replace(/^#|\s/g, ""),
  url: (text) => plain(text).replace(/^https?:\/\/(?:www\.)?|#(?![!/]).*$|\/+$/g, ""),
  postedOn: (text) => text.slice(0, 10),
  deadline: (text) => text.slice(0, 10),
};

function payKey({ min, max, currency, period }: Pay): string {
  return [min?.toFixed(2), max?.toFixed(2), currency?.toLowerCase(), period].join("|");
}

/** Two values of a field are alike if their keys are the same. */
export function keyOf(field: ScalarField, value: unknown): string {
  if (field === "pay") return payKey(value as Pay);
  return (KEYS[field] ?? plain)(String(value));
}

function placeParts(place: string): string[] {
  const parts = place.split(",").map((part) => wordsOf(part.replace(/\b\d{5}(?:-\d{4})?\b/g, "")));
  const named = parts.filter((part) => part !== "");
  return named.length > 1 && AMERICA.has(named.at(-1) ?? "") ? named.slice(0, -1) : named;
}

/** 'Bend, OR' is 'Bend, OR, USA' and 'Bend OR', but not 'Bend'. */
export function isSamePlace(one: string, other: string): boolean {
  const [short, long] = [placeParts(one), placeParts(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  if (short.join(" ") === long.join(" ")) return true;
  return short[0] === long[0] && short.length > 1 && short.every((part) => long.includes(part));
}
