import { fold, tidy } from "./fold";
import { namesARole } from "./role-words";

const TRAILING: readonly RegExp[] = [
  /(?:[\s\p{Extended_Pictographic}]|\u{fe0f}){1,8}$/u,
  / (?:wanted|needed|required)!{0,3}$/i,
  / ?[-–] ?job post$/i,
  /,? (?:up )?to [£$€]\d[\d.,k]*$/i,
  / page is loaded$/i,
  / ?\((?:verified job|[a-z]{0,4}\.? ?#?:? ?(?:id|no\.?)? ?[#:]? ?(?=(?:[a-z-]{0,6}\d){4})[A-Z]{0,4}-?\d[\w-]{2,16})\)$/i,
  / ?[-–|,] ?(?:job|req(?:uisition)?|ref|vacancy)?\.? ?(?:id|no\.?|number|#)? ?[#:]? ?(?=(?:[a-z-]{0,6}\d){4})(?:[A-Z]{1,4}-?)?\d[A-Z\d-]{4,16}$/i,
  / \(?(?:jr|req|r)[-#]?\d{3,12}\)?$/i,
  / ?\(req[ #:]{1,3}[\w-]{2,20}\)$/i,
  / \d{2,3} ?%?(?: ?[-–] ?\d{2,3})? ?%$/,
  / ?[-–|,] ?(?:up to )?[$€£]?[\d.,]{1,9}k?(?: [\w-]{1,12}){0,3} (?:sign-?on|signing|sign on|retention|hiring|welcome).{0,24}$/i,
  / ?[-–|,] ?(?:[\w$-]{1,12} ){0,2}(?:sign-?on|signing|sign on|retention) bonus.{0,20}$/i,
];
const LEADING: readonly RegExp[] = [
  /^(?:[\s\p{Extended_Pictographic}]|\u{fe0f}){1,8}(?=\S)/u,
  /^(?:walk-?in (?:drive |interview )?for|urgent(?:ly)? (?:hiring|required|need(?:ed)?)(?: for)?|hiring for|we are hiring(?: for)?|immediate (?:opening|hiring|requirement)(?: for)?)(?: an?)?\s?[:–-]?\s/i,
  /^(?:job title|title|position|role|hiring|we're hiring|now hiring|wir suchen|job opening|job offer|help wanted|wanted|vacancy|fwd?|re|job)\s?[:：] ?(?:an? )?/i,
  /^(?:eine?n?(?:\/n|\/e|:n)?|an?|une?|una|een) (?=\p{Lu})/u,
  /^【[^】]{1,12}】/,
];

/** A title without what pages glue to it: numbers, bonuses, their own words. */
export function cleanTitle(text: string, id: string | null): string {
  let title = tidy(text);
  for (const pattern of LEADING) title = title.replace(pattern, "");
  for (let round = 0; round < 2; round++) for (const pattern of TRAILING) title = title.replace(pattern, "");
  if (id !== null && title.endsWith(id)) title = title.slice(0, -id.length);
  return title.replace(/[\s\-–|:,(#]{1,6}$/, "").trim();
}

/** 'Sales Engineer at Kettering Flow' names the firm as well. */
export function withoutCompany(title: string, company: string | null): string {
  const end = company === null ? -1 : fold(title).lastIndexOf(` at ${fold(company)}`);
  return end > 3 ? title.slice(0, end) : title;
}

/** 'HN: Acme | Berlin | Backend Engineer (Go), Product Engineer': several roles in one chip; the first is the one. */
export function firstOfSeveral(value: string): string {
  const parts = value.split(/, (?=\p{Lu})/u);
  return parts.length > 1 &&
    parts.every((part) => namesARole(fold(part)) && part.length > 5) &&
    parts.filter((part) => /engineer|manager|designer|developer|head|lead/i.test(part)).length > 1
    ? (parts[0] ?? value)
    : value;
}
