"use client";

import { useState } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Note } from "@/lib/domain/detail";
import { noteTitle } from "@/lib/domain/note";
import { newId } from "@/lib/id";
import { useKeys } from "../../shell/keys";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Kbd } from "../../ui/kbd";
import { Block } from "../block";
import { EarlierNotes } from "./earlier-notes";
import { forgetNote, type KeptNote, useKeptNotes } from "./kept-notes";
import { OpenNote } from "./open-note";

/** The note in the editor; `resume` is unsaved text that it goes on with. */
type Opened = { noteId: string; resume: KeptNote | null };

type NotesBlockProps = {
  applicationId: string;
  /** Newest first. */
  notes: readonly (Note & { writtenOn: CalendarDate })[];
  /** Begins a new note at once. */
  startsNew: boolean;
};

/** The newest note open, earlier ones below it by their first line. */
export function NotesBlock({ applicationId, notes, startsNew }: NotesBlockProps) {
  const [opened, setOpened] = useState<Opened | null>(() => (startsNew ? { noteId: newId(), resume: null } : null));
  const [typedIn, setTypedIn] = useState<string | null>(null);
  const kept = useKeptNotes(applicationId).filter((each) => each.noteId !== typedIn);
  const noteId = opened?.noteId ?? notes[0]?.id;
  const served = notes.find((note) => note.id === noteId);

  const open = (next: Opened | null) => {
    setTypedIn(null);
    setOpened(next);
  };
  const begin = (text = "") => {
    const id = newId();
    open({ noteId: id, resume: text ? { noteId: id, version: null, text } : null });
  };
  useKeys({ n: () => begin() });
  const newNote = (
    <Button look="ghost" size="sm" className="-mr-2.5" onClick={() => begin()}>
      <Icon name="plus" size="sm" />
      New note
      <Kbd>N</Kbd>
    </Button>
  );
  const unsaved = (
    <Unsaved kept={kept} onOpen={(note) => open({ noteId: note.noteId, resume: note })} applicationId={applicationId} />
  );

  if (!noteId) {
    return (
      <Block title="Notes" corner={newNote}>
        {unsaved}
      </Block>
    );
  }
  const isResumed = opened?.resume ? "resumed" : "";
  return (
    <OpenNote
      key={noteId + isResumed}
      applicationId={applicationId}
      served={{ noteId, version: served?.version ?? null, text: served?.text ?? "" }}
      resume={opened?.resume ?? null}
      count={notes.length}
      newNote={newNote}
      onTyping={() => setTypedIn(noteId)}
      onDeleted={() => open(null)}
      onBranch={begin}
    >
      {unsaved}
      <EarlierNotes
        notes={notes.filter((note) => note.id !== noteId)}
        onOpen={(id) => open({ noteId: id, resume: null })}
      />
    </OpenNote>
  );
}

type UnsavedProps = { applicationId: string; kept: readonly KeptNote[]; onOpen: (note: KeptNote) => void };

/** What this tab kept of notes that could not be saved, offered again. */
function Unsaved({ applicationId, kept, onOpen }: UnsavedProps) {
  return kept.map((note) => (
    <div key={note.noteId} className="mt-2 flex flex-wrap items-center gap-1.5 rounded-md border border-ink px-3 py-2">
      <p className="flex basis-full items-center gap-1.5 font-semibold">
        <Icon name="alert" size="sm" />
        Not saved, kept in this tab
      </p>
      <p className="basis-full truncate font-serif text-read">{noteTitle(note.text) || "An empty note"}</p>
      <Button size="sm" onClick={() => onOpen(note)}>
        Open and save
      </Button>
      <Button look="ghost" size="sm" onClick={() => forgetNote(applicationId, note.noteId)}>
        Discard
      </Button>
    </div>
  ));
}
