"use client";

import { noteTitle } from "@/lib/domain/note";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { ServedNote } from "./note-saver";
import { useNote } from "./use-note";

type UnsavedNoteProps = { applicationId: string; served: ServedNote; onOpen: () => void };

/** A note that this tab kept and that is not in the editor: it is saved by itself, and shown only where that fails. */
export function UnsavedNote({ applicationId, served, onOpen }: UnsavedNoteProps) {
  const { text, state, discard } = useNote(applicationId, served);
  if (state.is !== "failed") return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 rounded-md border border-ink px-3 py-2">
      <p className="flex basis-full items-center gap-1.5 font-semibold">
        <Icon name="alert" size="sm" />
        Not saved, kept in this tab
      </p>
      <p className="basis-full truncate font-serif text-read">{noteTitle(text) || "An empty note"}</p>
      <Button size="sm" onClick={onOpen}>
        Open and save
      </Button>
      <Button look="ghost" size="sm" onClick={discard}>
        Discard
      </Button>
    </div>
  );
}
