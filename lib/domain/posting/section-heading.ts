import { SECTION_NAMES, type SectionName } from "../role";
import { tidy } from "./fold";
import { LANGUAGES } from "./languages/all";
import { remembered } from "./remembered";

/** Which section a heading opens. First the phrases of the table, then the grammar that most other headings follow. */

const PHRASES = new Map(
  SECTION_NAMES.flatMap((name) =>
    LANGUAGES.flatMap(({ headings }) => (headings[name] ?? []).map((phrase) => [phrase, name] as const)),
  ),
);

const words = (text: string) => new Set(text.split(" "));
const FILLER = words(
  "and or & / the for this of in to our your its role position job candidate work with any other on a key core general specific main technical professional also must should you have we are need seek ask require applicant applicants need seek ask require successful ideal und fur oder sowie et ou y e en",
);
const WANTED = words(
  "qualifications qualification requirements requirement skills skill experience experiences criteria criterion attributes competencies competences competency knowledge abilities ability characteristics background expertise education credentials specification profile strengths capabilities proficiencies eligibility skillset haves licensure certifications",
);
const MINIMUM = words(
  "minimum basic required essential mandatory necessary must-have must-haves needed core key technical",
);
const PREFERRED = words(
  "preferred desired desirable bonus optional nice-to-have nice-to-haves preferable beneficial advantageous ideal valued plus extra nice wunschenswerte",
);
const DUTIES = words(
  "responsibilities responsibility duties duty functions function accountabilities accountability tasks activities deliverables objectives",
);
const DUTY_WORDS = words(
  "essential primary principal daily major job-related typical day-to-day key job role position main core your the and & of / some example examples additional other specific general critical scope overview include includes including",
);
const MONEY = words("pay salary compensation benefits benefit perks perk rewards reward remuneration wage wages bonus");
const MONEY_WORDS = words(
  "total base annual range ranges package transparency information details disclosure overview our your the and & at a glance other employee company additional staff / + expected estimated hiring target hourly offer we what on well-being wellbeing incentives equity culture for this position role job philosophy us u.s. united states only working conditions statement summary location terms schedule",
);

function allIn(tokens: readonly string[], ...sets: ReadonlySet<string>[]): boolean {
  return tokens.every((token) => sets.some((set) => set.has(token)));
}
const someIn = (tokens: readonly string[], set: ReadonlySet<string>) => tokens.some((token) => set.has(token));

/** 'Required/Minimum Qualifications', 'Desired skills and experience', 'Key duties', 'Pay & perks'. */
function byGrammar(heading: string): SectionName | null {
  const tokens = heading
    .replace(/[,/]/g, " $& ")
    .split(" ")
    .filter((token) => token !== "" && token !== ",");
  if (tokens.length > 9) return null;
  const preferred = someIn(tokens, PREFERRED);
  const additional = tokens[0] === "additional" && !tokens.includes("requirements") && !tokens.includes("information");
  if (someIn(tokens, WANTED) && allIn(tokens, WANTED, MINIMUM, PREFERRED, FILLER, new Set(["additional"]))) {
    if (preferred || additional) return "preferredQualifications";
    return tokens[0] === "additional" ? "other" : "minimumQualifications";
  }
  if (someIn(tokens, DUTIES) && allIn(tokens, DUTIES, DUTY_WORDS)) return "description";
  if (someIn(tokens, MONEY) && allIn(tokens, MONEY, MONEY_WORDS)) return "payBenefits";
  return null;
}

const tail = "(?: (?:at|with|as|for|in|to|on|from|if|by|here) .{1,50})?";
const will = "(?:'ll|'d| will| would| can| could|'re going to| are going to| get to)?";
const SENTENCES: readonly [RegExp, SectionName][] = [
  [
    /^what (?:the|this|your) (?:job|role|position|post|work|shift|night|morning|evening|season|year|crew|team|days?|weeks?) (?:is|are|does|do|involves?|includes?|consists? of|looks? like|entails?|covers?|holds?)(?: .{1,24})?$/,
    "description",
  ],
  [/^(?:the |this )?(?:role|job|position|post|work) (?:in brief|in short|at a glance|in a nutshell)$/, "summary"],
  [/^what (?:we|they)(?:'d| would) like you to (?:do|take|own|achieve).{0,24}$/, "description"],
  [
    new RegExp(
      `^(?:what|how|where|here's what|things) you(?: guys)?${will} (?:be |also )?(?:do|doing|work|working|own|owning|tackle|build|building|deliver|achieve|contribute|make|spend|help|accomplish|learn and do|be up to|up to|responsible|be responsible|lead|impact|drive|focus|bring to life)(?: on| to| for| your time| an impact| a difference)?${tail}$`,
    ),
    "description",
  ],
  [
    /^(?:in this (?:role|position|job)|in the role|as (?:a|an|our|the) .{2,60}|on a (?:typical )?day|day to day|in your (?:role|first year))(?:,)? you(?:'ll| will|'d| would| get to)?(?: .{1,24})?$/,
    "description",
  ],
  [/^(?:a day|your day|day|a week|your week|your first (?:year|90 days|six months)).{0,24}$/, "description"],
  [
    /^(?:the |this )?(?:role|position|job|incumbent) (?:will|involves|includes|responsibilities)(?: .{1,30})?$/,
    "description",
  ],
  [
    /^(?:you|your responsibilities|responsibilities|your duties|your job|your tasks|duties)(?:'ll| will)? (?:will |be )?(?:be|do|include|includes|responsible for|own|help).{0,30}$/,
    "description",
  ],
  [
    /^(?:you|this role|this job|we)(?: (?:may|might|could)|'ll|'d| will| would)? ?(?:be |are )?(?:a )?(?:good |great |strong |right |perfect )?(?:fit|match|thrive|suited|for you|successful|success|love this|enjoy this).{0,40}$/,
    "minimumQualifications",
  ],
  [
    new RegExp(
      `^(?:what|who) (?:we|they|our team|the team|you)(?:'re| are|'ll|'ve| will| would)? ?(?:be )?(?:really )?(?:looking for|look for|need|needs|ask|want|seek|seeking|require|expect|bring|have|hope|hoping for|value|must have|should have|got|hoping to find)(?: of you| to see| from you| in you)?${tail}$`,
    ),
    "minimumQualifications",
  ],
  [
    /^what (?:we|they)(?:'d| would| will)? (?:like|love|hope|want|expect)(?: you)?(?: to)? (?:see|bring|have|know|find|hear).{0,40}$/,
    "minimumQualifications",
  ],
  [
    /^(?:the |our )?(?:ideal |successful |right |perfect )(?:candidate|applicant|person|hire)s?(?: .{1,30})?$/,
    "minimumQualifications",
  ],
  [/^(?:we'd|we would|we will|we'll) (?:love|like|be happy) to (?:hear|talk|meet).{0,40}$/, "minimumQualifications"],
  [
    /^to (?:be (?:successful|considered|eligible|a good fit)|succeed|thrive|qualify|excel|do well|apply).{0,40}$/,
    "minimumQualifications",
  ],
  [
    /^(?:you|we)(?:'ll| will)?(?: (?:should|must|also))? (?:have|bring|need|want|are|'re looking for|are looking for)(?: .{1,30})?$/,
    "minimumQualifications",
  ],
  [/^(?:nice|good|great|lovely|helpful|handy|cool)(?:[ -]to[ -]have| if).{0,40}$/, "preferredQualifications"],
  [
    /^(?:extra|bonus|brownie) (?:points?|credit|marks?|skills?).{0,40}$|^bonus (?:if|for).{0,40}$/,
    "preferredQualifications",
  ],
  [
    /^(?:it(?:'s| is|'d be| would be)|even|that's|would be|what would be|we'd consider it|great|a) (?:an? )?(?:big |huge |real |definite )?(?:plus|bonus|advantage|asset|great|nice|better|even better)(?:,? (?:if|to have|but not required|for).{0,40})?$/,
    "preferredQualifications",
  ],
  [
    /^(?:ideally|preferably|optionally|not required|bonus).{0,40}$|^(?:we'd|we would) (?:also )?(?:love|be delighted|be impressed|like)(?: it)? (?:if|to see|by).{0,40}$/,
    "preferredQualifications",
  ],
  [
    /^(?:strong |the best |great |ideal )?candidates (?:may|might|could|will|would) also.{0,30}$|^you (?:may|might|could) also.{0,30}$/,
    "preferredQualifications",
  ],
  [
    /^what(?: would| will|'d|'ll)? (?:make|makes|set|sets|help|helps)(?: you)? (?:stand out|apart|extra|shine|to have|too)$|^(?:what|it) (?:also )?helps.{0,20}$/,
    "preferredQualifications",
  ],
  [
    /^what(?:'s| is) in it for .{1,20}$|^why (?:you'll|you will|you should|join|work).{0,40}$|^(?:what|here's what)(?: do)? (?:we|they|you)(?:'ll| will| can)? (?:offer|get|receive|provide|earn|enjoy|give|pay)(?: .{1,30})?$/,
    "payBenefits",
  ],
  [
    /^(?:perks|benefits|compensation|salary|pay)(?:,| and| &| at| for| of| in| range).{1,40}$|^.{1,30} (?:salary|pay|compensation) range$/,
    "payBenefits",
  ],
  [
    /^(?:about|more about|a bit about|a little about|overview of|summary of) (?:the|this|your|our) (?:role|job|position|opportunity|opening|vacancy|post|work|internship|assignment|contract).{0,20}$|^the (?:role|opportunity|position|job|mission)(?: at .{1,30})?$/,
    "summary",
  ],
  [
    /^(?:about|who is|working at|working for|life at|why|join|more about|meet|get to know|a word about|uber|sobre|over|a propos d[eu']) ?.{2,50}$/,
    "other",
  ],
  [
    /^(?:how|where) (?:to|we|do)(?![a-z]).{2,40}$|^how you (?:apply|will be).{0,40}$|^(?:our|the|your) (?:interview|hiring|application|selection|recruitment).{0,30}$|^.{2,40} (?:statement|notice|policy|process|instructions|disclosure|information|opportunity employer|location|hours|supplement)$/,
    "other",
  ],
];
/** 'Data Engineer Responsibilities': the last word tells. */
const LAST_WORD: readonly [RegExp, SectionName][] = [
  [/^.{3,70} (?:responsibilities|duties)$/, "description"],
  [
    /^.{0,40}(?:preferred|desired|desirable) (?:qualifications|skills|experience|requirements)$/,
    "preferredQualifications",
  ],
  [/^.{0,40}(?:minimum|basic|required) (?:qualifications|skills|experience|requirements)$/, "minimumQualifications"],
  [/^.{3,50} (?:qualifications|requirements)$/, "minimumQualifications"],
];
const GERMANIC: readonly [RegExp, SectionName][] = [
  [
    /^(?:das|was|darauf) (?:durfen|konnen|kannst|darfst) (?:sie|du|ihr) (?:von uns |bei uns |hier )?(?:erwarten|freuen|zahlen)$/,
    "payBenefits",
  ],
  [
    /^(?:wunschenswert|von vorteil|idealerweise|pluspunkte|ausserdem freuen wir uns)(?: .{1,24})?$/,
    "preferredQualifications",
  ],
  [
    /^(?:deine|ihre|eure|unsere|die|das|dein|ihr|was|wie|so|du|sie) .{0,30}(?:aufgaben|tatigkeiten|verantwortung|erwartet|bewegst|bewirkst|gestaltest|machst|tust)(?: .{1,24})?$/,
    "description",
  ],
  [
    /^(?:dein|ihr|das|was|womit|damit|du|sie|wen|wir|so|unser) .{0,30}(?:profil|mitbringst|mitbringen|bringst|auszeichnet|uberzeugst|uberzeugen|suchen|anforderungen|qualifikationen|erwarten|wunschen)(?: .{1,24})?$/,
    "minimumQualifications",
  ],
  [
    /^(?:das|was|wir|unser|darauf|dein|deine|ihre|worauf|freu|freuen).{0,30}(?:bieten|angebot|vorteile|benefits|freuen|bekommst|geboten)(?: .{1,24})?$/,
    "payBenefits",
  ],
];

/** A heading as it is looked up: without numbering, marks, a closing colon and a remark in brackets. */
export function headingKey(folded: string): string {
  return tidy(folded)
    .replace(/,? ?(?:but |- )?not (?:strictly )?(?:required|essential|mandatory|necessary)\s?:?$/, "")
    .replace(/^(?:\d{1,2}[.)]|[ivx]{1,4}\.|[a-d]\)|[^\p{L}\p{N}(]{1,4}) ?/u, "")
    .replace(/ ?\([^()]{0,40}\) ?:?$/, "")
    .replace(/[\s:.…?!*–-]{1,6}$/, "")
    .trim();
}

/** 'Person specification: essential': the second part says which kind of the first. */
const TWO_PARTS = /^([a-z ]{4,40})(?:: ?| [-–—] ?)([a-z ]{4,30})$/;

/** The section that a heading opens, or null if it is none that we know. `key` comes from headingKey. */
export const sectionOf = remembered(findSection);

function findSection(key: string): SectionName | null {
  if (key.length < 2 || key.length > 90) return null;
  const parts = TWO_PARTS.exec(key);
  const [whole, kind] = [parts?.[1], parts?.[2]].map((part) => (part === undefined ? null : sectionOf(part)));
  if (whole && kind) return kind;
  if (
    /(?:great|nice|good|lovely|bonus|plus|helpful|happy|glad|even better) if (?:you|they)(?![a-z])|happily teach/.test(
      key,
    )
  )
    return "preferredQualifications";
  const phrase = PHRASES.get(key) ?? PHRASES.get(key.replace(/^(?:the|our|your|some|key|my) /, ""));
  if (phrase !== undefined) return phrase;
  return byGrammar(key) ?? byTable(key, GERMANIC) ?? byTable(key, SENTENCES) ?? byTable(key, LAST_WORD);
}

function byTable(key: string, table: readonly [RegExp, SectionName][]): SectionName | null {
  return table.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Whether the table itself has the heading: enough to trust a line that carries no mark of a heading. */
export function isKnownPhrase(key: string): boolean {
  return PHRASES.has(key);
}
