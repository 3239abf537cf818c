import { SECTION_NAMES, type SectionName } from "../../role";
import type { ReadingJson } from "../reading-json";
import { isSamePlace, keyOf, type ScalarField, wordsOf } from "./alike";

/**
 * How well readings agree with labels. `accept` of a label holds further values that are right, `null` among them means
 * that nothing is right as well.
 */
export type Labels = Partial<Omit<ReadingJson, "sections">> & {
  sections?: Partial<Record<SectionName, string>>;
  sectionEnds?: Partial<Record<SectionName, string>>;
  accept?: Readonly<Record<string, readonly unknown[]>>;
};

export type Count = { right: number; wrong: number; missed: number };
export type Miss = { name: string; field: string; wanted: unknown; got: unknown };
export type Score = {
  cases: number;
  exact: number;
  fields: Record<string, Count>;
  ends: { right: number; of: number };
  misses: Miss[];
};

export const SCALARS: readonly ScalarField[] = [
  "title",
  "company",
  "requisitionId",
  "workplace",
  "employmentType",
  "pay",
  "postedOn",
  "deadline",
  "url",
];
const EXACT: ReadonlySet<string> = new Set(["title", "company", "requisitionId", "pay", "deadline", "workplace"]);
/** To invent a list of requirements is a mistake; to find text about the firm that nobody labelled is none. */
const NEVER_INVENTED: ReadonlySet<SectionName> = new Set(["minimumQualifications", "preferredQualifications"]);
/** A section may begin a few words early. */
const EARLY = 60;
const LONG_SECTION = 200;

const NONE: Count = { right: 0, wrong: 0, missed: 0 };

function acceptable(labels: Labels, field: string, label: unknown): unknown[] {
  return [label ?? null, ...(labels.accept?.[field] ?? [])];
}

/** One value against those that are right. */
function judge(got: boolean, right: boolean, mayBeEmpty: boolean): Count {
  if (right) return { right: 1, wrong: 0, missed: 0 };
  return { right: 0, wrong: got ? 1 : 0, missed: mayBeEmpty ? 0 : 1 };
}

function scoreScalar(labels: Labels, read: ReadingJson, field: ScalarField): Count {
  const allowed = acceptable(labels, field, labels[field]);
  const got = read[field];
  const right = allowed.some((value) => value !== null && got !== null && keyOf(field, value) === keyOf(field, got));
  return judge(got !== null, right, allowed.includes(null));
}

function scorePlaces(labels: Labels, places: readonly string[]): Count {
  const counts = acceptable(labels, "locations", labels.locations ?? []).map((allowed) => {
    const left = [...((allowed as string[] | null) ?? [])];
    const wrong = places.filter((place) => {
      const at = left.findIndex((other) => isSamePlace(place, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    }).length;
    return { right: places.length - wrong, wrong, missed: left.length };
  });
  return counts.reduce((best, next) => (next.wrong + next.missed < best.wrong + best.missed ? next : best));
}

function begins(text: string, label: unknown, name: SectionName): boolean {
  const at = wordsOf(text).indexOf(wordsOf(String(label)));
  return at >= 0 && (name === "other" || at <= EARLY);
}

function scoreSection(labels: Labels, text: string, name: SectionName): Count {
  const allowed = acceptable(labels, `sections.${name}`, labels.sections?.[name]);
  const unlabelled = allowed.every((value) => value === null);
  if (unlabelled && !NEVER_INVENTED.has(name)) return NONE;
  const right = text !== "" && allowed.some((label) => label !== null && begins(text, label, name));
  return judge(text !== "", right, allowed.includes(null));
}

function endsThere(text: string, end: string): boolean {
  const words = wordsOf(end);
  return wordsOf(text)
    .slice(-(words.length + 40))
    .includes(words);
}

/** Everything that is wrong about one reading. */
class CaseScore {
  readonly counts = new Map<string, Count>();
  readonly misses: Miss[] = [];

  constructor(
    private readonly name: string,
    private readonly labels: Labels,
  ) {}

  add(field: string, count: Count, got: unknown, wanted: unknown): void {
    this.counts.set(field, count);
    if (count.wrong + count.missed === 0) return;
    const accepted = this.labels.accept?.[field];
    this.misses.push({ name: this.name, field, wanted: accepted === undefined ? wanted : [wanted, ...accepted], got });
  }

  get exact(): boolean {
    return this.misses.every(({ field }) => !EXACT.has(field));
  }
}

function scoreSkills(wanted: readonly string[], got: readonly string[]): Count {
  const have = new Set(got.map((skill) => skill.toLowerCase()));
  const right = wanted.filter((skill) => have.has(skill.toLowerCase())).length;
  return { right, wrong: 0, missed: wanted.length - right };
}

function scoreCase(name: string, labels: Labels, read: ReadingJson): CaseScore {
  const score = new CaseScore(name, labels);
  for (const field of SCALARS) score.add(field, scoreScalar(labels, read, field), read[field], labels[field]);
  score.add("locations", scorePlaces(labels, read.locations), read.locations, labels.locations);
  for (const section of SECTION_NAMES) {
    const text = read.sections[section] ?? "";
    score.add(
      `sections.${section}`,
      scoreSection(labels, text, section),
      text.slice(0, 100),
      labels.sections?.[section],
    );
  }
  score.add("skills", scoreSkills(labels.skills ?? [], read.skills), read.skills, labels.skills);
  return score;
}

function addTo(fields: Record<string, Count>, field: string, { right, wrong, missed }: Count): void {
  const sum = fields[field] ?? NONE;
  fields[field] = { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed };
}

/** `ends` counts the sections that begin right, are long and have a labelled end. */
export function scoreAll(cases: readonly { name: string; labels: Labels; read: ReadingJson }[]): Score {
  const score: Score = { cases: cases.length, exact: 0, fields: {}, ends: { right: 0, of: 0 }, misses: [] };
  for (const { name, labels, read } of cases) {
    const one = scoreCase(name, labels, read);
    if (one.exact) score.exact++;
    score.misses.push(...one.misses);
    for (const [field, count] of one.counts) {
      if (field.startsWith("sections.")) addTo(score.fields, "sections", count);
      addTo(score.fields, field, count);
    }
    for (const section of SECTION_NAMES) {
      const text = read.sections[section] ?? "";
      const end = labels.sectionEnds?.[section];
      if (end === undefined || text.length <= LONG_SECTION || one.counts.get(`sections.${section}`)?.right !== 1)
        continue;
      score.ends.of++;
      if (endsThere(text, end)) score.ends.right++;
      else score.misses.push({ name, field: `sectionEnds.${section}`, wanted: end, got: text.slice(-100) });
    }
  }
  return score;
}
