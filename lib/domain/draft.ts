import type { CalendarDate } from "./calendar-date";

/**
 * What the user typed or chose in a form that is not saved yet, by the form's own field names. Only the form that wrote it
 * reads it, and a name it does not know is passed over.
 */
export type DraftEdits = Record<string, string | number | boolean | null | string[]>;

/** Characters of a text that is too long for a posting and is kept as a file; what is longer is not sent. */
export const MAX_FILE_TEXT = 8_000_000;

/** Something begun and not yet a role. */
export type Draft = {
  id: string;
  kind: "paste" | "by-hand";
  /** The text as pasted; null for a form that is filled in by hand. */
  text: string | null;
  html: string | null;
  edits: DraftEdits;
  /** An ISO instant. */
  startedAt: string;
  startedOn: CalendarDate;
  version: number;
  discarded: boolean;
  /** The role it became, once saved. */
  applicationId: string | null;
};
