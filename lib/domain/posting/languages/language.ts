import type { SectionName } from "../../role";
import type { FactField } from "../labels";

/**
 * What postings in one language write in front of a value and above a section, folded (lower case, without accents). In a
 * table of labels the more telling ones come first, and where a posting has several they win.
 */
export type Language = {
  labels: Readonly<Partial<Record<FactField, readonly string[]>>>;
  headings: Readonly<Partial<Record<SectionName, readonly string[]>>>;
};
