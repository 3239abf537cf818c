"use client";

import Link from "next/link";
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { fieldOfDigit, type ReviewField } from "@/lib/domain/review/fields";
import { layMarks, lineAt, linesOf, type Span, type TextLine, type TextMark } from "@/lib/domain/review/marks";
import type { FillChoice } from "@/lib/domain/review/selection";
import type { SectionLine } from "@/lib/domain/review/source";
import { buttonClass } from "../ui/button";
import { Dot } from "../ui/dot";
import { Icon } from "../ui/icon";
import { Segmented } from "../ui/segmented";
import type { ReviewDraft } from "./review-types";
import { scrollTo } from "./scroll-to";
import { SelectionMenu } from "./selection-menu";
import { TextBlock } from "./text-block";
import { moveCaret, placeCaret, type TextSelection, useTextSelection } from "./use-text-selection";

type OriginalTextProps = {
  draft: ReviewDraft;
  spans: Parameters<typeof layMarks>[0];
  sections: readonly SectionLine[];
  /** The field whose row has the focus. */
  active: ReviewField | null;
  pane: RefObject<HTMLDivElement | null>;
  choicesOf: (selected: string) => FillChoice[];
  onFill: (choice: FillChoice, span: Span) => void;
  onMark: (field: ReviewField) => void;
};

const VIEWS = [
  { value: "marked", label: "Marked" },
  { value: "plain", label: "Plain" },
] as const;

/** The paste as it came: numbered, with the places of the fields marked, and to be selected from with mouse and keys. */
export function OriginalText(props: OriginalTextProps) {
  const { draft, spans, sections, active, pane } = props;
  const [view, setView] = useState<"marked" | "plain">("marked");
  // Memoised by hand, here and below: the compiler would make them anew with every key typed in the form.
  const lines = useMemo(() => linesOf(draft.text), [draft.text]);
  const count = lines.findLast((line) => line.end > line.start)?.number ?? 0;
  const marks = view === "marked" ? layMarks(spans, draft.text.length) : [];
  useScrollToMark(pane, active);
  return (
    <section aria-label="Original text" className="flex min-h-0 grow flex-col">
      <div className="flex h-11 shrink-0 items-center gap-2.5 border-b border-rule px-(--layout-gutter)">
        <h2 className="heading">As pasted</h2>
        <span className="mono text-ink-3">
          {draft.pastedAt}
          <Dot wide />
          {count === 1 ? "1 line" : `${count} lines`}
        </span>
        <span className="grow" />
        <Segmented
          label="How the text is shown"
          options={VIEWS}
          value={view}
          onChange={(next) => setView(next ?? "marked")}
        />
        <Link href={`/add?instead=${draft.id}`} className={buttonClass("ghost", "sm")}>
          <Icon name="paste" size="sm" />
          Paste again
        </Link>
      </div>
      <TextPane {...props} lines={lines} marks={marks} headings={headingsOf(lines, sections, marks)} />
    </section>
  );
}

/** The lines to be set as headings: those of sections, and one that is the title as a whole. Plain text has none. */
function headingsOf(lines: readonly TextLine[], sections: readonly SectionLine[], marks: readonly TextMark[]) {
  const titles = marks
    .filter(({ field }) => field === "title")
    .map((mark) => ({ mark, line: lineAt(lines, mark.start) }));
  const whole = titles.filter(({ mark, line }) => line && mark.start <= line.start && mark.end >= line.end);
  const headed = marks.length > 0 ? sections.filter(({ headed }) => headed) : [];
  const numbers = [...headed.map(({ place }) => place?.firstLine), ...whole.map(({ line }) => line?.number)];
  return numbers.filter((number) => number !== undefined);
}

type TextPaneProps = OriginalTextProps & {
  lines: readonly TextLine[];
  marks: readonly TextMark[];
  headings: readonly number[];
};

function TextPane({ draft, pane, lines, marks, headings, active, choicesOf, onFill, onMark }: TextPaneProps) {
  const { selection, caret } = useTextSelection(pane, draft.text);
  const [dismissed, setDismissed] = useState<TextSelection | null>(null);
  const open = selection && dismissed !== selection ? selection : null;
  const choices = open ? choicesOf(draft.text.slice(open.start, open.end)) : [];
  const fill = (choice: FillChoice | undefined) => {
    if (!choice || !open) return;
    window.getSelection()?.collapseToEnd();
    onFill(choice, { start: open.start, end: open.end });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (answersMenu(event, { choices, open: open !== null, fill, close: () => setDismissed(selection) })) return;
    if (event.currentTarget === event.target && moveCaret(event, event.currentTarget)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-field]") : null;
    if (mark && window.getSelection()?.isCollapsed) onMark(mark.dataset.field as ReviewField);
  };
  const blocks = useMemo(() => blocksOf(lines), [lines]);
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
      {blocks.map(({ lines: inBlock, from, to, first, last }) => (
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
        <SelectionMenu key={`${open.start}-${open.end}`} choices={choices} selection={open} pane={pane} onPick={fill} />
      )}
    </div>
  );
}

type MenuKeys = {
  choices: readonly FillChoice[];
  open: boolean;
  fill: (choice: FillChoice | undefined) => void;
  close: () => void;
};

/** While something is selected, digits choose, Enter takes the first, Escape closes. True where the key was one of these. */
function answersMenu(event: KeyboardEvent, { choices, open, fill, close }: MenuKeys): boolean {
  if (!open || event.ctrlKey || event.altKey || event.metaKey) return false;
  const field = /^[1-9]$/.test(event.key) ? fieldOfDigit(Number(event.key)) : null;
  const isEnter = event.key === "Enter" && event.currentTarget === event.target;
  if (!field && !isEnter && event.key !== "Escape") return false;
  event.preventDefault();
  if (event.key === "Escape") close();
  else fill(field ? choices.find((choice) => choice.field === field) : choices[0]);
  return true;
}

const BLOCK = 100;

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

/** Brings the mark of the focused row into sight. */
function useScrollToMark(pane: RefObject<HTMLElement | null>, active: ReviewField | null) {
  const shown = useRef<ReviewField | null>(null);
  useEffect(() => {
    if (active && active !== shown.current) scrollTo(pane.current, `mark[data-field="${active}"]`);
    shown.current = active;
  }, [active, pane]);
}
