import type { Outcome } from "@/lib/domain/outcome";
import { changeChannel } from "../../shell/change-channel";
import { unanswered } from "../../shell/unanswered";

/** A note as it is sent. The same submit id sent again is the same step, so a lost answer does not make it two. */
export type NoteForm = {
  submitId: string;
  applicationId: string;
  noteId: string;
  version: number | null;
  text: string | null;
};

/** A browser sends no more than 64 kB after its page is gone. */
const MAX_KEPT_ALIVE = 60_000;

/** Saves a note, also where the page is being left, and tells the other tabs. */
export async function saveNote(form: NoteForm): Promise<Outcome<{ changeId: string }>> {
  const body = new Blob([JSON.stringify(form)], { type: "application/json" });
  try {
    const response = await fetch("/notes", { method: "POST", body, keepalive: body.size < MAX_KEPT_ALIVE });
    const answer: Outcome<{ changeId: string; seq: number }> = await response.json();
    if (answer.ok) changeChannel()?.postMessage(answer.seq);
    return answer;
  } catch {
    return unanswered();
  }
}
