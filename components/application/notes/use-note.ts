"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { untilItAnswers } from "../../shell/away";
import { createNoteSaver, type NoteSaver, type ServedNote } from "./note-saver";
import { saveNote } from "./save-note";

/** Those in use, and those that were left with unsaved text: a note that is opened again goes on where it was. */
const savers = new Map<string, NoteSaver>();

function saverOf(applicationId: string, served: ServedNote): NoteSaver {
  return savers.get(served.noteId) ?? createNoteSaver(applicationId, served, { send: saveNote, untilItAnswers });
}

/** Begins a note that is not on the server yet with this text. */
export function beginNote(applicationId: string, noteId: string, text: string): void {
  const saver = saverOf(applicationId, { noteId, version: null, text: "" });
  savers.set(noteId, saver);
  saver.write(text);
}

/** The text of a note with the state of its saving. The rest of the page hears of it once the note is left. */
export function useNote(applicationId: string, served: ServedNote) {
  const router = useRouter();
  const [saver] = useState(() => saverOf(applicationId, served));
  const { text, version, state } = useSyncExternalStore(saver.subscribe, saver.now, saver.now);

  const follow = useEffectEvent(() => saver.serve(served));
  useEffect(() => {
    if (served.version !== null) follow();
  }, [served.version]);

  useEffect(() => {
    const leave = async () => {
      await saver.flush();
      if (!saver.isUnsaved()) savers.delete(saver.noteId);
      if (saver.now().state.is === "saved") router.refresh();
    };
    const save = () => void saver.flush();
    savers.set(saver.noteId, saver);
    saver.resume();
    window.addEventListener("pagehide", save);
    return () => {
      window.removeEventListener("pagehide", save);
      void leave();
    };
  }, [saver, router]);
  return { text, version, state, write: saver.write, flush: saver.flush, discard: saver.discard };
}
