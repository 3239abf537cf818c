import { saveNote } from "@/lib/actions/note-handler";

/** Where a note goes while it is typed: not an action, so that a slow save never holds up a move. */
export const POST = saveNote;
