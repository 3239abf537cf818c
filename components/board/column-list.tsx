"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import type { Stage } from "@/lib/domain/stage";
import { blocksOf, CardBlock, columnGap } from "./card-block";
import type { CardHandlers } from "./card-handlers";

/** What every column needs to draw its cards. Each is the same object from one drawing to the next unless it changed. */
export type ColumnCardsProps = {
  /** From the head of the column, as far as they are loaded. */
  cards: readonly Card[];
  total: number;
  stages: readonly Stage[];
  today: CalendarDate;
  density: Density;
  /** The card that holds the focus, if it is in this column. */
  focusedId: string | null;
  /** The card that is dragged, wherever it is. */
  draggedId: string | null;
  failures: Readonly<Record<string, string>>;
  handlers: CardHandlers;
  /** Goes up when a question for more was not answered. */
  attempt: number;
};

type ColumnListProps = ColumnCardsProps & {
  list: RefObject<HTMLDivElement | null>;
  stageId: string;
  /** The open slot and how many of the other cards stand above it. */
  slot?: { index: number; element: ReactNode } | null;
  empty?: ReactNode;
};

/** The cards of a column, and the rest as it is scrolled to. */
export function ColumnList(props: ColumnListProps) {
  const { list, stageId, cards, total, slot = null, empty = null, draggedId, density } = props;
  const placeOf = (id: string | null) => (id === null ? -1 : cards.findIndex((card) => card.id === id));
  const dragged = placeOf(draggedId);
  // The slot counts the other cards, so below the dragged one it is one further on.
  const slotPlace = slot && (dragged >= 0 && slot.index >= dragged ? slot.index + 1 : slot.index);
  const tabStop = Math.max(0, placeOf(props.focusedId));
  return (
    <div
      // Not a ul, which may hold only li: the cards stand in blocks.
      role={cards.length > 0 ? "list" : undefined}
      data-cards
      ref={list}
      className={`min-h-0 flex-1 overflow-x-hidden overflow-y-auto px-[9px] pb-6 [scrollbar-color:transparent_transparent] [scrollbar-width:thin] hover:[scrollbar-color:var(--color-rule-strong)_transparent] ${columnGap(density)} ${density === "compact" ? "pt-1" : "pt-1.5"}`}
    >
      {blocksOf(cards).map(({ first, cards: block }) => {
        const within = (place: number | null) =>
          place !== null && place >= first && place < first + block.length ? place - first : null;
        return (
          <CardBlock
            key={first}
            first={first}
            cards={block}
            stages={props.stages}
            today={props.today}
            density={density}
            tabStop={within(tabStop)}
            dragged={within(dragged)}
            slotAt={within(slotPlace)}
            slot={within(slotPlace) === null ? null : slot?.element}
            failures={props.failures}
            handlers={props.handlers}
          />
        );
      })}
      {slotPlace === cards.length && slot?.element}
      {cards.length < total && (
        <NearEnd
          key={`${cards.length} ${props.attempt}`}
          list={list}
          whenNear={() => props.handlers.loadMore(stageId)}
        />
      )}
      {cards.length === 0 && total === 0 && !slot && empty}
    </div>
  );
}

/** How far below the fold the next cards are asked for, in pixels. */
const AHEAD = 300;

/** Stands after the last card, and tells when it comes near; the shape of a card is seen where the next ones are slow. */
function NearEnd({ list, whenNear }: { list: RefObject<HTMLElement | null>; whenNear: () => void }) {
  const watch = (element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && whenNear(),
      { root: list.current, rootMargin: `${AHEAD}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
  return (
    <>
      <div ref={watch} className="h-px shrink-0" />
      <div aria-hidden="true" className="skeleton h-[104px] shrink-0 rounded-md bg-sunk" />
    </>
  );
}

/** A column that cards are dropped into, and that scrolls while one is held at its edge. */
export function useDropColumn(stageId: string) {
  const column = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!column.current || !list.current) return;
    return combine(
      dropTargetForElements({ element: column.current, getData: () => ({ stageId }) }),
      autoScrollForElements({ element: list.current }),
    );
  }, [stageId]);
  return { column, list };
}
