import type { Outcome } from "@/lib/domain/outcome";
import { newId } from "@/lib/id";
import { forgetNote, keepNote, keptNote } from "./kept-notes";
import type { NoteForm } from "./save-note";

export type SaveState =
  | { is: "idle" }
  | { is: "saving" }
  | { is: "saved"; at: string }
  | { is: "failed"; reason: string; message: string };

/** A note as the server last told it; a new one has an empty text and no version. */
export type ServedNote = { noteId: string; version: number | null; text: string };

/** What is shown of a note: its text with what is typed, and whether that is saved. */
export type NoteNow = { text: string; version: number | null; state: SaveState };

export type NoteSaver = ReturnType<typeof createNoteSaver>;

type Ways = {
  send: (form: NoteForm) => Promise<Outcome>;
  /** Resolves once it is worth trying again after silence. */
  untilItAnswers: () => Promise<void>;
};

const PAUSE_MS = 800;

/**
 * Saves a note 800 ms after the last key, one call at a time, and again by itself after silence. Until a text is saved the
 * tab keeps it. Each accepted save raises the note's version by one, so the next can follow without asking. What was not
 * answered is sent again as it was before anything newer: it may have arrived.
 */
export function createNoteSaver(applicationId: string, served: ServedNote, { send, untilItAnswers }: Ways) {
  const { noteId } = served;
  const listeners = new Set<() => void>();
  let saved = { version: served.version, text: served.text };
  let now: NoteNow = { ...saved, state: { is: "idle" } };
  let sent: NoteForm | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const show = (next: Partial<NoteNow>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  const keep = () => keepNote(applicationId, { noteId, version: saved.version, text: now.text, sent });
  const isUnsaved = () =>
    sent !== null || (now.text !== saved.text && (saved.version !== null || now.text.trim() !== ""));
  /** Another tab has changed or deleted the note: this text can only become a note of its own. */
  const isRefused = () => now.state.is === "failed" && (now.state.reason === "stale" || now.state.reason === "missing");

  async function save(): Promise<void> {
    while (isUnsaved() && !isRefused()) {
      const form = sent ?? { submitId: newId(), applicationId, noteId, version: saved.version, text: now.text };
      sent = form;
      keep();
      if (now.state.is !== "failed") show({ state: { is: "saving" } });
      const answer = await send(form);
      if (!answer.ok) return fail(answer.reason, answer.message);
      sent = null;
      saved = { version: (form.version ?? 0) + 1, text: form.text ?? "" };
      show({ version: saved.version, state: { is: "saved", at: new Date().toTimeString().slice(0, 5) } });
      if (isUnsaved()) keep();
      else forgetNote(applicationId, noteId);
    }
  }

  function fail(reason: string, message: string): void {
    show({ state: { is: "failed", reason, message } });
    if (reason === "unanswered") return void untilItAnswers().then(flush);
    sent = null;
    keep();
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= save().finally(() => {
      running = null;
    });
    await running;
  }

  return {
    noteId,
    now: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    write(text: string) {
      show({ text });
      keep();
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    /** Saves now what waits for its pause in typing, or once more after a failure. */
    flush,
    isUnsaved,
    /** An undo or another tab has changed the note: where nothing is typed here, what it says now is shown. */
    serve({ version, text }: ServedNote) {
      if (version === null || version <= (saved.version ?? 0) || isUnsaved()) return;
      saved = { version, text };
      show({ version, text });
    },
    /** Goes on with what the tab kept over a reload. */
    resume() {
      const kept = keptNote(applicationId, noteId);
      if (!kept || isUnsaved()) return;
      if (kept.sent === null && kept.text === saved.text) return forgetNote(applicationId, noteId);
      saved = { version: kept.version, text: saved.text };
      sent = kept.sent;
      show({ text: kept.text });
      void flush();
    },
    /** Lets go of what is not saved. Resolves to the note's version once no call is under way; null where it was never saved. */
    async discard(): Promise<number | null> {
      clearTimeout(timer);
      await running;
      sent = null;
      show({ text: saved.text, state: { is: "idle" } });
      forgetNote(applicationId, noteId);
      return saved.version;
    },
  };
}
