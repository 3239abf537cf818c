import type { Workplace } from "../../role";
import { fold } from "../fold";
import { anyOf } from "../vocabulary";

/** Words that by themselves name a way of working, folded, in the languages of postings. */
const WORDS: Readonly<Record<Workplace, string[]>> = {
  remote: [
    "remote",
    "fully remote",
    "100% remote",
    "remote only",
    "remote first",
    "remote-first",
    "work from home",
    "work from anywhere",
    "wfh",
    "telecommute",
    "anywhere",
    "anywhere in the world",
    "worldwide",
    "virtual",
    "home based",
    "home-based",
    "home working",
    "remote work",
    "remote job",
    "remote role",
    "remoto",
    "teletrabajo",
    "en remoto",
    "100% remoto",
    "teletravail complet",
    "full remote",
    "100% teletravail",
    "komplett remote",
    "rein remote",
    "volledig op afstand",
    "op afstand",
    "thuiswerken",
    "fully distributed",
    "フルリモート",
    "完全リモート",
    "distributed",
    "distans",
    "helt pa distans",
    "pa distans",
    "praca zdalna",
    "zdalna",
    "zdalnie",
    "100% zdalnie",
    "praca w 100% zdalna",
    "remota",
    "trabalho remoto",
    "100% home office",
    "da remoto",
    "full remote working",
    "remote only",
    "hires remotely",
    "a distance",
    "a distancia",
    "etatyo",
    "hjemmekontor",
    "100 % remote",
    "100 % homeoffice",
    "ortsunabhangig",
  ],
  hybrid: [
    "hybrid",
    "hybrid work",
    "hybrid working",
    "hybrid remote",
    "hybrid-remote",
    "hybride",
    "hibrido",
    "ibrido",
    "hybrides arbeiten",
    "teilweise remote",
    "teilweise homeoffice",
    "homeoffice moglich",
    "home-office moglich",
    "home office moglich",
    "mobiles arbeiten",
    "mobiles arbeiten moglich",
    "teletravail partiel",
    "teletravail hybride",
    "teletravail possible",
    "teletravail occasionnel",
    "teletravail regulier",
    "partially remote",
    "partly remote",
    "flexible hybrid",
    "remote/office",
    "office/remote",
    "teletrabajo parcial",
    "hybride werken",
    "deels thuiswerken",
    "ハイブリッド",
    "一部リモート",
    "homeoffice",
    "hybridarbete",
    "delvis distans",
    "delvis pa distans",
    "praca hybrydowa",
    "hybrydowa",
    "hybrydowo",
    "modelo hibrido",
    "trabalho hibrido",
    "hibrida",
    "lavoro ibrido",
    "ibrida",
    "smart working",
    "hybrid possible",
    "flex office",
    "hybridt",
    "hybrides arbeitsmodell",
    "hybrid remote work",
  ],
  onsite: [
    "onsite",
    "on-site",
    "on site",
    "in person",
    "in-person",
    "in office",
    "in-office",
    "in the office",
    "office based",
    "office-based",
    "work from office",
    "100% on-site",
    "100% onsite",
    "presencial",
    "vor ort",
    "vor-ort",
    "prasenz",
    "sur site",
    "presentiel",
    "op locatie",
    "in sede",
    "in presenza",
    "no remote",
    "not remote",
    "出社",
    "on premises",
    "on-premise",
    "pa plats",
    "praca stacjonarna",
    "stacjonarna",
    "stacjonarnie",
    "na miejscu",
    "regime presencial",
    "trabalho presencial",
    "presenciel",
    "100% presencial",
    "in loco",
    "pa arbetsplatsen",
    "100 % vor ort",
    "kein homeoffice",
    "pas de teletravail",
    "no teletrabajo",
    "on location",
    "fully onsite",
    "site based",
    "site-based",
    "store based",
  ],
};
const KIND = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as Workplace] as const)),
);
const NAMED = new RegExp(`(?<![a-z])(${anyOf(KIND.keys())})(?![a-z])`, "g");

const days = "(?:\\d|one|two|three|four|five|a few|ein|zwei|drei|vier|un|deux|trois|dos|tres|een|twee|drie)";
const day = "(?:days?|tage?n?|jours?|dias?|dagen|日)";
const office =
  "(?:office|studio|shop|lab|laboratory|store|plant|workshop|warehouse|clinic|headquarters|hq|site|on-site|onsite|in-office|in person|buro|bureau|oficina|kantoor)";
const home =
  "(?:home|remote|remotely|homeoffice|home office|home-office|teletravail|teletrabajo|thuis|thuiswerken|mobiles? arbeit\\w{0,4}|リモートワーク|在宅)";

/** Phrases that say that the week is divided between office and home. */
const DIVIDED: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])${days}(?: ?(?:-|–|to|or|bis|a|oder) ?${days})?(?: office)? ${day}(?: [a-z/]{1,9}){0,4} (?:${office}|${home})(?![a-z])`,
  ),
  new RegExp(`(?<![a-z])${home}(?: [a-z]{1,10}){0,3} ${days}(?: ?(?:-|–|to|bis|or) ?${days})? ${day}`),
  new RegExp(
    `(?<![a-z])${office}(?: [a-z]{1,9}){0,2} ${days}(?: ?(?:-|–|to|bis|or) ?${days})? ${day} (?:a|per|each|pro|par|por) `,
  ),
  new RegExp(`${days} office days`),
  new RegExp(`${days} ${day}(?: [a-z]{1,9}){0,3} (?:together|on-?site|in)(?: [a-z]{1,9}){0,3} ${office}`),
  /リモートワーク週?\d日|週\d日(?:まで)?リモート|在宅勤務(?:可|あり|週)|リモートワーク(?:可|あり|併用)|リモート可/,
  /\d{1,3} ?%(?: of (?:the|your|their) (?:time|week|work))?(?: [a-z]{1,9}){0,3} (?:office|home|remote|remotely|person|in-person|in-office)(?![a-z])/,
  /(?:office|home|remote|remotely|hybrid|in-office|homeoffice)(?: [a-z]{1,9}){0,5} (?:at least |up to |bis zu )?\d{1,3} ?% (?:of|der)/,
];

/** Every way of working that a phrase names, in order, without repeats; the longest name at a place counts. */
export function workplacesIn(text: string): Workplace[] {
  const folded = fold(text.slice(0, 2_000));
  const named = Array.from(folded.matchAll(NAMED), (match) => KIND.get(match[1] ?? ""));
  return [...new Set(named.filter((kind) => kind !== undefined))];
}

/** How a place is worked at, where a label is known to be about the place: 'Leeds, three days a week at the foundry'. */
const SOME_DAYS = /(?<![a-z])(?:[1-4]|one|two|three|four) days? (?:a|per) week (?:at|in|on) (?!home)/;

export function namesSomeDays(text: string): boolean {
  return SOME_DAYS.test(fold(text.slice(0, 400)));
}

/** A whole week in the office is no division of it. */
const WHOLE_WEEK = new RegExp(
  `(?<![a-z\\d–-])(?:5|five|funf|cinq|cinco|vijf) ${day}(?: [a-z]{1,9}){0,4} ${office}(?![a-z])|(?<![a-z])${office} (?:5|five|funf|cinq|cinco|vijf) ${day}`,
);

export function fillsTheWeek(text: string): boolean {
  return WHOLE_WEEK.test(fold(text.slice(0, 2_000)));
}

export function dividesTheWeek(text: string): boolean {
  const folded = fold(text.slice(0, 2_000));
  if (/100 ?%/.test(folded) || WHOLE_WEEK.test(folded)) return false;
  return DIVIDED.some((pattern) => pattern.test(folded));
}

/**
 * The way of working that a label's value, a chip or a selected phrase names. 'Remote or office' leaves the choice to
 * the applicant and is none of the three.
 */
export function readWorkplace(text: string): Workplace | null {
  if (dividesTheWeek(text)) return "hybrid";
  if (WHOLE_WEEK.test(fold(text.slice(0, 2_000)))) return "onsite";
  const [first, ...others] = workplacesIn(text);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const folded = fold(text);
  if (/(?:^|[^a-z])(?:or|oder|ou|o|of)(?![a-z])|\//.test(folded) && !folded.includes("hybrid remote")) return null;
  return first === "hybrid" || others.includes("hybrid") ? "hybrid" : null;
}

/** Whether the text is the name of a way of working and nothing more. */
export function isWorkplaceName(text: string): boolean {
  return KIND.has(fold(text).trim());
}
