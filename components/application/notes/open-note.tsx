"use client";

import { type ReactNode, useState } from "react";
import { saveNote } from "@/lib/actions/details";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { Block } from "../block";
import { forgetNote, type KeptNote } from "./kept-notes";
import { NoteField } from "./note-field";
import { NotSaved, SaveStatus } from "./save-status";
import { useAutosave } from "./use-autosave";

type OpenNoteProps = {
  applicationId: string;
  /** As the server last told it; for a new note, an empty text without a version. */
  served: KeptNote;
  /** Unsaved text to go on with. */
  resume: KeptNote | null;
  /** How many notes there are. */
  count: number;
  newNote: ReactNode;
  onTyping: () => void;
  onDeleted: () => void;
  /** Goes on with this text in a note of its own. */
  onBranch: (text: string) => void;
  children: ReactNode;
};

/** The note that is read or written, with the state of its saving beside the heading. */
export function OpenNote(props: OpenNoteProps) {
  const { applicationId, served, resume, count, newNote, onTyping, onDeleted, onBranch, children } = props;
  const note = useAutosave({ applicationId, served, resume });
  const [isPreview, setIsPreview] = useState(served.text !== "" && resume === null);
  const { show } = useToasts();

  const write = (text: string) => {
    onTyping();
    note.write(text);
  };
  const remove = async () => {
    forgetNote(applicationId, served.noteId);
    if (note.version === null) return onDeleted();
    const form = { submitId: newId(), applicationId, noteId: served.noteId, version: note.version, text: null };
    const answer = await saveNote(form).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    show({ text: "Note deleted.", changeId: answer.changeId });
    onDeleted();
  };
  const branch = () => {
    forgetNote(applicationId, served.noteId);
    onBranch(note.text);
  };
  return (
    <Block
      title="Notes"
      count={count}
      corner={
        <>
          <SaveStatus state={note.state} />
          {newNote}
        </>
      }
    >
      <NoteField
        text={note.text}
        isPreview={isPreview}
        onText={write}
        onPreview={setIsPreview}
        // After a failure the user says when: a button must not move away under the pointer.
        onLeave={() => note.state.is === "failed" || note.flush()}
        onDelete={remove}
      />
      <NotSaved state={note.state} onRetry={note.flush} onBranch={branch} />
      {children}
    </Block>
  );
}
