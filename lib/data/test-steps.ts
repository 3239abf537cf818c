import type { FieldPatch } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import type { ChangeKind } from "../domain/history";
import type { Outcome } from "../domain/stage";
import { newId } from "../id";
import { addApplication } from "./applications";
import type { Changed, ChangeResult, Step } from "./change";
import { db } from "./client";
import { moveApplication } from "./moves";
import type { NewPosting } from "./postings";
import { toApplication } from "./rows";
import { undoChange } from "./undo";

/** The user's steps, as tests take them. */

export const TODAY = "2026-11-18" as CalendarDate;
export const NOW = new Date("2026-11-18T10:42:00Z");

export function step(kind: ChangeKind, at = NOW): Step {
  return { submitId: newId(), kind, at };
}

/** The result of a step that is expected to go through. */
export async function done(result: Promise<ChangeResult>): Promise<Changed> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer;
}

type NewRole = {
  stageId?: string;
  outcome?: Outcome | null;
  fields?: FieldPatch;
  posting?: NewPosting | null;
  on?: CalendarDate;
};

export function addRequest({ stageId = "saved", outcome = null, fields, posting = null, on = TODAY }: NewRole = {}) {
  const appliedOn = stageId === "saved" ? null : on;
  const given = { title: "Machine Learning Engineer", company: "Northlight Devices", ...fields };
  const placed = { stageId, outcome, enteredOn: on, appliedOn, passed: [], deadlines: [] };
  return { application: { id: newId(), fields: given, ...placed }, posting, draftId: null, today: TODAY };
}

/** Adds a role and gives its id. */
export async function addRole(role: NewRole = {}): Promise<string> {
  const request = addRequest(role);
  await done(addApplication(step("add"), request));
  return request.application.id;
}

type Way = { from: string; to: string; after?: string; before?: string; outcome?: Outcome; on?: CalendarDate | null };

export function move(
  applicationId: string,
  { from, to, after, before, outcome, on = TODAY }: Way,
  taken = step("move"),
) {
  const slot = { after: after ?? null, before: before ?? null, outcome: outcome ?? null };
  return moveApplication(taken, { applicationId, from, to, ...slot, today: TODAY, on });
}

export function undo(changeId: string, on = TODAY): Promise<ChangeResult> {
  return undoChange(step("undo"), changeId, on);
}

export async function roleNow(id: string) {
  const client = await db();
  return toApplication(await client.application.findUniqueOrThrow({ where: { id } }));
}

/** All that a test can compare before and after something that must change nothing. */
export async function everything() {
  const client = await db();
  const [applications, events, changes, deadlines, notes, postings] = await Promise.all([
    client.application.findMany({ orderBy: { id: "asc" } }),
    client.event.findMany({ orderBy: { seq: "asc" } }),
    client.change.findMany({ orderBy: { seq: "asc" } }),
    client.deadline.findMany({ orderBy: { id: "asc" } }),
    client.note.findMany({ orderBy: { id: "asc" } }),
    client.posting.findMany({ orderBy: { id: "asc" } }),
  ]);
  return { applications, events, changes, deadlines, notes, postings };
}

export function postingOf(text: string): NewPosting {
  const nothing = {
    title: null,
    company: null,
    requisitionId: null,
    workplace: null,
    employmentType: null,
    hours: null,
    contract: null,
    via: null,
  };
  const reading = {
    version: 1,
    fields: { ...nothing, locations: [], pay: null, postedOn: null, deadline: null, url: null },
    sections: [],
    skills: [],
    otherwise: {},
    otherPay: [],
    facts: [],
    secondPostingAt: null,
  };
  return { id: newId(), text, html: null, pastedAt: NOW, pastedOn: TODAY, reading };
}
