import { LANGUAGES } from "./languages/all";

/** The labels of all languages, and what each of them is in front of. */

const FACT_FIELDS = [
  "title",
  "company",
  "agency",
  "requisition",
  "location",
  "workplace",
  "remote",
  "telework",
  "employmentType",
  "hours",
  "pay",
  "otherPay",
  "posted",
  "deadline",
  "plannedEnd",
  "openAndClose",
  "url",
  "skills",
  "appointment",
  "grade",
  "start",
  "interview",
  "contact",
  "mail",
  "unused",
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

export function labelsOf(field: FactField): readonly string[] {
  return LANGUAGES.flatMap(({ labels }) => labels[field] ?? []);
}

type Meaning = { field: FactField; rank: number };

/** A label that stands under several fields means the last of them. */
function meanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const field of FACT_FIELDS) {
    for (const { labels } of LANGUAGES) {
      for (const [rank, label] of (labels[field] ?? []).entries()) {
        if (found.get(label)?.field !== field) found.set(label, { field, rank });
      }
    }
  }
  return found;
}

/** Label → its field and its place in the table of its language: the lower, the more telling. */
export const LABEL_FIELD: ReadonlyMap<string, Meaning> = meanings();
