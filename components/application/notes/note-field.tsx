"use client";

import { lazy, Suspense, useRef } from "react";
import { flushSync } from "react-dom";
import { MAX_NOTE } from "@/lib/domain/schema";
import { useLoadAhead } from "../../shell/use-load-ahead";
import { applyMark, continueList, type Selected, toggleTask } from "./markdown-edit";
import { NoteToolbar } from "./note-toolbar";

const loadPreview = () => import("./note-preview");
// The Markdown reader comes after the page.
const NotePreview = lazy(() => loadPreview().then((module) => ({ default: module.NotePreview })));

type NoteFieldProps = {
  text: string;
  isPreview: boolean;
  onText: (text: string) => void;
  onPreview: (isPreview: boolean) => void;
  /** Called when the text is left: what is typed shall be saved now. */
  onLeave: () => void;
  onDelete: () => void;
};

/** A note with its toolbar, as it reads or as it is written. */
export function NoteField({ text, isPreview, onText, onPreview, onLeave, onDelete }: NoteFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLoadAhead(loadPreview);
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
        onMark={(mark) => change((selected) => applyMark(selected, mark))}
        onPreview={() => onPreview(!isPreview)}
        onDelete={onDelete}
      />
      {isPreview ? (
        <ReadNote text={text} onText={onText} onWrite={() => onPreview(false)} />
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

type ReadNoteProps = { text: string; onText: (text: string) => void; onWrite: () => void };

function ReadNote({ text, onText, onWrite }: ReadNoteProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; "Write" is the button for it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <div
      className="reading min-h-16 cursor-text px-3 pt-2.5 pb-3 leading-[22px] wrap-anywhere"
      onClick={(event) => {
        const onControl = event.target instanceof Element && event.target.closest("a, button");
        const isSelecting = window.getSelection()?.isCollapsed === false;
        if (!onControl && !isSelecting) onWrite();
      }}
    >
      <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
        <NotePreview text={text} onToggle={(line) => onText(toggleTask(text, line))} />
      </Suspense>
    </div>
  );
}
