/** The fields of the review, in the order of the screen; the first nine have their place as their key. */
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
};

const DIGITS = 9;

/** 1 to 9, or null for the fields beyond the nine keys. */
export function digitOf(field: ReviewField): number | null {
  const place = REVIEW_FIELDS.indexOf(field) + 1;
  return place <= DIGITS ? place : null;
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
