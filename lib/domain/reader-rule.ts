import type { FieldPatch } from "./application";
import { companyKey } from "./identity";
import type { ReadFields } from "./posting/reading";
import type { ReviewSource } from "./review/source";

/**
 * What the reader learnt from a correction of the company. A title is each posting's own, so no rule is made of it.
 * `requisitionId`: role numbers of this shape belong to the company. `company`: what reads as this name is that company.
 */
export const RULE_FIELDS = ["requisitionId", "company"] as const;
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

/** What a correction teaches: the rule for the role number where its shape says enough, else one for the name as read. */
export function learnt(read: ReadFields, saved: FieldPatch): NewRule | null {
  const value = saved.company?.trim();
  if (!value || companyKey(value) === companyKey(read.company?.value ?? null)) return null;
  const shape = numberShape(saved.requisitionId ?? "");
  if (shape) return { field: "requisitionId", pattern: shape, value };
  const pattern = read.company?.value ?? null;
  return companyKey(pattern) && pattern ? { field: "company", pattern, value } : null;
}

/** A reading with the company that a rule proposes: always as a guess, and never over one that the text states. */
export function withRules<Source extends Pick<ReviewSource, "fields" | "spans">>(
  read: Source,
  rules: readonly ReaderRule[],
): Source {
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
