import type { FieldPatch } from "./application";
import { companyKey } from "./identity";
import { fold } from "./posting/fold";
import type { ReadFields } from "./posting/reading";
import type { ReviewSource } from "./review/source";

/**
 * What the reader learnt from a correction. `requisitionId`: role numbers of this shape belong to the company. `company`: what
 * reads as this name is that company. `title`: where this is read as the title and the text has that one too, it is that one.
 */
export const RULE_FIELDS = ["requisitionId", "company", "title"] as const;
export type ReaderRule = { id: string; field: (typeof RULE_FIELDS)[number]; pattern: string; value: string };
export type NewRule = Omit<ReaderRule, "id">;

const FEWEST_DIGITS = 8;

/**
 * '200579127-3956' has the shape '#########-####': digits give way, letters and signs stay. Null for short numbers, whose
 * shapes ('R-#####') are those of the recruiting systems that many firms use.
 */
export function numberShape(number: string): string | null {
  const shape = number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\u200b]+/g, "")
    .replace(/\p{Nd}/gu, "#");
  return shape.split("#").length > FEWEST_DIGITS ? shape : null;
}

/** What corrections of company and title teach. */
export function learnt(read: ReadFields, saved: FieldPatch): NewRule[] {
  return [companyRule(read, saved), titleRule(read, saved)].filter((rule) => rule !== null);
}

/** The rule for the role number where its shape says enough, else one for the name as read. */
function companyRule(read: ReadFields, saved: FieldPatch): NewRule | null {
  const value = saved.company?.trim();
  if (!value || companyKey(value) === companyKey(read.company?.value ?? null)) return null;
  const shape = numberShape(saved.requisitionId ?? "");
  if (shape) return { field: "requisitionId", pattern: shape, value };
  const pattern = read.company?.value ?? null;
  return companyKey(pattern) && pattern ? { field: "company", pattern, value } : null;
}

function titleRule({ title }: ReadFields, saved: FieldPatch): NewRule | null {
  const value = saved.title?.trim();
  if (!title || !value || fold(value) === fold(title.value)) return null;
  return { field: "title", pattern: title.value, value };
}

type Proposed = Pick<ReviewSource, "fields" | "spans">;

/** A reading of `text` with what the rules propose: always as a guess. */
export function withRules<Source extends Proposed>(read: Source, rules: readonly ReaderRule[], text: string): Source {
  return withTitle(withCompany(read, rules), rules, text);
}

/** Never over a company that the text states. */
function withCompany<Source extends Proposed>(read: Source, rules: readonly ReaderRule[]): Source {
  const { company, requisitionId } = read.fields;
  if (company?.confidence === "found") return read;
  const shape = numberShape(requisitionId?.value ?? "");
  const name = companyKey(company?.value ?? null);
  const byNumber = rules.find(({ field, pattern }) => field === "requisitionId" && pattern === shape);
  const rule = byNumber ?? rules.find(({ field, pattern }) => field === "company" && companyKey(pattern) === name);
  const sign = byNumber ? requisitionId : company;
  if (!rule || !sign) return read;
  const proposed = {
    value: rule.value,
    confidence: "guessed",
    evidence: { ...sign.evidence, rule: "learnt" },
  } as const;
  // The number has a mark of its own already.
  const spans = byNumber ? { ...read.spans, company: [] } : read.spans;
  return { ...read, fields: { ...read.fields, company: proposed }, spans };
}

function withTitle<Source extends Proposed>(read: Source, rules: readonly ReaderRule[], text: string): Source {
  const was = read.fields.title;
  if (!was) return read;
  const about = rules.filter(({ field, pattern }) => field === "title" && fold(pattern) === fold(was.value));
  const folded = about.length > 0 ? fold(text) : "";
  const rule = about.find(({ value }) => folded.includes(fold(value)));
  if (!rule) return read;
  const start = folded.indexOf(fold(rule.value));
  const span = { start, end: start + rule.value.length };
  const evidence = { source: "text", ...span, rule: "learnt" } as const;
  const title = { value: rule.value, confidence: "guessed", evidence } as const;
  return { ...read, fields: { ...read.fields, title }, spans: { ...read.spans, title: [span] } };
}
