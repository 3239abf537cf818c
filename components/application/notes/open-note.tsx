"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { Block } from "../block";
import { NoteField } from "./note-field";
import type { ServedNote } from "./note-saver";
import { saveNote } from "./save-note";
import { NotSaved, SaveStatus } from "./save-status";
import { useNote } from "./use-note";

type OpenNoteProps = {
  applicationId: string;
  served: ServedNote;
  /** How many notes there are. */
  count: number;
  newNote: ReactNode;
  onDeleted: () => void;
  /** Goes on with this text in a note of its own. */
  onBranch: (text: string) => void;
  children: ReactNode;
};

/** The note that is read or written, with the state of its saving beside the heading. */
export function OpenNote(props: OpenNoteProps) {
  const { applicationId, served, count, newNote, onDeleted, onBranch, children } = props;
  const note = useNote(applicationId, served);
  const [isPreview, setIsPreview] = useState(served.text !== "");
  const { show } = useToasts();
  const router = useRouter();

  const remove = async () => {
    const version = await note.discard();
    if (version === null) return onDeleted();
    const form = { submitId: newId(), applicationId, noteId: served.noteId, version, text: null };
    const answer = await saveNote(form);
    if (!answer.ok) return show({ text: answer.message });
    show({ text: "Note deleted.", changeId: answer.changeId });
    onDeleted();
    router.refresh();
  };
  const branch = () => {
    const { text } = note;
    void note.discard();
    onBranch(text);
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
        onText={note.write}
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
