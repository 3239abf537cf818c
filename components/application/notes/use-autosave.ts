"use client";

import { useEffect, useRef, useState } from "react";
import { saveNote } from "@/lib/actions/details";
import { newId } from "@/lib/id";
import { unanswered } from "../../shell/unanswered";
import { forgetNote, type KeptNote, keepNote } from "./kept-notes";

export type SaveState =
  | { is: "idle" }
  | { is: "saving" }
  | { is: "saved"; at: string }
  | { is: "failed"; reason: string; message: string };

const WAIT_MS = 800;

type AutosaveInput = {
  applicationId: string;
  /** The note as the server last told it; for a new one, an empty text without a version. */
  served: KeptNote;
  /** Text to go on with that is not saved yet. */
  resume: KeptNote | null;
};

/**
 * Saves a note 800 ms after the last key, one call at a time, and at once when the note is left. Until a text is saved this
 * tab keeps a copy. Each accepted save raises the note's version by one, so the next can follow without asking.
 */
export function useAutosave({ applicationId, served, resume }: AutosaveInput) {
  const { noteId } = served;
  const [text, setText] = useState(resume?.text ?? served.text);
  const [saved, setSaved] = useState({ version: (resume ?? served).version, text: served.text });
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const latest = useRef({ text, saved });
  const isSending = useRef(false);
  useEffect(() => {
    latest.current = { text, saved };
  });

  // An undo or another tab has changed the note, and nothing is typed here: what it says now is shown.
  const isNewer = served.version !== null && served.version > (saved.version ?? 0);
  if (isNewer && text === saved.text && state.is !== "saving" && !resume) {
    setSaved({ version: served.version, text: served.text });
    setText(served.text);
  }

  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    let from = latest.current.saved;
    for (;;) {
      const wanted = latest.current.text;
      if (wanted === from.text || (from.version === null && wanted.trim() === "")) break;
      setState({ is: "saving" });
      const form = { submitId: newId(), applicationId, noteId, version: from.version, text: wanted };
      const answer = await saveNote(form).catch(unanswered);
      if (!answer.ok) {
        setState({ is: "failed", reason: answer.reason, message: answer.message });
        break;
      }
      from = { version: (from.version ?? 0) + 1, text: wanted };
      setSaved(from);
      setState({ is: "saved", at: new Date().toTimeString().slice(0, 5) });
      if (latest.current.text === wanted) forgetNote(applicationId, noteId);
    }
    isSending.current = false;
  };

  usePauses(send, { text, savedText: saved.text });

  return {
    text,
    state,
    write: (next: string) => {
      setText(next);
      keepNote(applicationId, { noteId, version: saved.version, text: next });
    },
    /** Saves without waiting, or once more after a failure. */
    flush: send,
    version: saved.version,
  };
}

/** Sends after a rest in typing, and when the note is left. */
function usePauses(send: () => void, { text, savedText }: { text: string; savedText: string }) {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (text === savedText) return;
    const timer = setTimeout(() => latest.current(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, savedText]);
  useEffect(() => () => latest.current(), []);
}
