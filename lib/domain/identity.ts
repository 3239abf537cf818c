import type { RoleFields } from "./role";

/** What tells one role from another, as a posting or a saved role says it. */
export type RoleNames = Pick<RoleFields, "title" | "company" | "requisitionId" | "url">;

/** Why two are the same role, the strongest reason first. */
export const SAME_ROLE_REASONS = ["text", "number", "link", "name"] as const;
export type SameRoleReason = (typeof SAME_ROLE_REASONS)[number];

/** The names in a form that stays equal across copies of a posting; null for what says nothing. */
export type RoleKeys = { title: string | null; company: string | null; number: string | null; link: string | null };

export function roleKeys({ title, company, requisitionId, url }: RoleNames): RoleKeys {
  return {
    title: wordsOf(title).join(" ") || null,
    company: companyKey(company),
    number: wordsOf(requisitionId).join("") || null,
    link: linkKey(url),
  };
}

/**
 * Why these are the same role, or null. Two numbers that differ are two roles, whatever else agrees: firms post the same
 * title many times over. A number alone is enough where one of the two does not name the company and it is a long one.
 */
export function sameRole(a: RoleKeys, b: RoleKeys): Exclude<SameRoleReason, "text"> | null {
  const sameCompany = a.company !== null && a.company === b.company;
  if (a.number !== null && b.number !== null) {
    const oneUnnamed = a.company === null || b.company === null;
    if (a.number !== b.number) return null;
    if (sameCompany || (oneUnnamed && a.number.length >= LONG_NUMBER)) return "number";
  }
  if (a.link !== null && a.link === b.link) return "link";
  return sameCompany && a.title !== null && a.title === b.title ? "name" : null;
}

const LONG_NUMBER = 8;

/** Letters, digits, and what tells C++ from C#, whatever their width and case: 'Straße' and 'STRASSE' are one word. */
function wordsOf(text: string | null): string[] {
  const plain = (text ?? "").normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return plain.match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}

const LEGAL_WORDS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company llc llp lp ltd limited plc pvt pty ulc gmbh mbh ag se kg kgaa ohg eg ev
  sa sas sarl sl slu sll srl spa snc bv nv vof cv oy oyj ab as asa aps ltda eireli kft zrt doo sro sp zoo kk
  ооо оао ао пао зао 株式会社 有限会社 合同会社 株 有 주식회사 유한회사 주 有限公司 股份有限公司 有限责任公司`.split(
    /\s+/,
  ),
);
/** Scripts without spaces write the legal form right at the name. */
const LEGAL_ENDS =
  /^(?:株式会社|有限会社|合同会社|주식회사)|(?:株式会社|有限会社|合同会社|주식회사|(?:股份|责任)?有限(?:责任)?公司)$/u;

/** The name without its legal form, where a name is left: 'Calder & Finch Ltd.' and 'Calder and Finch' differ only in it. */
export function companyKey(company: string | null): string | null {
  // 'B.V.' and 'S.p.A.' are one word each.
  const words = wordsOf((company ?? "").replace(/\./g, "").replace(/&/g, " and "));
  const named = words.map((word) => word.replace(LEGAL_ENDS, "") || word);
  // The '&' of 'Calder GmbH & Co. KG' belongs to the form.
  while (named.length > 1 && (isLegal(named.at(-1)) || named.at(-1) === "and")) named.pop();
  while (named.length > 1 && isLegal(named[0])) named.shift();
  return named.join(" ") || null;
}

function isLegal(word: string | undefined): boolean {
  return word !== undefined && LEGAL_WORDS.has(word);
}

const TRACKING =
  /^(?:utm_.*|mc_.*|pk_.*|hsa_.*|gclid|dclid|fbclid|msclkid|yclid|igshid|ref|refid|referer|referrer|trk|trackingid|eid|src|source|sourceid|sid|gh_src|lever-source.*|lever-origin|lever-via|iis|iisn|jobboard|jr_id|cid|campaign|fromage|vjs|tk|from|advn|adid|sjdu|acatk|pub|originalsubdomain|position|pagenum)$/i;

/** The address without what only says where it was clicked; null for the front page of a site, which many roles share. */
function linkKey(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join("="));
  // Some boards keep the role behind a '#/': elsewhere it is a place on the page.
  const route = /^#[!/]/.test(hash) ? hash : "";
  const path = pathname.replace(/\/+$/, "");
  if (path === "" && query.length === 0 && route === "") return null;
  return `${hostname.replace(/^www\./, "")}${path}?${query.sort().join("&")}${route}`;
}
