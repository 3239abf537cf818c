import { fold, tidy } from "../fold";
import { COMPANY_FORMS } from "../furniture";
import type { Line } from "../lines";
import { NOT_A_NAME, nameAt, nameBefore } from "../names";
import { type Place, type Posting, read, readData } from "../posting";
import type { PostingLine } from "../posting-text";
import type { Read } from "../reading";
import { namesARole } from "../role-words";
import { sectionOf } from "../section-heading";
import { isEmploymentTypeName } from "../values/employment-type";
import { isPlace } from "../values/places";
import { isWorkplaceName } from "../values/workplace";
import { chipsOf } from "./title";

/** Every sign of the employer's name is a vote; the name with the most votes is the firm. */
type Vote = { name: string; weight: number; place: Place; rule: string; found: boolean };

const LEGAL =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|kg|plc|corp|corporation|company|co|b\.?v\.?|n\.?v\.?|s\.?a\.?s?|s\.?l\.?|oy|ab|llp|pvt|pty|ulc)\.?$|株式会社|有限会社|\(株\)/i;
const PUBLIC =
  /\b(?:university|college|universitat|universite|universidad|hospital|council|agency|bureau|department|ministry|city of|county|institute|school|district|trust|foundation|authority|museum|library|stadtwerke|klinikum|klinik|krankenhaus|stadt|gemeinde|landkreis|hochschule|stiftung|verein|clinique|mairie|ville de|commune|ayuntamiento|gemeente|ziekenhuis|nhs|church|ministere|charity|society|association|bank|group|gruppe|groupe|holding|laboratories|labs|studios?|partners|brothers|sons)\b/i;
const SUB_UNIT = /^(?:department|college|school|faculty|division|office|institute|center|centre|branch) (?:of|for) /i;
const SYSTEMS =
  /^(?:workday|greenhouse|lever|ashby|icims|linkedin|indeed|glassdoor|smartrecruiters|taleo|oracle|usajobs|all rights reserved)/i;
const RECRUITER = /\b(?:recruit\w{0,8}|staffing|talent|personnel|search partners|employment agency)\b/i;

const BEFORE: readonly [RegExp, number, string][] = [
  [
    / (?:is|are) (?:proud to be )?(?:an? )?(?:\w{1,12} ){0,2}(?:equal|affirmative|committed to (?:equal|diversity|creating|building|providing|inclusion)|an equal)/g,
    6,
    "equal opportunity sentence",
  ],
  [
    / (?:provides equal|does not discriminate|hires people|considers (?:every|all|applicants|qualified)|follows equal|takes affirmative|guarantees an interview|prefers severely|celebrates diversity|participates in e-verify|welcomes applications|will (?:accept applications|consider|provide)|accepts applications)/g,
    5,
    "equal opportunity sentence",
  ],
  [
    / (?:is|are|was|builds?|makes?|sells?|runs?|designs?|develops?|offers?|provides?|operates?|helps?|supplies|keeps?|ships?|streams?|publishes|connects?|reads|writes|draws|moves|serves|manages|delivers|creates|works|believes|supports?|insures|brings|turns|buys|studies|gives|produces|owns|powers|grows|employs|has|looks|seeks|needs|wants|sucht|ist|bewegt|bietet|entwickelt|fabrique|est|recherche|propose|conçoit|es|busca|ofrece|zoekt|maakt|hires|started|passed|pays|rents out|cares for|treats|teaches|trains|enrols|uses|lets|handles|protects|maintains|collects|welcomes|reported|cleans|repairs|grew|makes) /g,
    2,
    "subject of a sentence",
  ],
];
const OPENING_AT = /^(?:At|Bei|Chez) (?=\p{Lu})/u;
const AFTER: readonly [RegExp, number, string][] = [
  [
    /(?:^|[ ("])(?:work(?:ing)?|life|careers?|jobs?|benefits|perks|culture|join(?:ing)?|team|employment|decisions|opportunities|stage|package|career|matters|storage|package|engineers?|roles?|culture|people|hiring) (?:at|with|for) /g,
    2,
    "at …",
  ],
  [/(?:^|[ ("])(?:at|inside|within|bei|chez|bei der|bei den|join) /gi, 1.5, "at …"],
  [/(?:my|our) client,? /g, 8, "client"],
  [/(?:^|\. )about /gi, 1, "about …"],
  [/^(?:bei der|bei den|bei|die|der|das|für die|für das) /gi, 1.5, "introduction"],
];

function vote(votes: Vote[], name: string, weight: number, place: Place, rule: string, found = false): void {
  const clean = tidy(name)
    .replace(/[’']s$/, "")
    .replace(/(?:\d\.\d){1,2}$/, "")
    .replace(/ \((?:yc )?[wsfx]\d{2}\)$/i, "")
    .replace(/[\s,.;:–-]{1,3}$/, "");
  if (
    clean.length < 2 ||
    clean.length > 80 ||
    NOT_A_NAME.has(fold(clean)) ||
    SYSTEMS.test(clean) ||
    (isPlace(clean) && !LEGAL.test(clean))
  )
    return;
  const at = place.line.text.indexOf(clean, place.from);
  const exact = at >= 0 && at < place.to + 2 ? { line: place.line, from: at, to: at + clean.length } : place;
  votes.push({ name: clean, weight, place: exact, rule, found });
}

/** The first sentence about the firm names it; later subjects are often its products and people. */
function introVote(votes: Vote[], { lines }: Posting["text"]): void {
  const intro = lines.find(({ kind }) => kind === "prose")?.line;
  const match =
    intro === undefined
      ? null
      : /^(?:The |Die |Das |Der )?\S{2,30}(?: \S{1,30}){0,4}? (?=\p{Ll}{2,14}s? )/u.exec(intro.text.slice(0, 200));
  const name = intro === undefined || match === null ? null : nameAt(intro.text, intro.text.startsWith("The ") ? 4 : 0);
  if (intro !== undefined && name !== null)
    vote(votes, name, 2.5, { line: intro, from: 0, to: name.length + 4 }, "first sentence");
}

function proseVotes(votes: Vote[], line: Line): void {
  const text = line.text.slice(0, 6_000);
  for (const [pattern, weight, rule] of BEFORE) {
    for (const match of text.matchAll(pattern)) {
      const found = nameBefore(text, match.index);
      if (found !== null && (weight > 2 || found.startsSentence))
        vote(votes, found.name, weight, { line, from: found.from, to: match.index }, rule);
    }
  }
  const opening = OPENING_AT.exec(text);
  const opened = opening === null ? null : nameAt(text, opening[0].length);
  if (opening !== null && opened !== null)
    vote(votes, opened, 3, { line, from: opening[0].length, to: opening[0].length + opened.length }, "opening");
  for (const [pattern, weight, rule] of AFTER) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const name = nameAt(text, from);
      if (name !== null) vote(votes, name, weight, { line, from, to: from + name.length }, rule);
    }
  }
}

function headerVotes(votes: Vote[], posting: Posting, body: string): void {
  const { header } = posting.text;
  header.forEach((entry, index) => {
    if (entry.kind !== "short" || posting.text.facts.some(({ line }) => line === entry.line)) return;
    const chips = chipsOf(entry.line);
    const named = chips.slice(0, 3).find(({ text }) => headerWeight(text, body, true) > 0 && !namesARole(fold(text)));
    const listed = chips.length >= 3 && entry.line.text.includes(" | ") ? named : undefined;
    if (listed !== undefined)
      vote(
        votes,
        listed.text,
        5,
        { line: entry.line, from: listed.from, to: listed.to },
        "first of a header line",
        true,
      );
    for (const { text, from, to } of chips) {
      const name = employerOf(text);
      const weight = headerWeight(name, body, neighbourIsTitle(header, index));
      if (weight > 0) vote(votes, name, weight, { line: entry.line, from, to }, "header", weight >= 6);
    }
  });
}

/** 'University of Bern - Institute of Geology': the institution and not its part. */
function employerOf(text: string): string {
  const parts = text.split(/ [-–] |, /);
  if (parts.length < 2 || !parts.some((part) => SUB_UNIT.test(part))) return text;
  return parts.find((part) => PUBLIC.test(part) && !SUB_UNIT.test(part)) ?? text;
}

function neighbourIsTitle(header: readonly PostingLine[], index: number): boolean {
  const shorts = header.filter(({ kind }) => kind === "short");
  const at = shorts.indexOf(header[index] as PostingLine);
  return [shorts[at - 1], shorts[at + 1]].some((entry) => entry !== undefined && namesARole(entry.line.folded));
}

function headerWeight(text: string, body: string, besideTitle: boolean): number {
  const folded = fold(text);
  if (
    text.length < 2 ||
    text.length > 70 ||
    text.split(" ").length > 8 ||
    (/[:!?]|^[\d$€£(+•]|\d{3}|[.]$/.test(text) && !LEGAL.test(text))
  )
    return 0;
  if (
    isPlace(text) ||
    isWorkplaceName(text) ||
    isEmploymentTypeName(text) ||
    sectionOf(folded) !== null ||
    !/^[\p{Lu}\p{Lo}\d]|^[a-z]+[A-Z.]/u.test(text)
  )
    return 0;
  const mentioned =
    body.includes(` ${folded} `) ||
    body.includes(` ${folded},`) ||
    body.includes(` ${folded}.`) ||
    body.includes(` ${folded}'`) ||
    /[ぁ-龠]/.test(text);
  const legal = LEGAL.test(text) ? 4 : PUBLIC.test(text) ? 3 : 0;
  const role = namesARole(folded) && legal === 0 ? -4 : 0;
  const unit = SUB_UNIT.test(text) ? -1 : 0;
  const beside = besideTitle ? (text.includes(" ") || legal > 0 ? 4 : 2) : 0;
  return (mentioned ? 4 : 0) + legal + beside + role + unit;
}

const HEADING_ABOUT = /^(?:about|life at|working at|why|join|meet|über|uber|sobre|over) (.{2,50})$/i;

function lineVotes(votes: Vote[], entry: PostingLine): void {
  const { line, kind } = entry;
  if (kind === "prose" || kind === "item" || line.text.split(" ").length >= 6) proseVotes(votes, line);
  const about = kind === "heading" || line.text.length < 50 ? HEADING_ABOUT.exec(line.text) : null;
  if (about?.[1] !== undefined && /^\p{Lu}/u.test(about[1]))
    vote(votes, about[1], 4, { line, from: line.text.length - about[1].length, to: line.text.length }, "about heading");
  const at = /^at (\p{Lu}.{1,50})$/u.exec(line.text);
  if (at?.[1] !== undefined) vote(votes, at[1], 8, { line, from: 3, to: line.text.length }, "at …", true);
  const address = /^(\p{Lu}.{2,50}?), .{2,40} \d{1,4}[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u.exec(line.text);
  if (address?.[1] !== undefined)
    vote(votes, address[1], 6, { line, from: 0, to: address[1].length }, "postal address", true);
}

function formVotes(votes: Vote[], line: Line): void {
  if (line.text.length > 200) return;
  for (const form of COMPANY_FORMS) {
    const match = form.exec(line.folded);
    const words = match?.[1];
    if (match === null || words === undefined) continue;
    const from = line.folded.indexOf(words, match.index);
    const name = line.text.slice(from, from + words.length);
    if (/^\p{Lu}|^[a-z]+[A-Z.]/u.test(name))
      vote(votes, name, 5, { line, from, to: from + words.length }, "page form", true);
  }
  const copyright = /(?:©|copyright)(?: \(c\))? ?(?:\d{4}(?: ?[-–] ?\d{4})?)? ?(.{2,60})$/i.exec(line.text);
  const owner = copyright?.[1]?.split(/\. |, all|All rights|Privacy/)[0];
  if (copyright !== null && owner !== undefined)
    vote(votes, owner, 4, { line, from: copyright.index, to: line.text.length }, "copyright");
}

function factVotes(votes: Vote[], { text }: Posting): void {
  const facts = text.facts.filter(
    ({ field, text: value }) => field === "company" && value.length < 80 && !/[.]$/.test(value),
  );
  for (const fact of facts) {
    const weak = /^(?:agency|organi[sz]ation|institution|organisatie)$/.test(fact.label);
    const value = fact.text.replace(/ \(https?:.*$/, "");
    vote(votes, value, weak ? 3 : 14, { line: fact.line, from: fact.from, to: fact.to }, `label ${fact.label}`, true);
  }
  const entity = text.header.find(({ line }) => /^job id: ?\S+ \| /.test(line.folded));
  const owner = entity?.line.text.split(" | ")[1];
  if (entity !== undefined && owner !== undefined)
    vote(
      votes,
      owner,
      4,
      { line: entity.line, from: entity.line.text.indexOf(owner), to: entity.line.text.length },
      "entity beside the id",
    );
}

/** 'Implementation Lead @ Orrery Health - $115K': behind the sign of an e-mail's subject or a chat line. */
function atSignVotes(votes: Vote[], { text }: Posting): void {
  for (const { line } of text.lines.slice(0, 12)) {
    const at = line.text.length < 200 ? line.text.indexOf(" @ ") : -1;
    const name = at < 0 ? null : nameAt(line.text, at + 3);
    if (name !== null) vote(votes, name, 6, { line, from: at + 3, to: at + 3 + name.length }, "@");
  }
}

function pageVotes(votes: Vote[], { page, text }: Posting): { name: string; weight: number }[] {
  const site = page?.meta.get("og:site_name")?.text;
  const parts = (page?.title?.text ?? "")
    .split(/ [|–—-] | at /)
    .slice(1)
    .map((part) => part.replace(/ (?:careers|jobs)$/i, "").trim());
  const hints = [
    ...(site === undefined ? [] : [{ name: site, weight: 5 }]),
    ...parts.map((name) => ({ name, weight: 3 })),
  ];
  for (const { name, weight } of hints) {
    const line = [...text.lines.map((entry) => entry.line), ...text.around].find((candidate) =>
      candidate.text.includes(name),
    );
    const from = line?.text.indexOf(name) ?? 0;
    if (line !== undefined && name.length > 1)
      vote(votes, name, weight, { line, from, to: from + name.length }, "page title");
  }
  return hints;
}

const HOSTED =
  /(?:lever\.co|greenhouse\.io|ashbyhq\.com|smartrecruiters\.com|workable\.com|breezy\.hr|recruitee\.com)\/(?:embed\/job_app\?for=)?([\w-]{2,40})|([\w-]{2,40})\.(?:wd\d{1,3}\.myworkdayjobs|recruitee|bamboohr|teamtailor|jobs\.personio|icims|applytojob|breezy|workable)/gi;

const DOMAIN = /(?:@|https?:\/\/(?:www\.|jobs\.|careers\.|apply\.)?|www\.)([a-z\d-]{3,40})\.[a-z]/g;

/** The address of a hosted page names its firm; a name that spells the same is that firm. */
function slugs({ text }: Posting): Set<string> {
  const head = text.lines
    .map(({ line }) => (/[@/.]/.test(line.folded) ? line.folded.slice(0, 400) : ""))
    .join("\n")
    .slice(0, 40_000);
  const found = [...head.matchAll(HOSTED), ...head.matchAll(DOMAIN)].map((match) =>
    (match[1] ?? match[2] ?? "").replace(/-|careers$|jobs$/g, ""),
  );
  return new Set(found.filter((slug) => slug.length > 2));
}

const keyOf = (name: string) =>
  fold(name)
    .replace(/^the /, "")
    .replace(/[,.]? (?:inc|llc|ltd|gmbh|ag|plc|corp|co|ulc)\.?$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

function isHosted(key: string, hosted: ReadonlySet<string>): boolean {
  return hosted.has(key) || [...hosted].some((slug) => slug.length > 4 && key.startsWith(slug));
}

function tally(votes: readonly Vote[], hosted: ReadonlySet<string>): Vote | null {
  const sums = new Map<string, { weight: number; best: Vote; rules: Map<string, number> }>();
  for (const vote of votes) {
    const key = keyOf(vote.name);
    const sum = sums.get(key) ?? { weight: isHosted(key, hosted) ? 3 : 0, best: vote, rules: new Map() };
    const before = sum.rules.get(vote.rule) ?? 0;
    sum.weight += before >= 3 ? 0 : before >= 1 ? vote.weight / 2 : vote.weight;
    sum.rules.set(vote.rule, before + 1);
    if (vote.weight > sum.best.weight) sum.best = vote;
    sums.set(key, sum);
  }
  const ranked = [...sums.values()].sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  return first === undefined || first.weight < 4 ? null : first.best;
}

export function readCompany(posting: Posting): Read<string> | null {
  const fromData = posting.data?.posting.company;
  if (fromData) return readData(posting, fromData, fromData);
  const { text } = posting;
  const votes: Vote[] = [];
  factVotes(votes, posting);
  pageVotes(votes, posting);
  atSignVotes(votes, posting);
  const body = ` ${text.lines
    .filter(({ kind }) => kind === "prose" || kind === "item")
    .map(({ line }) => line.folded.slice(0, 4_000))
    .join(" ")} `;
  headerVotes(votes, posting, body);
  introVote(votes, text);
  for (const entry of text.lines) lineVotes(votes, entry);
  for (const line of text.around) formVotes(votes, line);
  for (const { line } of text.lines.slice(0, 12)) formVotes(votes, line);
  const best = tally(votes, slugs(posting));
  if (best === null || isHidden(body, best)) return null;
  return read(best.name, best.place, best.rule, best.found ? "found" : "guessed");
}

/** A recruiter who writes 'our client' keeps the employer's name back; the recruiter's own is not it. */
function isHidden(body: string, best: Vote): boolean {
  const hidden =
    /\b(?:our|my) client(?! \p{Lu})/u.test(body) && !best.rule.startsWith("label") && best.rule !== "client";
  return hidden || (RECRUITER.test(best.name) && /client/.test(body));
}
