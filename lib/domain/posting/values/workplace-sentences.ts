import type { Workplace } from "../../role";

/** Sentences that say where the work is done, folded; the first kind that matches counts. */

const job = "(?:position|role|job|team|post|opportunity|vacancy|stelle|work)";

/** Denials come first: 'remote work is not possible' holds the words of its opposite. */
const NO_HOME = [
  "(?:remote|telework|hybrid|home office|homeoffice|wfh|work(?:ing)? from home)(?: work(?:ing)?)?(?: [a-z]{1,12}){0,3} (?:is|are|cannot be|can't be)(?: not| n't)? (?:not |un)?(?:available|possible|offered|an option|supported|permitted|allowed)",
  "not (?:a )?remote|not eligible for (?:remote|telework)|no remote work|no (?:remote|hybrid|home ?office) (?:option|possibility)",
  "(?:cannot|can't|can not) be (?:done|performed|carried out)(?: from home| remotely)",
  "kein(?:e|en)? (?:home ?-?office|remote)|pas de teletravail|teletravail (?:impossible|non)|sin teletrabajo|no hay teletrabajo",
  "geen thuiswerk|niet thuis|no smart working|brak mozliwosci pracy zdalnej|ej distans",
];

const HYBRID = [
  `(?:hybrid|hybride|hybrides|hibrido|hibrida|ibrido|ibrida|hybrydow\\w{1,3}|hybridt?) (?:${job}|work|working|policy|model|modell|schedule|arrangement|setup|basis|environment|office|arbeiten|arbeit|arbeitsplatz|werken|between|pattern)`,
  `${job} (?:is|will be|offers) (?:a )?(?:hybrid)|\\(hybrid\\)|work(?:s|ing)? hybrid|location-based hybrid|on a hybrid|is hybrid`,
  "praca hybrydowa|trabalho hibrido|trabajo hibrido|modelo hibrido|hybridarbete|travail hybride|lavoro ibrido|modalidad hibrida|modalita ibrida|hybride functie",
  "teletravail (?:partiel|possible|\\d|jusqu'a|occasionnel)|jusqu'a \\d jours? de teletravail|jours? de teletravail",
  "home ?-?office-?tage?|mobiles arbeiten (?:je|pro|an|moglich|nach)|home ?-?office (?:ist )?(?:nach absprache|moglich|anteilig|an )|(?:teilweise|anteilig) (?:im )?(?:home ?-?office|mobil|remote)|ein tag (?:mobil|home)",
  "(?:part|some|most|half|\\d{1,2} ?%) of (?:the|your) (?:work|week|time|days?) (?:can |may |is |will )?(?:be )?(?:done |worked |spent )?(?:from home|remotely|at home|in the office)",
  "^hybrid[:.]|on-?site [1-4] days|[1-4] days on-?site|(?:office|site) (?:attendance|presence|time)(?: [a-z]{1,12}){0,5} \\d{1,2} ?%",
  "(?:thuis|thuiswerken)(?: [a-z]{1,12}){0,3} (?:dag|dagen)|(?:dag|dagen)(?: [a-z]{1,12}){0,3} thuis|deels thuis",
  "smart working(?: [a-z:']{1,12}){0,3} (?:giorn|volte)|giorni?(?: [a-z]{1,12}){0,3} (?:da remoto|di smart working|da casa)",
  "dni z (?:biura|domu)|(?:dni|dzien) pracy zdalnej|distansarbete(?: [a-z]{1,12}){0,3} dagar|dagar(?: [a-z]{1,12}){0,3} (?:hemifran|pa distans)|delvis (?:hemifran|distans)",
  "dias de (?:teletrabajo|remoto|home office)|teletrabajo(?: [a-z]{1,12}){0,3} dias|dias(?: [a-z]{1,12}){0,2} (?:en remoto|em casa|remotos)",
  "(?:mix|blend|split|combination) (?:of|between) (?:office|home|remote|on-?site)|flexibility to work (?:from home|remotely)",
];

const REMOTE = [
  `(?:fully|100%|completely|entirely|permanently) (?:remote|home-?based)|remote (?:position|role|job|opportunity|team|company)(?! sites?)|${job} is (?:a )?(?:fully |100% )?(?:remote|home-?based)`,
  "work(?:ing)? (?:fully )?remotely|work from anywhere|from anywhere in|remote-first|no office\\b|full remote|without offices",
  "^home-?\\s?based|home-?based (?:role|position|job|contract)|you(?:'ll| will)? work from (?:home|your home|your own home)|based (?:at|from) home",
  "komplett remote|vollstandig remote|vollstandig (?:im )?home ?-?office|ortsunabhangig|100 ?% (?:remote|home ?-?office|mobil)",
  "teletravail (?:complet|total|integral)|100 ?% (?:en )?teletravail|full teletravail",
  "(?:trabajo|trabalho|puesto|lavoro|vaga) (?:100 ?% )?(?:en )?remot[oa]|100 ?% (?:en )?remot[oa]|desde (?:casa|cualquier lugar)|totalmente remot[oa]",
  "praca (?:w pelni |w 100 ?% |calkowicie |100 ?% )?zdalna|zdalnie z (?:dowolnego|calej)|helt pa distans|pa distans fran|volledig (?:thuis|op afstand|remote)",
  "フルリモート|完全在宅|完全リモート|フル在宅",
];

const ONSITE = [
  `in-person (?:role|position|job)|(?:on-?site|in-office|office-based) (?:role|position|job|work|only)`,
  `(?:role|position|job|work) is (?:performed |fully |100% |based )?(?:on-?site|on site|in person|in-person|in the office|in office)|performed (?:on-?site|on site|in person)|work is performed in person`,
  "this is an? (?:fully )?(?:on-?site|in-office|in-person)|work(?:ing)? from (?:the )?office|must work (?:on-?site|in person)|work(?:ing)? in[ -]person",
  "(?:role|position|job|post)[^.]{0,120}, in[- ]person(?=[.,;]|$)|in person in |(?:performed|based|done|worked) (?:[a-z]{1,12},? ){0,5}on-?site(?=[,.;]|$)",
  "(?:presence|attendance|be (?:in|at)|come (?:in)?to)(?: [a-z]{1,12}){0,4} (?:office|site|workshop|store|depot|studio|lab)(?: [a-z]{1,12}){0,3} (?:every|each) (?:working )?day",
  "prasenz vor ort|arbeiten? vor ort|arbeit vor ort|vor ort in \\p{L}|(?:praca|work) stacjonarna|na miejscu|regime presencial",
  "(?:trabajo|trabalho|travail|modalidad|vaga|puesto) (?:100% )?(?:presencial|sur site|en presentiel)|en presencia|en presentiel|in presenza|pa plats i|op locatie in",
  "monday to friday (?:in|at) (?:the|our) office|^in[- ]person(?=,| |$)",
];

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join("|"), "u");

export const WORKPLACE_SENTENCES: readonly (readonly [Workplace, RegExp])[] = [
  ["onsite", anyOf(NO_HOME)],
  ["hybrid", anyOf(HYBRID)],
  ["remote", anyOf(REMOTE)],
  ["onsite", anyOf(ONSITE)],
];
