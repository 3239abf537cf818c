import "server-only";
import { applyByDate } from "../domain/add";
import { type CalendarDate, dayParts } from "../domain/calendar-date";
import type { Story, StoryDate } from "../domain/example/story";
import type { ChangeKind } from "../domain/history";
import { readPosting } from "../domain/posting/read-posting";
import { newId } from "../id";
import { addApplication } from "./applications";
import { readBoard } from "./board";
import type { ChangeResult, Step } from "./change";
import { setDeadline } from "./deadlines";
import { readDetail } from "./detail";
import { moveApplication } from "./moves";
import { setNote } from "./notes";
import type { NewPosting } from "./postings";
import { setQualification } from "./qualifications";
import { listStages } from "./stages";

/** One thing the user did: the stories' happenings are done in the order of time, as they would have been. */
type Happening = { at: Date; happen: (at: Date) => Promise<void> };

/** Minutes after midnight at which each kind of thing is done, so that one day's things keep their order. */
const HOUR = { save: 9 * 60 + 14, move: 12 * 60 + 5, date: 12 * 60 + 20, done: 17 * 60 + 30, note: 18 * 60 + 40 };

/** Writes the stories as the user would have, and gives the roles' ids in the stories' order. */
export async function tell(
  stories: readonly Story[],
  now: Date,
  ids: readonly string[] = stories.map(() => newId()),
): Promise<readonly string[]> {
  // The one where roles begin; the user may have put another in the place of Saved.
  const [first] = await listStages();
  const happenings = stories.flatMap((story, index) =>
    happeningsOf(story, ids[index] ?? newId(), first?.id ?? "saved"),
  );
  const inTime = happenings.map((each) => ({ ...each, at: notAhead(each.at, now) }));
  for (const { at, happen } of inTime.sort((a, b) => a.at.getTime() - b.at.getTime())) await happen(at);
  return ids;
}

/** What falls later today has happened by now; an example for a day to come is left as it is. */
function notAhead(at: Date, now: Date): Date {
  return at > now && at.toDateString() === now.toDateString() ? now : at;
}

function instant(day: CalendarDate, minutes: number): Date {
  const parts = dayParts(day);
  return new Date(parts.year, parts.month - 1, parts.day, 0, minutes);
}

function happeningsOf(story: Story, id: string, first: string): Happening[] {
  return [
    { at: instant(story.savedOn, HOUR.save), happen: (at) => save(story, { id, stageId: first }, at) },
    ...movesOf(story, id, first),
    ...story.dates.flatMap((date) => dateOf(date, id)),
    ...story.notes.map(({ on, text }, index) => ({
      at: instant(on, HOUR.note + index),
      happen: async (at: Date) =>
        done(
          await setNote(step("note", at), { applicationId: id, noteId: newId(), version: null, text, today: on }),
          `a note about ${story.fields.title}`,
        ),
    })),
    ...(story.qualifications.length > 0
      ? [{ at: instant(story.savedOn, HOUR.save + 20), happen: (at: Date) => judge(story, id, at) }]
      : []),
  ];
}

async function save(story: Story, place: { id: string; stageId: string }, at: Date): Promise<void> {
  const { savedOn, fields } = story;
  const application = {
    ...place,
    fields,
    outcome: null,
    enteredOn: savedOn,
    appliedOn: null,
    passed: [],
    deadlines: fields.deadline ? [{ id: newId(), fields: applyByDate(fields.deadline, 3) }] : [],
  };
  const request = { application, posting: postingOf(story, at), draftId: null, today: savedOn };
  done(await addApplication(step("add", at), request), `saving ${fields.title}`);
}

function postingOf({ posting, savedOn }: Story, at: Date): NewPosting | null {
  if (posting === null) return null;
  const reading = readPosting({ text: posting, html: null }, savedOn);
  return { id: newId(), text: posting, html: null, pastedAt: at, pastedOn: savedOn, reading };
}

function movesOf(story: Story, id: string, first: string): Happening[] {
  let from = first;
  return story.moves.map(({ to, on, outcome }) => {
    const move = { applicationId: id, from, to, after: null, before: null, outcome: outcome ?? null, today: on, on };
    from = to;
    return {
      at: instant(on, HOUR.move),
      happen: async (at) => done(await moveApplication(step("move", at), move), `moving ${story.fields.title}`),
    };
  });
}

function dateOf({ added, fields, doneOn }: StoryDate, applicationId: string): Happening[] {
  const deadlineId = newId();
  const set = async (at: Date, version: number | null, today: CalendarDate, says: StoryDate["fields"]) => {
    const request = { applicationId, deadlineId, version, fields: says, today };
    done(await setDeadline(step("date", at), request), `the date ${says.kind} on ${says.day}`);
  };
  const happenings = [{ at: instant(added, HOUR.date), happen: (at: Date) => set(at, null, added, fields) }];
  if (!doneOn) return happenings;
  const held = { at: instant(doneOn, HOUR.done), happen: (at: Date) => set(at, 1, doneOn, { ...fields, doneOn }) };
  return [...happenings, held];
}

async function judge(story: Story, applicationId: string, at: Date): Promise<void> {
  const detail = await readDetail(applicationId);
  for (const { on, begins, found } of story.qualifications) {
    const row = detail?.qualifications.find((each) => each.text.startsWith(begins));
    if (!row) continue; // the reader did not list it
    const request = { ...found, applicationId, qualificationId: row.id, version: row.version, today: on };
    done(await setQualification(step("qualification", at), request), begins);
  }
}

/** Puts the cards of every stage in this order, as the user would by dragging those that stand elsewhere. */
export async function arrange(ids: readonly string[], today: CalendarDate, at: Date): Promise<void> {
  const { stages, cards } = await readBoard(today);
  for (const { id: stageId, kind } of stages) {
    if (kind === "closed") continue; // shown by day
    const present = cards.filter((card) => card.stageId === stageId).map((card) => card.id);
    const wanted = ids.filter((id) => present.includes(id));
    for (const [index, id] of wanted.entries()) {
      const shown = present[index];
      if (!shown || shown === id) continue;
      const slot = { from: stageId, to: stageId, after: null, before: shown, outcome: null, today, on: today };
      done(await moveApplication(step("move", at), { applicationId: id, ...slot }), "arranging the board");
      present.splice(present.indexOf(id), 1);
      present.splice(index, 0, id);
    }
  }
}

function step(kind: ChangeKind, at: Date): Step {
  return { submitId: newId(), kind, at };
}

function done(result: ChangeResult, what: string): void {
  if (!result.ok) throw new Error(`The example could not be written (${what}: ${result.reason}).`);
}
