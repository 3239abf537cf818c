import "server-only";
import { setNote } from "../data/notes";
import { failure } from "../domain/outcome";
import { noteForm } from "../domain/schema";
import { handler } from "./action";

/** Saves a note. Nothing is drawn anew for it: it is sent at every pause in typing, and the tab shows what it typed. */
export const saveNote = handler(noteForm, async ({ submitId, ...form }, { at, today }) => {
  const result = await setNote({ submitId, kind: "note", at }, { ...form, today });
  return result.ok ? { ok: true, changeId: result.changeId, seq: result.seq } : failure(result.reason);
});
