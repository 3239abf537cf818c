import type { Fact as LabelledFact } from "../facts";
import type { FactField } from "../labels";
import { found, type Place, type Posting, read } from "../posting";
import type { PostingLine } from "../posting-text";
import type { ReadFact, ReadFields, Section } from "../reading";
import { sectionOf } from "../section-heading";

/** What a posting says under a label and no field holds. */

const MAX_FACTS = 40;
const MAX_VALUE = 120;
const KNOWN: ReadonlySet<FactField> = new Set(["grade", "start", "interview", "contact"]);
/** Labels of these are pages' own, of a mail or of a field that has a place elsewhere. */
const NEVER: ReadonlySet<FactField> = new Set(["mail", "url", "skills", "title"]);
const FIELD_OF: Readonly<Partial<Record<FactField, keyof ReadFields>>> = {
  company: "company",
  agency: "via",
  location: "locations",
  workplace: "workplace",
  remote: "workplace",
  telework: "workplace",
  employmentType: "employmentType",
  hours: "hours",
  pay: "pay",
  posted: "postedOn",
  deadline: "deadline",
  plannedEnd: "deadline",
  openAndClose: "deadline",
};
const PAGE_OWN =
  /^(?:applicants|rating|status|time left to apply|updated|last updated|subject|reply-to|fwd?|re|note|notes|apply|tags?|views)$/;
const LISTS: ReadonlySet<string> = new Set([
  "description",
  "minimumQualifications",
  "preferredQualifications",
  "summary",
]);
const LABEL_AND_VALUE = /^(\p{Lu}[^:\t.!?]{1,38}?)\s?(?::\s|\t)\s?(\S.{0,119})$/u;

type Found = { label: string; value: string; place: Place; known: boolean; rule: string };

function hasField(fields: ReadFields, name: keyof ReadFields | undefined): boolean {
  const value = name === undefined ? null : fields[name];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function fromTable({ field, label, written, text, line, from, to }: LabelledFact, fields: ReadFields): Found | null {
  if (NEVER.has(field) || PAGE_OWN.test(label) || text.length > MAX_VALUE) return null;
  if (hasField(fields, FIELD_OF[field])) return null;
  return { label: written, value: text, place: { line, from, to }, known: KNOWN.has(field), rule: `label ${label}` };
}

/** 'Car allowance: yes': a short line with a label that no table has. */
function fromLine({ line, kind, facts }: PostingLine): Found | null {
  if (kind !== "short" || line.item || facts.length > 0) return null;
  const match = LABEL_AND_VALUE.exec(line.text);
  const [, label = "", value = ""] = match ?? [];
  if (match === null || label.split(" ").length > 5 || /https?:|@|\t/.test(value)) return null;
  if (PAGE_OWN.test(label.toLowerCase()) || sectionOf(label.toLowerCase()) !== null) return null;
  const from = line.text.length - value.length;
  return { label, value, place: { line, from, to: line.text.length }, known: false, rule: "label" };
}

/** Where fields have already read a value; a line may hold a fact beside it. */
function isRead({ evidence: { start, end } }: ReadFact, fields: ReadFields): boolean {
  return Object.values(fields)
    .flat()
    .some(
      (read) =>
        read !== null && read.evidence.source === "text" && read.evidence.start < end && start < read.evidence.end,
    );
}

export function readFacts({ text }: Posting, fields: ReadFields, sections: readonly Section[]): ReadFact[] {
  const lists = sections.filter(({ name }) => LISTS.has(name)).flatMap(({ blocks }) => blocks);
  const inList = new Set(lists.map(({ start }) => start));
  const all = text.lines.flatMap((entry) => [...entry.facts.map((fact) => fromTable(fact, fields)), fromLine(entry)]);
  const seen = new Set<string>();
  const facts: ReadFact[] = [];
  for (const one of all) {
    if (one === null || facts.length === MAX_FACTS) continue;
    const fact = { ...read({ label: one.label, value: one.value }, one.place, found(one.rule)), known: one.known };
    const key = `${one.label}\n${one.value}`;
    const whole = read("", { line: one.place.line, from: 0, to: one.place.line.text.length }, found("")).evidence.start;
    if (seen.has(key) || inList.has(whole) || isRead(fact, fields)) continue;
    seen.add(key);
    facts.push(fact);
  }
  return facts;
}
