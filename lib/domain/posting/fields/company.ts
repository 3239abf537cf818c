import { employerOf, headerVotes } from "../company-header";
import { CLIENT, DOMAIN, HOSTED, LEGAL_FORM, PART_OF_ONE, RECRUITER } from "../company-signs";
import { formVotes, phraseVotes, textVotes, type Vote, vote } from "../company-votes";
import { fold } from "../fold";
import { nameAt } from "../names";
import { type Posting, read } from "../posting";
import type { PostingText } from "../posting-text";
import type { Read } from "../reading";

/** Every sign of the employer's name is a vote; the name with the most votes is the firm. */

/** Of a university and its school in one header the university is the employer. */
const WHOLE = /universit|polytechnic|(?<!^)college$|hospital$|institute of technology/i;

/** Labels that often name a unit and not the employer. */
const WEAK_LABEL = /^(?:agency|organi[sz]ation|institution|organisatie)$/;

function factVotes({ facts, header }: PostingText): Vote[] {
  const labelled = facts
    .filter(({ field, text }) => field === "company" && text.length < 80 && !text.endsWith("."))
    .flatMap(({ label, text, ...place }) => {
      const weight = WEAK_LABEL.test(label) ? (/\d|^\S+$/.test(text) ? 3 : 4) : 14;
      return vote(employerOf(text.replace(/ \(https?:.*$| \([^()]+ [^()]+ [^()]+\)$/, "")), place, {
        weight,
        rule: `label ${label}`,
        found: true,
      });
    });
  const beside = header.flatMap(({ line, facts: own }) => {
    const owner = own.some(({ field }) => field === "requisition") ? line.text.split(" | ")[1] : undefined;
    if (owner === undefined || line.text.split(" | ").length !== 2) return [];
    return vote(
      owner,
      { line, from: line.text.indexOf(owner), to: line.text.length },
      { weight: 4, rule: "beside the id" },
    );
  });
  return [...labelled, ...beside];
}

/** 'Plant Nurse @ Fernwood - $52K': behind the sign of an e-mail's subject or a chat line. */
function atSignVotes({ lines }: PostingText): Vote[] {
  return lines.slice(0, 12).flatMap(({ line }) => {
    const at = line.text.length < 200 ? line.text.indexOf(" @ ") : -1;
    const name = at < 0 ? null : nameAt(line.text, at + 3);
    return name === null ? [] : vote(name, { line, from: at + 3, to: at + 3 + name.length }, { weight: 6, rule: "@" });
  });
}

/** The page's own name and the end of its title, where the name stands in the text as well. */
function pageVotes({ page, text }: Posting): Vote[] {
  const site = page?.meta.get("og:site_name")?.text;
  const title = page?.title?.text ?? "";
  const parts = title.split(/ [|–—-] | at /).slice(1);
  const named = parts.map((part) => ({
    name: part
      .replace(/ (?:careers|jobs)$/i, "")
      .replace(/,? (?:Inc|LLC|Ltd|GmbH)\.?(?= |$)| ?\([^()]*\)$/gi, "")
      .trim(),
    weight: 3,
  }));
  const hints = site === undefined ? named : [{ name: site, weight: 5 }, ...named];
  const lines = [...text.lines.map((entry) => entry.line), ...text.around];
  return hints.flatMap(({ name, weight }) => {
    const line = name.length < 2 ? undefined : lines.find((candidate) => candidate.text.includes(name));
    if (line === undefined) return [];
    const from = line.text.indexOf(name);
    return vote(name, { line, from, to: from + name.length }, { weight, rule: "page title" });
  });
}

/** The names in the addresses that the text mentions. */
function slugs({ lines }: PostingText): ReadonlySet<string> {
  const addressed = lines
    .filter(({ line }) => /[@/]|www/.test(line.folded))
    .map(({ line }) => line.folded.slice(0, 400));
  const text = addressed.join("\n").slice(0, 40_000);
  const found = [...text.matchAll(HOSTED), ...text.matchAll(DOMAIN)].map((match) => match[1] ?? match[2] ?? "");
  return new Set(found.map((slug) => slug.replace(/-|careers$|jobs$/g, "")).filter((slug) => slug.length > 2));
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replace(/[,.]? (?:inc|llc|ltd|gmbh|ag|plc|corp|co|ulc)\.?$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function isHosted(key: string, hosted: ReadonlySet<string>): boolean {
  return hosted.has(key) || [...hosted].some((slug) => slug.length > 4 && key.startsWith(slug));
}

const ENOUGH = 4;
type Sum = { weight: number; best: Vote; counts: Map<string, number> };

/** The same sign counts once in full, then by half, and not at all from the fourth time on. */
function add(sum: Sum, vote: Vote): void {
  const before = sum.counts.get(vote.rule) ?? 0;
  sum.counts.set(vote.rule, before + 1);
  sum.weight += before >= 3 ? 0 : before >= 1 ? vote.weight / 2 : vote.weight;
  if (vote.weight > sum.best.weight) sum.best = vote;
}

function tally(votes: readonly Vote[], hosted: ReadonlySet<string>): Vote | null {
  const sums = new Map<string, Sum>();
  for (const vote of votes) {
    const key = keyOf(vote.name);
    const sum = sums.get(key) ?? { weight: isHosted(key, hosted) ? 3 : 0, best: vote, counts: new Map() };
    sums.set(key, sum);
    add(sum, vote);
  }
  const first = [...sums].reduce<[string, Sum] | null>(
    (top, next) => (top === null || next[1].weight > top[1].weight ? next : top),
    null,
  );
  if (first === null) return null;
  const [key, sum] = first;
  const longer = [...sums].find(
    ([other, { best }]) => (best.found || best.rule === "header") && other !== key && extendsName(other, key, best),
  );
  const weight = sum.weight + (longer?.[1].weight ?? 0) + (isRepeatedName(sum) ? 1 : 0);
  return weight < ENOUGH ? null : (longer?.[1].best ?? sum.best);
}

/** A name of several words that sentences begin with again and again is hardly anything but the firm's. */
function isRepeatedName({ best, counts }: Sum): boolean {
  return best.name.includes(" ") && (counts.get("subject of a sentence") ?? 0) >= 2;
}

/** 'Acme' in the text and 'Acme Freight' in the header are one firm, under its fuller name. */
function extendsName(longer: string, key: string, { name }: Vote): boolean {
  return (
    key.length > 3 &&
    name.split(" ").length <= 6 &&
    !/(?:jobs|careers|karriere)$/i.test(name) &&
    (longer.startsWith(key) || longer.endsWith(key))
  );
}

/** 'Our client' at the beginning of a sentence is 'our client'. */
const lowered = (text: string) =>
  text.replace(/(?:Our|My|Unser|Notre|Onze|Nuestro) (?=client|Kunde|Mandant|opdracht)/g, (word) => word.toLowerCase());

/** A recruiter who writes 'our client' keeps the employer's name back; the recruiter's own is not it. */
function isHidden({ lines }: PostingText, best: Vote): boolean {
  const speaksOfClient = lines.some(({ line }) => CLIENT.test(lowered(line.text.slice(0, 2_000))));
  return speaksOfClient && (RECRUITER.test(best.name) || !(best.rule.startsWith("label") || best.rule === "client"));
}

/** An agency under a label of its own; a recruiter's label may hold a person instead. */
function labelledAgency({ facts }: PostingText): Read<string> | null {
  const agency = facts.find(
    ({ field, label, text }) =>
      field === "agency" &&
      text.length < 80 &&
      (/agen|bureau|cabinet|vermittl/.test(label) || RECRUITER.test(text) || LEGAL_FORM.test(text)),
  );
  return agency === undefined
    ? null
    : read(agency.text, agency, { rule: `label ${agency.label}`, confidence: "found" });
}

/** A single word that the text writes small elsewhere: 'Blood' at the beginning of a sentence is no firm. */
function isCommonWord(name: string, { lines }: PostingText): boolean {
  if (name.includes(" ") || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const small = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u");
  return lines.some(({ line, kind }) => (kind === "prose" || kind === "item") && small.test(line.text.slice(0, 2_000)));
}

function firmOf(votes: readonly Vote[], text: PostingText): Vote | null {
  const best = tally(votes, slugs(text));
  if (best === null || best.found || !isCommonWord(best.name, text)) return best;
  return firmOf(
    votes.filter(({ name }) => name !== best.name),
    text,
  );
}

type Employer = { company: Read<string> | null; via: Read<string> | null };

/** The employer, and the agency that writes for it; of a client who is not named only the agency is known. */
export function readEmployer(posting: Posting): Employer {
  const { text } = posting;
  const via = labelledAgency(text);
  const framed = [...text.around, ...text.lines.slice(0, 24).map(({ line }) => line)];
  const all = [
    ...factVotes(text),
    ...pageVotes(posting),
    ...atSignVotes(text),
    ...headerVotes(text),
    ...textVotes(text),
    ...framed.flatMap(formVotes),
    ...text.answered.flatMap(phraseVotes),
  ];
  const whole = all.some(({ name, rule }) => rule === "header" && WHOLE.test(name));
  const votes = whole ? all.filter(({ name }) => !PART_OF_ONE.test(name)) : all;
  const best = firmOf(votes, text);
  if (best === null) return { company: null, via };
  const name = read(best.name, best.place, { rule: best.rule, confidence: best.found ? "found" : "guessed" });
  return isHidden(text, best) ? { company: null, via: via ?? name } : { company: name, via };
}
