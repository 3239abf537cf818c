import type { CalendarDate } from "./calendar-date";

/** What a posting can say about a role. Words are those of the labelled cases, in JSON and in CSV. */

export const WORKPLACES = ["onsite", "hybrid", "remote"] as const;
export type Workplace = (typeof WORKPLACES)[number];

export const EMPLOYMENT_TYPES = ["full-time", "part-time", "contract", "temporary", "internship"] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const PAY_PERIODS = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Base pay. `max` is null in "from 50,000", `min` in "up to 50,000"; currency is an ISO 4217 code or null where only a number is known. */
export type Pay = {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
};

export type RoleFields = {
  title: string | null;
  company: string | null;
  /** The posting's own number for the role, as written: '200579127-3956', 'R-0012345'. */
  requisitionId: string | null;
  /** What the posting calls that number: 'Role Number', 'Requisition ID', 'Kennziffer'. */
  requisitionLabel: string | null;
  locations: string[];
  workplace: Workplace | null;
  employmentType: EmploymentType | null;
  /** Hours a week. */
  hours: number | null;
  pay: Pay | null;
  postedOn: CalendarDate | null;
  deadline: CalendarDate | null;
  url: string | null;
};

export const SECTION_NAMES = [
  "summary",
  "description",
  "minimumQualifications",
  "preferredQualifications",
  "payBenefits",
  "other",
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];
