"use client";

import { useState } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Note } from "@/lib/domain/detail";
import { newId } from "@/lib/id";
import { useKeys } from "../../shell/keys";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Kbd } from "../../ui/kbd";
import { Block } from "../block";
import { EarlierNotes } from "./earlier-notes";
import { useKeptNotes } from "./kept-notes";
import { OpenNote } from "./open-note";
import { UnsavedNote } from "./unsaved-note";
import { beginNote } from "./use-note";

type NotesBlockProps = {
  applicationId: string;
  /** Newest first. */
  notes: readonly (Note & { writtenOn: CalendarDate })[];
  /** Begins a new note at once. */
  startsNew: boolean;
};

/** The newest note open, earlier ones below it by their first line. */
export function NotesBlock({ applicationId, notes, startsNew }: NotesBlockProps) {
  const [openedId, open] = useState<string | null>(() => (startsNew ? newId() : null));
  const noteId = openedId ?? notes[0]?.id;
  const servedNote = (id: string) => {
    const note = notes.find((each) => each.id === id);
    return { noteId: id, version: note?.version ?? null, text: note?.text ?? "" };
  };
  const begin = (text = "") => {
    const id = newId();
    if (text) beginNote(applicationId, id, text);
    open(id);
  };
  useKeys({ n: () => begin() });
  const newNote = (
    <Button look="ghost" size="sm" className="-mr-2.5" onClick={() => begin()}>
      <Icon name="plus" size="sm" />
      New note
      <Kbd>N</Kbd>
    </Button>
  );
  const unsaved = useKeptNotes(applicationId)
    .filter((each) => each.noteId !== noteId)
    .map((each) => (
      <UnsavedNote
        key={each.noteId}
        applicationId={applicationId}
        served={servedNote(each.noteId)}
        onOpen={() => open(each.noteId)}
      />
    ));

  if (!noteId) {
    return (
      <Block title="Notes" corner={newNote}>
        {unsaved}
      </Block>
    );
  }
  return (
    <OpenNote
      key={noteId}
      applicationId={applicationId}
      served={servedNote(noteId)}
      count={notes.length}
      newNote={newNote}
      onDeleted={() => open(null)}
      onBranch={begin}
    >
      {unsaved}
      <EarlierNotes notes={notes.filter((note) => note.id !== noteId)} onOpen={open} />
    </OpenNote>
  );
}
