/** What tells a firm's name from other names, and the sentences in which firms name themselves. */

export const LEGAL_FORM =
  /\b(?:inc|llc|ltd|limited|gmbh|mbh|mbb|ag|se|kg|kgaa|ohg|gbr|eg|e\.v|plc|corp|corporation|company|co|b\.?v\.?|n\.?v\.?|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l\.?|s\.?p\.?a\.?|sarl|sasu|lda|ltda|sp\.? z o\.? ?o|oy|oyj|ab|aps|a\/s|llp|lp|pbc|pvt|pty|pte|bhd|ulc)\.?$|^医療法人|^社会福祉法人|^学校法人|株式会社|有限会社|\(株\)/i;
export const INSTITUTION =
  /\b(?:university|college|universitat|universite|universidad|hospital|kreisstadt|hansestadt|landeshauptstadt|stadtverwaltung|gemeindeverwaltung|bezirksamt|landratsamt|kanzlei|hotel|inn|restaurant|academy|orchestra|council|agency|bureau|department|ministry|city of|county|institute|school|district|trust|foundation|authority|museum|library|stadtwerke|klinikum|klinik|krankenhaus|stadt|gemeinde|landkreis|hochschule|stiftung|verein|clinique|medical center|health ?care|mairie|ville de|commune|ayuntamiento|gemeente|ziekenhuis|nhs|church|ministere|comune|kommun|kommune|urzad|prefeitura|camara municipal|diputacion|region|arztpraxis|praxis|gemeinschaft|auberge|bottega|theatre|theater|charity|society|association|bank|group|gruppe|groupe|holding|laboratories|labs|studios?|partners|brothers|sons)\b/i;
export const PART_OF_ONE =
  /^(?:department|college|school|faculty|division|office|institute|center|centre|branch) (?:of|for) /i;
/** Their names stand on every page that they serve. */
export const PAGE_SYSTEM =
  /^(?:workday|greenhouse|lever|ashby|icims|linkedin|indeed|glassdoor|smartrecruiters|taleo|oracle|usajobs|all rights reserved)/i;
/** A firm that writes for another: in the singular, and not as the name of a task. */
export const CLIENT =
  /\b(?:our|my) client(?![\p{L}-]|[’']?s? (?:\p{Lu}|bases?|relationships?|services?|success|teams?|facing|portfolios?|engagements?|work|accounts?|lists?|experience|projects?|needs|sites?|data|partners)(?!\p{Ll}))|unser(?:en)? (?:Kunden?|Mandant(?:en)?)(?!\p{L})|notre client(?!\p{L})|onze opdrachtgever(?!\p{L})|nuestro cliente(?!\p{L})|para (?:nosso|um) cliente|per (?:un )?nostro cliente|naszego klienta|employment (?:business|agency) in relation|(?:retained|instructed|engaged|commissioned) by a client|on behalf of a client|a client of (?:ours|mine)/u;
export const RECRUITER =
  /\b(?:recruit\w{0,8}|staffing|talent|personnel|search partners|search (?:ltd|limited|inc|llc|gmbh|group)|executive search|employment agency)\b/i;

/** Equal-opportunity sentences name the employer more reliably than any other; mostly as their subject. */
export const EQUAL_OPPORTUNITY =
  /equal|opportunit|e-verify|discriminat|regardless of|without regard|inclusi|diversity|affirmative|protected|disabilit|accommodat|applicants|background|chancengleich|schwerbehindert|handicap|gelijke/;

const VERBS =
  "betreut beliefert baut berät verbindet liefert wächst versorgt vertritt verwaltet begleitet gestaltet unterstützt verkauft repariert druckt backt cherche recrute accueille réunit exploite conçoit busca contrata ofrece sucht bietet zoekt cerca assume söker erbjuder szuka is was has will may can does are were have had began started grew helps believes ist war hat sucht bietet baut entwickelt bewegt fertigt produziert betreibt vertreibt stellt est a fabrique recherche propose conçoit emploie accompagne es fue ha busca ofrece fabrica diseña ayuda is heeft zoekt maakt biedt è cerca produce offre";
const AUXILIARIES: ReadonlySet<string> = new Set(VERBS.split(" "));
const NO_VERBS: ReadonlySet<string> = new Set([
  "as",
  "its",
  "this",
  "us",
  "plus",
  "across",
  "towards",
  "always",
  "sometimes",
  "perhaps",
]);

/** 'Acme builds …', 'Acme is …': a small word that goes on a sentence about a single thing. */
export function isVerb(word: string): boolean {
  return AUXILIARIES.has(word) || (/^\p{Ll}{2,}[^s\W]s$/u.test(word) && !NO_VERBS.has(word));
}

/** In front of a name in a sentence. The weight is how much more often a firm stands there than anything else. */
export const IN_FRONT: readonly { pattern: RegExp; weight: number; rule: string }[] = [
  {
    pattern:
      /(?:^|[ ("])(?:work(?:ing)?|life|careers?|jobs?|benefits|perks|culture|team|people|everyone|we) (?:at|with|for) /gi,
    weight: 2,
    rule: "at …",
  },
  { pattern: /(?:^|[ ("])(?:at|inside|within|bei|chez|bei der|bei den|join) /gi, weight: 1.5, rule: "at …" },
  {
    pattern:
      /(?:^|[ (])(?:bei der|der|die) (?=\p{Lu}[^.]{2,50} (?:SE|GmbH|AG|KG|eG|mbB|mbH|OHG|UG|e\.V\.|PartG)(?![\p{L}]))/gu,
    weight: 4,
    rule: "legal form",
  },
  { pattern: /(?:my|our) client,? /g, weight: 8, rule: "client" },
  { pattern: /(?:^|\. )about /gi, weight: 1, rule: "about …" },
  { pattern: /^(?:bei der|bei den|bei|die|der|das|für die|für das) /gi, weight: 1.5, rule: "introduction" },
];
/** 'Your application to Acme', 'Join Acme as a Baker', 'Baker bei Acme gesucht': the name between two fixed words. */
export const BETWEEN: readonly RegExp[] = [
  /^(?:your |thank you for your )?(?:application|interest|applying) (?:to|at|with|in) (\p{Lu}.{2,50}?)(?:[.!]|$| for )/iu,
  /^(?:come )?join (\p{Lu}.{2,50}?) as (?:an?|our|the) /iu,
  /^(?:werde|werden sie) (?:teil von|teil der) (\p{Lu}.{2,50}?)[.!]?$/iu,
  /^as an? (\p{Lu}[^.]{2,40}?) (?:employee|team member|colleague|associate),? /iu,
];
export const OPENING_AT = /^(?:At|Bei|Chez) (?=\p{Lu})/u;
export const ABOUT_HEADING =
  /^(?:about|life at|working at|why|why work at|join|meet|über|uber|sobre|over|chi è|à propos de) (?:join )?(.{2,50}?)\??$/i;
/** Headings over what a firm says of itself, folded. */
export const ABOUT_US =
  /^(?:about us|about the company|who we are|our company|company description|das sind wir|uber uns|wer wir sind|l'entreprise|entreprise|qui sommes-nous|a propos de nous|sobre nosotros|quienes somos|over ons|wie zijn wij|chi siamo|quem somos|o firmie|o nas|om oss)$/;
export const POSTAL_ADDRESS = /^(\p{Lu}.{2,50}?), .{2,40} \d{1,4}[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u;
export const COPYRIGHT = /(?:©|copyright)(?: \(c\))? ?(?:\d{4}(?: ?[-–] ?\d{4})?)? ?(.{2,60})$/i;
/** The address of a hosted page, and of the firm's own: a name that spells the same is that firm. */
export const HOSTED =
  /(?:lever\.co|greenhouse\.io|ashbyhq\.com|smartrecruiters\.com|workable\.com|breezy\.hr|recruitee\.com)\/(?:embed\/job_app\?for=)?([\w-]{2,40})|([\w-]{2,40})\.(?:wd\d{1,3}\.myworkdayjobs|recruitee|bamboohr|teamtailor|jobs\.personio|icims|applytojob|breezy|workable)/gi;
export const DOMAIN = /(?:@|https?:\/\/(?:www\.|jobs\.|careers\.|apply\.)?|www\.)([a-z\d-]{3,40})\.[a-z]/g;
