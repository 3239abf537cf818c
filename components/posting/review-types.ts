import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DraftEdits } from "@/lib/domain/draft";
import type { ReaderRule } from "@/lib/domain/reader-rule";
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

/**
 * The role that the posting belongs to: one it was pasted on, or one that is found to be the same and that the posting can
 * be separated from. `action` is what the button says.
 */
export type ReviewTarget = { id: string; name: string; action: string; separable: boolean } | null;

export type ReviewProps = {
  target: ReviewTarget;
  draft: ReviewDraft;
  stages: readonly Stage[];
  /** What the reader learnt. */
  rules: readonly ReaderRule[];
  today: CalendarDate;
};
