"use client";

import Link from "next/link";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { MarkName } from "@/lib/domain/review/fields";
import { layMarks, lineAt, linesOf, type Span, type TextLine, type TextMark } from "@/lib/domain/review/marks";
import type { FillChoice } from "@/lib/domain/review/selection";
import type { SectionLine } from "@/lib/domain/review/source";
import { buttonClass } from "../ui/button";
import { Dot } from "../ui/dot";
import { Icon } from "../ui/icon";
import { Segmented } from "../ui/segmented";
import type { ReviewDraft } from "./review-types";
import { scrollTo } from "./scroll-to";
import { TextPane } from "./text-pane";

type OriginalTextProps = {
  draft: ReviewDraft;
  spans: Parameters<typeof layMarks>[0];
  sections: readonly SectionLine[];
  /** The field or fact whose row has the focus. */
  active: MarkName | null;
  pane: RefObject<HTMLDivElement | null>;
  choicesOf: (selected: string) => FillChoice[];
  onFill: (choice: FillChoice, span: Span) => void;
  onMark: (name: MarkName) => void;
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

/** Brings the mark of the focused row into sight. */
function useScrollToMark(pane: RefObject<HTMLElement | null>, active: MarkName | null) {
  const shown = useRef<MarkName | null>(null);
  useEffect(() => {
    if (active && active !== shown.current) scrollTo(pane.current, `mark[data-field="${active}"]`);
    shown.current = active;
  }, [active, pane]);
}
