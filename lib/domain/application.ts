import type { CalendarDate } from "./calendar-date";
import type { PayPeriod, RoleFields } from "./role";
import type { Outcome, Placement } from "./stage";

export const CONTRACTS = ["permanent", "fixed-term", "temporary", "bank", "freelance"] as const;
export type Contract = (typeof CONTRACTS)[number];

export const CHANNELS = ["portal", "e-mail", "agency", "post", "in person", "phone"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the user said they wanted to be paid, and on which day. */
export type AskedPay = { amount: number; currency: string | null; period: PayPeriod | null; on: CalendarDate | null };

export type Fact = { label: string; value: string };

/** Everything about an application that can be edited in place: what the posting says, and what only the user knows. */
export type ApplicationFields = RoleFields & {
  contract: Contract | null;
  contractEndsOn: CalendarDate | null;
  source: string | null;
  appliedThrough: Channel | null;
  via: string | null;
  referredBy: string | null;
  askedPay: AskedPay | null;
  facts: Fact[];
  starred: boolean;
  appliedOn: CalendarDate | null;
  enteredOn: CalendarDate | null;
};

export type FieldName = keyof ApplicationFields;
export type FieldPatch = Partial<ApplicationFields>;

export const EMPTY_FIELDS: ApplicationFields = {
  title: null,
  company: null,
  requisitionId: null,
  requisitionLabel: null,
  locations: [],
  workplace: null,
  employmentType: null,
  hours: null,
  pay: null,
  postedOn: null,
  deadline: null,
  url: null,
  contract: null,
  contractEndsOn: null,
  source: null,
  appliedThrough: null,
  via: null,
  referredBy: null,
  askedPay: null,
  facts: [],
  starred: false,
  appliedOn: null,
  enteredOn: null,
};

export type Application = ApplicationFields &
  Placement & {
    id: string;
    outcome: Outcome | null;
    version: number;
    /** ISO instants. */
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
  };

/** What a card or a heading is called where the title or the company is not known. */
export function applicationName(fields: Pick<ApplicationFields, "title" | "company" | "via">): string {
  return fields.title ?? (fields.company ? `A role at ${fields.company}` : "A role without a title");
}

/** The employer as shown; an agency's client that it does not name stays unnamed. */
export function employerName(fields: Pick<ApplicationFields, "company" | "via">): string | null {
  if (fields.company) return fields.company;
  return fields.via ? `via ${fields.via}, employer not named` : null;
}

/** Values are compared as they travel, so that two equal lists or pays are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** The fields of a patch that differ from what is there, as before and after; null if nothing differs. */
export function planEdit(
  current: ApplicationFields,
  patch: FieldPatch,
): { before: FieldPatch; after: FieldPatch } | null {
  const changed = Object.entries(patch).filter(([name, value]) => !sameValue(current[name as FieldName], value));
  if (changed.length === 0) return null;
  const before = Object.fromEntries(changed.map(([name]) => [name, current[name as FieldName]]));
  return { before, after: Object.fromEntries(changed) };
}

/** The part of a patch that fills fields which are empty: what the user has set is never overwritten. */
export function fillingEmpty(current: ApplicationFields, patch: FieldPatch): FieldPatch {
  const isEmpty = (name: string) => sameValue(current[name as FieldName], EMPTY_FIELDS[name as FieldName]);
  return Object.fromEntries(Object.entries(patch).filter(([name]) => isEmpty(name)));
}

/** The names of fields that no longer hold what the sender saw. */
export function staleFields(current: ApplicationFields, seen: FieldPatch): FieldName[] {
  const names = Object.keys(seen) as FieldName[];
  return names.filter((name) => !sameValue(current[name], seen[name]));
}
