import { DOMAIN, HOSTED, RECRUITER } from "../company-signs";
import { formVotes, headerVotes, textVotes, type Vote, vote } from "../company-votes";
import { fold } from "../fold";
import { nameAt } from "../names";
import { type Posting, read, readData } from "../posting";
import type { PostingText } from "../posting-text";
import type { Read } from "../reading";

/** Every sign of the employer's name is a vote; the name with the most votes is the firm. */

/** Labels that often name a unit and not the employer. */
const WEAK_LABEL = /^(?:agency|organi[sz]ation|institution|organisatie)$/;

function factVotes({ facts, header }: PostingText): Vote[] {
  const labelled = facts
    .filter(({ field, text }) => field === "company" && text.length < 80 && !text.endsWith("."))
    .flatMap(({ label, text, ...place }) => {
      const weight = WEAK_LABEL.test(label) ? 3 : 14;
      return vote(text.replace(/ \(https?:.*$/, ""), place, { weight, rule: `label ${label}`, found: true });
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
  const named = parts.map((part) => ({ name: part.replace(/ (?:careers|jobs)$/i, "").trim(), weight: 3 }));
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
  const first = [...sums.values()].reduce<Sum | null>(
    (top, sum) => (top === null || sum.weight > top.weight ? sum : top),
    null,
  );
  return first === null || first.weight < ENOUGH ? null : first.best;
}

/** A recruiter who writes 'our client' keeps the employer's name back; the recruiter's own is not it. */
function isHidden({ lines }: PostingText, best: Vote): boolean {
  const speaksOfClient = lines.some(({ line }) => /\b(?:our|my) client(?! \p{Lu})/iu.test(line.text.slice(0, 2_000)));
  return speaksOfClient && (RECRUITER.test(best.name) || !(best.rule.startsWith("label") || best.rule === "client"));
}

export function readCompany(posting: Posting): Read<string> | null {
  const fromData = posting.data?.posting.company;
  if (fromData) return readData(posting, fromData, fromData);
  const { text } = posting;
  const framed = [...text.around, ...text.lines.slice(0, 12).map(({ line }) => line)];
  const votes = [
    ...factVotes(text),
    ...pageVotes(posting),
    ...atSignVotes(text),
    ...headerVotes(text),
    ...textVotes(text),
    ...framed.flatMap(formVotes),
  ];
  const best = tally(votes, slugs(text));
  if (best === null || isHidden(text, best)) return null;
  return read(best.name, best.place, { rule: best.rule, confidence: best.found ? "found" : "guessed" });
}
