import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { startsNewSession } from "../domain/note";
import { type ChangeResult, change, type Step } from "./change";
import type { Tx } from "./client";
import type { NoteModel } from "./generated/models";
import { Refused } from "./refused";

export type NoteRequest = {
  applicationId: string;
  noteId: string;
  /** The version that the sender saw, or null for a new note. */
  version: number | null;
  /** Markdown, or null to delete the note. */
  text: string | null;
  today: CalendarDate;
};

/**
 * Saves a note. History gets one line for each editing session of ten minutes, and NoteVersion what the note said when a
 * session began: autosave is frequent, and a line for every pause in typing would bury the rest.
 */
export function setNote(step: Step, request: NoteRequest): Promise<ChangeResult> {
  const { applicationId, noteId, version, text, today } = request;
  return change(step, async ({ tx, record }) => {
    const note = version === null ? null : await noteAt(tx, noteId, version);
    if (note && text !== null && !startsNewSession(note.updatedAt, step.at)) {
      return saveWithinSession(tx, noteId, text, step.at);
    }
    if (note) await tx.noteVersion.create({ data: { noteId, text: note.text, savedAt: step.at } });
    const event = { kind: "note", id: noteId, before: note?.text ?? null, after: text } as const;
    await record([{ applicationId, occurredOn: today, event }]);
  });
}

async function noteAt(tx: Tx, id: string, version: number): Promise<NoteModel> {
  const note = await tx.note.findUnique({ where: { id } });
  if (!note || note.deletedAt) throw new Refused("missing");
  if (note.version !== version) throw new Refused("stale");
  return note;
}

async function saveWithinSession(tx: Tx, id: string, text: string, at: Date): Promise<void> {
  await tx.note.update({ where: { id }, data: { text, updatedAt: at, version: { increment: 1 } } });
}
