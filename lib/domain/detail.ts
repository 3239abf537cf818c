import type { Application } from "./application";
import type { CalendarDate } from "./calendar-date";
import type { Deadline } from "./deadline";
import type { ApplicationEvent, QualificationState } from "./history";
import type { Reading } from "./posting/reading";
import type { Stage } from "./stage";

export type HistoryEntry = {
  seq: number;
  changeId: string;
  event: ApplicationEvent;
  /** An ISO instant. */
  recordedAt: string;
  occurredOn: CalendarDate | null;
  /** True for an undo, and for what one has taken back and no later undo brought back. */
  undone: boolean;
};

export type SavedPosting = {
  id: string;
  text: string;
  reading: Reading;
  pastedAt: string;
  pastedOn: CalendarDate;
  /** Days on which the very same text was pasted again. */
  seenAgainOn: CalendarDate[];
  /** Whether the present reader may read it better. */
  readByOlder: boolean;
};

export type Qualification = QualificationState & {
  id: string;
  kind: "minimum" | "preferred";
  text: string;
  key: string;
  version: number;
};

export type Note = { id: string; text: string; version: number; createdAt: string; updatedAt: string };

export type ApplicationDetail = {
  application: Application;
  stages: Stage[];
  deadlines: Deadline[];
  notes: Note[];
  /** Oldest first. */
  postings: SavedPosting[];
  qualifications: Qualification[];
  /** Oldest first. */
  history: HistoryEntry[];
  /** Where it stands in its column, from 1, and the cards above and below. */
  position: { place: number; of: number; previousId: string | null; nextId: string | null };
};
