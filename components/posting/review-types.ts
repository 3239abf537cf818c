import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DraftEdits } from "@/lib/domain/draft";
import type { Stage } from "@/lib/domain/stage";

/** A paste under review, as the page hands it down. */
export type ReviewDraft = {
  id: string;
  version: number;
  text: string;
  html: string | null;
  edits: DraftEdits;
  /** '3 Nov 2026, 09:14' */
  pastedAt: string;
  pastedOn: CalendarDate;
};

/** The role that the posting belongs to, where it is pasted on one that is there already. */
export type ReviewTarget = { id: string; name: string } | null;

export type ReviewProps = {
  target: ReviewTarget;
  draft: ReviewDraft;
  stages: readonly Stage[];
  today: CalendarDate;
};
