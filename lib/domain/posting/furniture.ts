import { boards } from "./sources/boards";
import { careerSites } from "./sources/career-sites";
import { ICON_WORDS } from "./sources/google";
import { indeed } from "./sources/indeed";
import { linkedin } from "./sources/linkedin";
import type { Source } from "./sources/source";
import { trackingSystems } from "./sources/tracking-systems";

/**
 * Every source's furniture is known everywhere: pastes come through mirrors, extensions and aggregators, and a paste
 * seldom says which page it was copied from.
 */
const SOURCES: readonly Source[] = [careerSites, linkedin, indeed, ...boards, ...trackingSystems];

type Matcher = { words: ReadonlySet<string>; patterns: readonly RegExp[] };

function matcherOf(entries: readonly (string | RegExp)[]): Matcher {
  return {
    words: new Set(entries.filter((entry) => typeof entry === "string")),
    patterns: entries.filter((entry) => entry instanceof RegExp),
  };
}

function matches({ words, patterns }: Matcher, folded: string): boolean {
  return words.has(folded) || patterns.some((pattern) => pattern.test(folded));
}

const FURNITURE = matcherOf([...SOURCES.flatMap(({ furniture }) => furniture), ...ICON_WORDS]);
const BEGINS = matcherOf(SOURCES.flatMap(({ begins }) => begins ?? []));
const ENDS = matcherOf(SOURCES.flatMap(({ ends }) => ends ?? []));
const LONGEST = 160;

export const GLUE: readonly string[] = SOURCES.flatMap(({ glue }) => glue ?? []);
export const TITLE_FORMS: readonly RegExp[] = SOURCES.flatMap(({ title }) => title ?? []);
export const COMPANY_FORMS: readonly RegExp[] = SOURCES.flatMap(({ company }) => company ?? []);

const bareOf = (folded: string) => folded.replace(/[\s:]{1,4}$/, "");

export function isFurniture(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const cells = folded.split(/ [|·•] | {3,}/);
  return cells.every((cell) => matches(FURNITURE, bareOf(cell.trim())));
}

/** Whether a line ends a list of other postings, so that this one stands below. */
export function isBeginOfPosting(folded: string): boolean {
  return folded.length <= LONGEST && matches(BEGINS, bareOf(folded));
}

/** Whether a line begins the part of a page that is not about this posting. */
export function isEndOfPosting(folded: string): boolean {
  return folded.length <= LONGEST && matches(ENDS, bareOf(folded));
}
