import type { FieldPatch } from "../application";
import type { CalendarDate } from "../calendar-date";
import type { DeadlineFields } from "../deadline";
import type { QualificationState } from "../history";
import type { Outcome } from "../stage";

/** What happened with one role, from the day it was saved. Told by lib/data/tell.ts, through the app's own writes. */
export type Story = {
  fields: FieldPatch;
  /** The text it was saved from; without one it was typed in by hand. */
  posting: string | null;
  savedOn: CalendarDate;
  /** In order, from Saved on. */
  moves: StoryMove[];
  dates: StoryDate[];
  notes: { on: CalendarDate; text: string }[];
  /** What the user made of the posting's qualifications, each found by how its text begins. */
  qualifications: { on: CalendarDate; begins: string; found: QualificationState }[];
};

export type StoryMove = { to: string; on: CalendarDate; outcome?: Outcome };

export type StoryDate = { added: CalendarDate; fields: DeadlineFields; doneOn?: CalendarDate };

/** A story with nothing told but how the role was saved. */
export function savedStory(savedOn: CalendarDate, fields: FieldPatch): Story {
  return { fields, savedOn, posting: null, moves: [], dates: [], notes: [], qualifications: [] };
}
