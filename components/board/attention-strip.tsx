import Link from "next/link";
import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Attention } from "@/lib/domain/card";
import { showFullDay } from "@/lib/domain/display";

type AttentionStripProps = {
  attention: Attention;
  today: CalendarDate;
  /** What is asked about, after the figures. */
  children?: ReactNode;
};

/** What time asks for. Each figure is a link to the board filtered by it; a count of 0 hides its link. */
export function AttentionStrip({ attention, today, children }: AttentionStripProps) {
  const { overdue, soon, noReply } = attention;
  return (
    <nav
      aria-label="Needs attention"
      className="flex h-[38px] shrink-0 items-center gap-1 border-b border-rule px-(--layout-gutter)"
    >
      {overdue + soon + noReply === 0 ? (
        <span className="text-ink-3">Nothing needs attention today.</span>
      ) : (
        <span className="caps mr-2.5">Needs attention</span>
      )}
      <Figure count={overdue} words="overdue" query="due=overdue" look="text-overdue" mark="bg-current" />
      <Figure
        count={soon}
        words="due this week"
        query="due=week"
        look="text-soon"
        mark="bg-[linear-gradient(90deg,currentColor_50%,transparent_50%)] shadow-[inset_0_0_0_1.5px_currentColor]"
      />
      <Figure
        count={noReply}
        words="with no reply"
        query="reply=none"
        look="text-ink-2"
        mark="shadow-[inset_0_0_0_1.5px_currentColor]"
      />
      {children}
      <span className="mono ml-auto text-ink-3">{showFullDay(today)}</span>
    </nav>
  );
}

type FigureProps = { count: number; words: string; query: string; look: string; mark: string };

function Figure({ count, words, query, look, mark }: FigureProps) {
  if (count === 0) return null;
  return (
    <Link
      href={`/?${query}`}
      className={`inline-flex h-[26px] items-center gap-[7px] rounded-sm px-[9px] hover:bg-sunk ${look}`}
    >
      <span aria-hidden="true" className={`size-2 rounded-full ${mark}`} />
      <span>
        <b className="font-semibold">{count}</b> {words}
      </span>
    </Link>
  );
}
