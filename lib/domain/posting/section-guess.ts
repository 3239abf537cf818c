import { SECTION_NAMES, type SectionName } from "../role";
import { DUTY_LINE, IN_HEADING, OFFERED_LINE, REQUIRED_LINE } from "./section-words";

/**
 * Headings are worded as their writers like ('On the deck', 'What gets us excited'). One that no table knows is named by
 * its words, by the lines below it, and by what stands before and behind it: postings tell duties, then what is needed,
 * then what helps, then what is paid. The best whole sequence wins.
 */
export type ToName = { name: SectionName | null; heading: string; lines: readonly string[]; list: boolean };

const HEADING_WEIGHT = 1.6;
const CONTENT_WEIGHT = 2;
const MAX_LINES = 20;
const LONG_PROSE = 140;
const IMPOSSIBLE = -1_000;

/** How well one section follows another; what is not listed neither helps nor harms. */
const FOLLOWS: Readonly<Partial<Record<SectionName | "nothing", Partial<Record<SectionName, number>>>>> = {
  nothing: { summary: 0.6, description: 0.4, preferredQualifications: -1, payBenefits: -0.4 },
  summary: { description: 0.8, summary: -0.5, preferredQualifications: -0.5 },
  description: { minimumQualifications: 0.8, description: -0.3, summary: -1, preferredQualifications: -0.2 },
  minimumQualifications: { preferredQualifications: 0.8, payBenefits: 0.3, description: -0.8, summary: -1 },
  preferredQualifications: { payBenefits: 0.7, minimumQualifications: -1, description: -1, summary: -1.2 },
  payBenefits: { other: 0.5, payBenefits: -0.2, description: -0.5, minimumQualifications: -0.4, summary: -0.8 },
  other: {},
};

function shareOf(lines: readonly string[], pattern: RegExp): number {
  const looked = lines.slice(0, MAX_LINES);
  return looked.filter((line) => pattern.test(line.slice(0, 200))).length / Math.max(looked.length, 1);
}

/** How much the lines below a heading speak for each section. */
function contentOf({ lines, list }: ToName): Partial<Record<SectionName, number>> {
  // Long prose touches on everything; only short lines speak of one thing.
  if (lines.every((line) => line.length > LONG_PROSE)) return { summary: 0.3, other: 0.35 };
  const required = shareOf(lines, REQUIRED_LINE);
  const duties = shareOf(lines, DUTY_LINE);
  return {
    summary: list || lines.length > 4 ? -0.5 : 0.3,
    description: duties + (list ? 0.1 : -0.2) - required / 2,
    minimumQualifications: required - duties / 2,
    preferredQualifications: required * 0.8 - duties / 2 + (lines.length <= 3 ? 0.15 : 0),
    payBenefits: shareOf(lines, OFFERED_LINE) - duties / 2,
    other: 0.15,
  };
}

function headingOf(heading: string): ReadonlySet<SectionName> {
  return new Set(IN_HEADING.filter(([, pattern]) => pattern.test(heading)).map(([name]) => name));
}

function scoresOf(section: ToName): Record<SectionName, number> {
  const content = contentOf(section);
  const said = headingOf(section.heading);
  const scores = SECTION_NAMES.map((name): [SectionName, number] => {
    if (section.name !== null) return [name, section.name === name ? 0 : IMPOSSIBLE];
    return [name, (said.has(name) ? HEADING_WEIGHT : 0) + CONTENT_WEIGHT * (content[name] ?? 0)];
  });
  return Object.fromEntries(scores) as Record<SectionName, number>;
}

/** The best way to a name: a step of its own, and the way before it. */
type Path = { score: number; name: SectionName; last: SectionName | "nothing"; before: Path | null };

function extended(paths: readonly Path[], name: SectionName, own: number): Path {
  const score = ({ score, last }: Path) => score + own + (FOLLOWS[last]?.[name] ?? 0);
  const before = paths.reduce((best, next) => (score(next) > score(best) ? next : best));
  return { score: score(before), name, last: name === "other" ? before.last : name, before };
}

/** A name for every section; those that have one keep it. */
export function nameSections(sections: readonly ToName[]): SectionName[] {
  let paths: Path[] = [{ score: 0, name: "other", last: "nothing", before: null }];
  for (const section of sections) {
    const scores = scoresOf(section);
    const open = paths;
    paths = SECTION_NAMES.map((name) => extended(open, name, scores[name]));
  }
  const names: SectionName[] = [];
  let path: Path | null = paths.reduce((best, next) => (next.score > best.score ? next : best));
  for (; path?.before; path = path.before) names.push(path.name);
  return names.reverse();
}
