"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { saveNote } from "@/lib/actions/details";
import { MAX_NOTE } from "@/lib/domain/schema";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { Block } from "../block";
import { forgetNote, type KeptNote } from "./kept-notes";
import { applyMark, continueList, type Mark, type Selected, toggleTask } from "./markdown-edit";
import { NoteToolbar } from "./note-toolbar";
import { SaveStatus } from "./save-status";
import { useAutosave } from "./use-autosave";

const NotePreview = lazy(() => import("./note-preview").then((module) => ({ default: module.NotePreview })));

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
          <SaveStatus state={note.state} onRetry={note.flush} onBranch={branch} />
          {newNote}
        </>
      }
    >
      <NoteField
        text={note.text}
        isPreview={isPreview}
        onText={write}
        onPreview={setIsPreview}
        onLeave={note.flush}
        onDelete={remove}
      />
      {children}
    </Block>
  );
}

type NoteFieldProps = {
  text: string;
  isPreview: boolean;
  onText: (text: string) => void;
  onPreview: (isPreview: boolean) => void;
  onLeave: () => void;
  onDelete: () => void;
};

function NoteField({ text, isPreview, onText, onPreview, onLeave, onDelete }: NoteFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const change = (make: (selected: Selected) => Selected | null): boolean => {
    const field = area.current;
    const next = make({ text, start: field?.selectionStart ?? text.length, end: field?.selectionEnd ?? text.length });
    if (!next) return false;
    // At once: the next key must find the caret where this one leaves it.
    flushSync(() => {
      onText(next.text);
      onPreview(false);
    });
    area.current?.focus();
    area.current?.setSelectionRange(next.start, next.end);
    return true;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && change(continueList)) event.preventDefault();
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
    onPreview(text !== "");
  };
  return (
    <div className="field-edge bg-surface focus-within:border-accent focus-within:shadow-[0_0_0_1px_var(--color-accent)]">
      <NoteToolbar
        isPreview={isPreview}
        onMark={(mark: Mark) => change((selected) => applyMark(selected, mark))}
        onPreview={() => onPreview(!isPreview)}
        onDelete={onDelete}
      />
      {isPreview ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; "Write" is the button for it.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
        <div
          className="reading min-h-16 cursor-text px-3 pt-2.5 pb-3 leading-[22px] wrap-anywhere"
          onClick={(event) => {
            const onControl = event.target instanceof Element && event.target.closest("a, button");
            if (!onControl && window.getSelection()?.isCollapsed !== false) onPreview(false);
          }}
        >
          <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
            <NotePreview text={text} onToggle={(line) => onText(toggleTask(text, line))} />
          </Suspense>
        </div>
      ) : (
        <textarea
          ref={area}
          aria-label="Note"
          value={text}
          maxLength={MAX_NOTE}
          // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked for it.
          autoFocus
          onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
          onChange={(event) => onText(event.target.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
          className="reading block field-sizing-content min-h-28 w-full resize-none rounded-none px-3 pt-2.5 pb-3 leading-[22px] outline-none focus-visible:shadow-none"
        />
      )}
    </div>
  );
}
