import type { ReadFields } from "../posting/reading";
import { REVIEW_FIELDS } from "./fields";
import type { FieldSpans } from "./form";
import type { ReviewSource } from "./source";

export const NO_FIELDS: ReadFields = {
  title: null,
  company: null,
  requisitionId: null,
  locations: [],
  workplace: null,
  employmentType: null,
  hours: null,
  contract: null,
  via: null,
  pay: null,
  postedOn: null,
  deadline: null,
  url: null,
};

/** What the screen knows of a posting before it is read; apart from the reader, which the browser loads later. */
export const NOTHING_READ: ReviewSource = {
  fields: NO_FIELDS,
  spans: Object.fromEntries(REVIEW_FIELDS.map((field) => [field, []])) as unknown as FieldSpans,
  sections: [],
  alsoStated: {},
  facts: [],
  secondPostingAt: null,
};
