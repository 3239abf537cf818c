import type { Application } from "../application";
import type { CalendarDate } from "../calendar-date";
import type { DeadlineFields } from "../deadline";
import type { Qualification } from "../detail";
import type { Outcome } from "../stage";

/** A stage that a role entered. */
export type StageEntry = {
  stage: string;
  /** Null where the day is not known. */
  on: CalendarDate | null;
  outcome?: Outcome;
  why?: string;
};

/** Everything that a row of the CSV file says about one role. */
export type ExportedRole = {
  application: Application;
  /** Names, not ids: a spreadsheet knows no other. */
  stage: string;
  furthestStage: string | null;
  /** In the order of their days. */
  dates: DeadlineFields[];
  /** Oldest first, as the next two. */
  notes: { text: string; createdAt: string; updatedAt: string }[];
  postings: { text: string; pastedOn: CalendarDate }[];
  stageHistory: StageEntry[];
  qualifications: Pick<Qualification, "kind" | "text" | "state" | "evidence">[];
};
