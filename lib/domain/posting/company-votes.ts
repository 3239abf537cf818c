import {
  ABOUT_HEADING,
  ABOUT_US,
  BETWEEN,
  COPYRIGHT,
  EQUAL_OPPORTUNITY,
  IN_FRONT,
  INSTITUTION,
  isVerb,
  LEGAL_FORM,
  OPENING_AT,
  PAGE_SYSTEM,
  POSTAL_ADDRESS,
} from "./company-signs";
import { labelOf } from "./facts";
import { fold, tidy } from "./fold";
import { COMPANY_FORMS } from "./furniture";
import type { Line } from "./lines";
import { NOT_A_NAME, nameAt } from "./names";
import type { Place } from "./posting";
import type { PostingLine, PostingText } from "./posting-text";
import { namesARole } from "./role-words";
import { sentencesOf } from "./sentences";
import { isPlace } from "./values/places";

/** A sign that a name is the employer's. */
export type Vote = { name: string; weight: number; place: Place; rule: string; found: boolean };

function cleaned(name: string): string {
  return tidy(name)
    .replace(/[’']s$/, "")
    .replace(/ is (?:hiring|looking for|recruiting|seeking)\b.*$/, "")
    .replace(/(?:\d\.\d){1,2}$/, "")
    .replace(/ \((?:yc )?[wsfx]\d{2}\)$/i, "")
    .replace(/(?<=[.\p{Ll}])O firmie$/u, "")
    .replace(/ (?:19|20)\d{2}$/, "")
    .replace(/[\s,.;:–-]{1,3}$/, "");
}

function isUnfit(name: string): boolean {
  if (/^(?:view|see|show|browse|search|find|all|skip|scroll|share|apply|back|post|print|job locations?) /i.test(name))
    return true;
  if (name.length < 2 || name.length > 80 || NOT_A_NAME.has(fold(name)) || PAGE_SYSTEM.test(name)) return true;
  // The label of a field that stands where a name could: 'Profession', 'Deadline to Apply'.
  if (labelOf(fold(name)) !== null) return true;
  return isPlace(name) && !LEGAL_FORM.test(name);
}

/** The vote for `name` in `place`, as a list so that votes can be chained; empty where the name cannot be a firm's. */
export function vote(
  name: string,
  place: Place,
  { weight, rule, found }: { weight: number; rule: string; found?: boolean },
): Vote[] {
  const clean = cleaned(name);
  if (isUnfit(clean)) return [];
  const at = place.line.text.indexOf(clean, place.from);
  const exact = at >= 0 && at < place.to + 2 ? { line: place.line, from: at, to: at + clean.length } : place;
  return [{ name: clean, weight, place: exact, rule, found: found ?? false }];
}

/** What may stand between a name and its verb: 'Acme, LLC builds', 'Acme (Leeds) builds'. */
const BEHIND_A_NAME =
  /^,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|PLC|Corp|Co)\b\.?,?|^ \([^()]{2,60}\)|^, (?:an?|the|eine?|une?|una?|ein) [^,.;]{3,70},/;

/** The name that a sentence begins with, if it goes on as a sentence about one thing. */
function subjectOf(sentence: string): { name: string; from: number; verb: boolean } | null {
  const from = /^(?:The |Die |Das |Der |La |Le |L')/.exec(sentence)?.[0].length ?? 0;
  const name = nameAt(sentence, from);
  if (name === null) return null;
  const rest = sentence.slice(from + name.length).replace(BEHIND_A_NAME, "");
  const next = /^,?[’']?s? ?(\p{Ll}+)/u.exec(rest)?.[1] ?? "";
  return { name, from, verb: isVerb(next) && !namesARole(next) };
}

function sentenceVotes(line: Line, isFirst: boolean): Vote[] {
  return sentencesOf(line).flatMap(({ text, folded, at }, index) => {
    const subject = subjectOf(text);
    if (subject === null) return [];
    const place = { line, from: at + subject.from, to: at + subject.from + subject.name.length };
    const equal =
      EQUAL_OPPORTUNITY.test(folded) &&
      (subject.verb || /^ (?:do|follow|take|welcome)/.test(text.slice(subject.from + subject.name.length)));
    const weight = INSTITUTION.test(subject.name) ? 4 : 2.5;
    const intro = isFirst && index === 0 ? vote(subject.name, place, { weight, rule: "first sentence" }) : [];
    if (equal) return [...intro, ...vote(subject.name, place, { weight: 5, rule: "equal opportunity sentence" })];
    return subject.verb
      ? [...intro, ...vote(subject.name, place, { weight: 2, rule: "subject of a sentence" })]
      : intro;
  });
}

export function phraseVotes(line: Line): Vote[] {
  const text = line.text.slice(0, 6_000);
  const opening = OPENING_AT.exec(text);
  const opened = opening === null ? null : nameAt(text, opening[0].length);
  const first =
    opening === null || opened === null
      ? []
      : vote(
          opened,
          { line, from: opening[0].length, to: opening[0].length + opened.length },
          { weight: 3, rule: "opening" },
        );
  const others = IN_FRONT.flatMap(({ pattern, weight, rule }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const from = match.index + match[0].length;
      const name = nameAt(text, from);
      if (name === null) return [];
      const institution = INSTITUTION.test(name) && name.split(" ").length > 2;
      return vote(name, { line, from, to: from + name.length }, { weight: institution ? 4 : weight, rule });
    }),
  );
  return [...first, ...others];
}

type Form = { name: string | undefined; weight: number; rule: string; found?: boolean };

const capital = (name: string | undefined) => (name !== undefined && /^\p{Lu}/u.test(name) ? name : undefined);
const wholeName = (name: string | undefined) =>
  name !== undefined && nameAt(name, 0)?.length === name.length ? name : undefined;

/** 'Sägewerk GmbH' over its street and town. */
function overAddress({ line, kind }: PostingLine, next: PostingLine | undefined): boolean {
  const below = next?.line.text ?? "";
  return (
    kind === "short" &&
    !line.text.includes(":") &&
    LEGAL_FORM.test(line.text) &&
    below.length < 60 &&
    /\d[a-z]?$|^\d{4,5} \p{Lu}/u.test(below)
  );
}

/** Boards put a link to the firm's own page under its name. */
const ITS_PAGE = /^(?:view company|view profile|company profile|visit website|view company profile|about the company)$/;

/** Lines that hold a name in a form of their own. */
function fixedVotes(entry: PostingLine, before: PostingLine | undefined, next: PostingLine | undefined): Vote[] {
  const { line, kind } = entry;
  const { text } = line;
  const short = text.length < 140;
  const titled = short && kind === "short" ? /^(.{3,80}) (?:at|bei|chez) (\p{Lu}.{1,60})$/u.exec(text) : null;
  const town = /^(?:City|Town|County|Borough|Village|University) of \p{Lu}[\p{L} ]{2,30}(?=$|,)/u;
  const underAbout = before?.kind === "heading" && ABOUT_US.test(before.line.folded.replace(/[:?]$/, ""));
  const forms: Form[] = [
    {
      name: kind !== "prose" && kind !== "item" && text.length < 90 ? town.exec(text)?.[0] : undefined,
      weight: 4,
      rule: "institution",
      found: true,
    },
    {
      name: capital(kind === "heading" || text.length < 50 ? ABOUT_HEADING.exec(text)?.[1] : undefined),
      weight: 4,
      rule: "about heading",
    },
    {
      name: titled && namesARole(fold(titled[1] ?? "")) ? titled[2] : undefined,
      weight: 6,
      rule: "behind the title",
    },
    {
      name: wholeName(
        text.length < 300 ? BETWEEN.map((form) => form.exec(text)?.[1]).find((name) => name !== undefined) : undefined,
      ),
      weight: 5,
      rule: "fixed words",
    },
    {
      name: underAbout ? wholeName(/^([^.]{3,50})\. /.exec(text)?.[1]) : undefined,
      weight: 4,
      rule: "under 'about us'",
    },
    {
      name: kind === "short" && ITS_PAGE.test(next?.line.folded ?? "") ? wholeName(text) : undefined,
      weight: 6,
      rule: "over its page",
      found: true,
    },
    { name: overAddress(entry, next) ? text : undefined, weight: 5, rule: "over its address", found: true },
    { name: /^at (\p{Lu}.{1,50})$/u.exec(text)?.[1], weight: 8, rule: "at …", found: true },
    { name: POSTAL_ADDRESS.exec(text)?.[1], weight: 6, rule: "postal address", found: true },
  ];
  return forms.flatMap(({ name, ...sign }) => {
    if (name === undefined) return [];
    const from = text.lastIndexOf(name);
    return vote(name, { line, from, to: from + name.length }, sign);
  });
}

/** What the text says about the firm, line by line. */
export function textVotes({ lines }: PostingText): Vote[] {
  const intro = lines.find(
    ({ kind, line, facts }) =>
      kind === "prose" ||
      (kind === "short" && facts.length === 0 && line.text.split(" ").length > 8 && !/[|•·$€£]/.test(line.text)),
  );
  return lines.flatMap((entry, index) => {
    const spoken =
      entry.kind === "prose" ||
      entry.kind === "item" ||
      (entry.kind === "short" && entry.line.text.split(" ").length >= 6);
    const said = spoken ? [...sentenceVotes(entry.line, entry === intro), ...phraseVotes(entry.line)] : [];
    return [...said, ...fixedVotes(entry, lines[index - 1], lines[index + 1])];
  });
}

/** Every word with a capital, or a spelling that only a name has. */
function isProperName(name: string): boolean {
  return (
    nameAt(name, 0)?.length === cleaned(name).length ||
    /^[a-z]+[A-Z.]|^\p{Lu}[\p{L}&]+(?: [\p{Lu}\d][\p{L}\d.&,]*){0,6}$/u.test(name)
  );
}

/** Lines of boards that hold the name in a form of their own. */
export function formVotes(line: Line): Vote[] {
  if (line.text.length > 200) return [];
  const forms = COMPANY_FORMS.flatMap((form) => {
    const words = form.exec(line.folded)?.[1];
    if (words === undefined) return [];
    const from = line.folded.lastIndexOf(words);
    const name = line.text.slice(from, from + words.length);
    return isProperName(name)
      ? vote(name, { line, from, to: from + words.length }, { weight: 5, rule: "page form", found: true })
      : [];
  });
  const owner = COPYRIGHT.exec(line.text)?.[1]?.split(/\. |, all|All rights|Privacy/)[0];
  const copyright =
    owner === undefined
      ? []
      : vote(
          owner,
          { line, from: Math.max(0, line.text.indexOf(owner)), to: line.text.length },
          { weight: 4, rule: "copyright" },
        );
  return [...forms, ...copyright];
}
