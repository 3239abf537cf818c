import { type CalendarDate, dayParts, daysBetween } from "./calendar-date";
import { showRelative } from "./display";
import type { SameRoleReason } from "./identity";
import type { Outcome, Stage } from "./stage";
import type { WhatChanged } from "./what-changed";

/** The saved role that a paste is of. */
export type DuplicateRole = {
  applicationId: string;
  name: string;
  company: string | null;
  reason: SameRoleReason;
  savedOn: CalendarDate;
  stage: Stage;
  outcome: Outcome | null;
  /** The day its stage was entered; null where the user does not know it. */
  enteredOn: CalendarDate | null;
  /** What the paste says otherwise than the newest copy of its posting; absent where the role has none. */
  changes?: WhatChanged;
};

const REASONS: Record<SameRoleReason, string> = {
  text: "The very same text",
  number: "Same role number",
  link: "Same link",
  name: "Same title",
};

/** 'Same role number at Northlight Devices' */
export function showReason({ reason, company }: DuplicateRole): string {
  return company && (reason === "number" || reason === "name") ? `${REASONS[reason]} at ${company}` : REASONS[reason];
}

const ENDS: Record<Outcome, string> = {
  accepted: "accepted",
  rejected: "rejected",
  withdrawn: "withdrawn",
  "no-response": "closed without a response",
  "position-closed": "closed with the position",
};

/** 'rejected 3 months ago', or null for a role that is still open. */
export function showEnd({ outcome, enteredOn }: DuplicateRole, today: CalendarDate): string | null {
  if (!outcome) return null;
  return enteredOn ? `${ENDS[outcome]} ${showAgo(enteredOn, today)}` : ENDS[outcome];
}

/** 'yesterday', '12 days ago', '3 months ago', '2 years ago'. */
function showAgo(day: CalendarDate, today: CalendarDate): string {
  if (daysBetween(day, today) <= 30) return showRelative(day, today);
  const [from, to] = [dayParts(day), dayParts(today)];
  const begun = (to.year - from.year) * 12 + to.month - from.month;
  const months = Math.max(1, begun - (to.day < from.day ? 1 : 0));
  if (months < 12) return months === 1 ? "a month ago" : `${months} months ago`;
  const years = Math.floor(months / 12);
  return years === 1 ? "a year ago" : `${years} years ago`;
}

/** 'This paste differs in 2 places.', or null where there is no copy to compare it with. */
export function showDifference({ reason, changes }: DuplicateRole): string | null {
  if (changes === undefined || reason === "text") return null;
  if (changes === null) return "This paste is another text altogether.";
  const { length } = changes.places;
  if (length === 0) return "This paste says the same.";
  return `This paste differs in ${length === 1 ? "one place" : `${length} places`}.`;
}
