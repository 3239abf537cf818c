"use client";

import { type KeyboardEvent, type MouseEvent, type RefObject, useDeferredValue, useMemo, useState } from "react";
import { fieldOfDigit, type MarkName } from "@/lib/domain/review/fields";
import type { Span, TextLine, TextMark } from "@/lib/domain/review/marks";
import type { FillChoice } from "@/lib/domain/review/selection";
import type { ReviewDraft } from "./review-types";
import { SelectionMenu } from "./selection-menu";
import { TextBlock } from "./text-block";
import { selectedSpan } from "./text-position";
import { moveCaret, placeCaret, type TextSelection, useTextSelection } from "./use-text-selection";

type TextPaneProps = {
  draft: ReviewDraft;
  pane: RefObject<HTMLDivElement | null>;
  /** The field or fact whose row has the focus. */
  active: MarkName | null;
  choicesOf: (selected: string) => FillChoice[];
  onFill: (choice: FillChoice, span: Span) => void;
  onMark: (name: MarkName) => void;
  lines: readonly TextLine[];
  marks: readonly TextMark[];
  headings: readonly number[];
};

/** The text itself, with a caret: read, selected from, and never written. */
export function TextPane({ draft, pane, lines, marks, headings, active, choicesOf, onFill, onMark }: TextPaneProps) {
  const { selection, caret } = useTextSelection(pane, draft.text);
  const [dismissed, setDismissed] = useState<TextSelection | null>(null);
  const open = selection && dismissed !== selection ? selection : null;
  const choices = open ? choicesOf(draft.text.slice(open.start, open.end)) : [];
  const fill = (choice: FillChoice | undefined, span: Span) => {
    if (!choice) return;
    window.getSelection()?.collapseToEnd();
    onFill(choice, { start: span.start, end: span.end });
  };
  /** The browser tells of a selection a little after it is made; a quick key asks for it itself. */
  const answersMenu = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const isClosed = selection !== null && dismissed === selection;
    const span = isClosed ? null : (open ?? selectedSpan(event.currentTarget, draft.text));
    if (!span) return false;
    const offered = choicesOf(draft.text.slice(span.start, span.end));
    const close = () => setDismissed(selection);
    return answersKey(event, { choices: offered, fill: (choice) => fill(choice, span), close });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (answersMenu(event)) return;
    if (event.currentTarget === event.target && moveCaret(event, event.currentTarget)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-field]") : null;
    if (mark && window.getSelection()?.isCollapsed) onMark(mark.dataset.field as MarkName);
  };
  const blocks = useMemo(() => blocksOf(lines), [lines]);
  // The first lines are there at once, and the rest of a long text right after them.
  const drawn = useDeferredValue(blocks.length, 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold marks; this one is read, selected from and not written.
    <div
      ref={pane}
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label="Text of the posting. Arrows move, Shift selects, a digit fills that field."
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) =>
        event.target === event.currentTarget &&
        window.getSelection()?.rangeCount === 0 &&
        placeCaret(event.currentTarget)
      }
      className="group relative min-h-0 grow overflow-x-hidden overflow-y-auto pt-3.5 pb-5 font-serif text-read leading-[23px] [scrollbar-width:thin] selection:bg-accent/26 focus-visible:rounded-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)]"
    >
      {blocks.slice(0, drawn).map(({ lines: inBlock, from, to, first, last }) => (
        <TextBlock
          key={first}
          text={draft.text}
          lines={inBlock}
          marks={marks.filter((mark) => mark.start < to && mark.end > from)}
          headings={headings.filter((number) => number >= first && number <= last)}
          active={active}
        />
      ))}
      {caret && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute hidden w-[1.5px] bg-accent group-focus:block"
          style={{ left: caret.left, top: caret.top, height: caret.bottom - caret.top }}
        />
      )}
      {open && (
        <SelectionMenu
          key={`${open.start}-${open.end}`}
          choices={choices}
          selection={open}
          pane={pane}
          onPick={(choice) => fill(choice, open)}
        />
      )}
    </div>
  );
}

type MenuKeys = {
  choices: readonly FillChoice[];
  fill: (choice: FillChoice | undefined) => void;
  close: () => void;
};

/** While something is selected, digits choose, Enter takes the first, Escape closes. True where the key was one of these. */
function answersKey(event: KeyboardEvent, { choices, fill, close }: MenuKeys): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const field = /^[1-9]$/.test(event.key) ? fieldOfDigit(Number(event.key)) : null;
  const isEnter = event.key === "Enter" && event.currentTarget === event.target;
  if (!field && !isEnter && event.key !== "Escape") return false;
  event.preventDefault();
  if (event.key === "Escape") close();
  else fill(field ? choices.find((choice) => choice.field === field) : choices[0]);
  return true;
}

const BLOCK = 60;

type Block = { lines: readonly TextLine[]; from: number; to: number; first: number; last: number };

function blocksOf(lines: readonly TextLine[]): Block[] {
  return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) => {
    const part = lines.slice(index * BLOCK, (index + 1) * BLOCK);
    const first = part[0];
    const last = part.at(-1);
    return {
      lines: part,
      from: first?.start ?? 0,
      to: last?.end ?? 0,
      first: first?.number ?? 0,
      last: last?.number ?? 0,
    };
  });
}
