import { type FactName, isFactName } from "./facts";

/** The fields of the review; the first nine have their place as their key. */
export const REVIEW_FIELDS = [
  "title",
  "company",
  "requisitionId",
  "locations",
  "workplace",
  "pay",
  "postedOn",
  "employmentType",
  "deadline",
  "url",
  "hours",
  "via",
  "contract",
] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];

export const REVIEW_NAMES: Record<ReviewField, string> = {
  title: "Title",
  company: "Company",
  requisitionId: "Role number",
  locations: "Location",
  workplace: "Workplace",
  pay: "Pay",
  postedOn: "Posted",
  employmentType: "Employment",
  deadline: "Deadline",
  url: "Link",
  hours: "Hours a week",
  via: "Agency",
  contract: "Contract",
};

/** Most postings have none of these, and no row is drawn for what is not there. */
const RARE: readonly ReviewField[] = ["via", "contract"];

export function isRare(field: ReviewField): boolean {
  return RARE.includes(field);
}

/** Whatever has a place in the text. */
export type MarkName = ReviewField | FactName;

export function markTitle(name: MarkName): string {
  return isFactName(name) ? "Other fact" : REVIEW_NAMES[name];
}

const DIGITS = 9;

/** 1 to 9, or null for the fields beyond the nine keys. */
export function digitOf(name: MarkName): number | null {
  const place = (REVIEW_FIELDS as readonly MarkName[]).indexOf(name) + 1;
  return place >= 1 && place <= DIGITS ? place : null;
}

export function fieldOfDigit(digit: number): ReviewField | null {
  return (digit >= 1 && digit <= DIGITS && REVIEW_FIELDS[digit - 1]) || null;
}

/** What is typed or chosen: every input holds text, exactly as it stands on the screen. */
export type InputName = Exclude<ReviewField, "pay"> | "payMin" | "payMax" | "payPeriod";
export type Inputs = Record<InputName, string>;

export function inputsOf(field: ReviewField): readonly InputName[] {
  return field === "pay" ? ["payMin", "payMax", "payPeriod"] : [field];
}
