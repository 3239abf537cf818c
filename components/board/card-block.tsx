"use client";

import { Fragment, memo, type ReactNode } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import type { Stage } from "@/lib/domain/stage";
import type { CardHandlers } from "./card-handlers";
import { CardItem } from "./card-item";

const BLOCK = 16;

/** A column in blocks: what happens within one leaves the others undrawn. */
export function blocksOf(cards: readonly Card[]): Card[][] {
  const count = Math.ceil(cards.length / BLOCK);
  return Array.from({ length: count }, (_, index) => cards.slice(index * BLOCK, (index + 1) * BLOCK));
}

export function columnGap(density: Density): string {
  return density === "compact" ? "flex flex-col gap-1.5" : "flex flex-col gap-2";
}

type CardBlockProps = {
  cards: readonly Card[];
  stages: readonly Stage[];
  today: CalendarDate;
  density: Density;
  /** Of these, each is null where it is not in this block. */
  tabStop: string | null;
  draggedId: string | null;
  slotBefore: string | null;
  slot: ReactNode;
  failures: Readonly<Record<string, string>>;
  handlers: CardHandlers;
};

/**
 * Some cards of a column. Out of sight they are neither laid out, painted nor looked for under the pointer: with 2,000 in a
 * column a drag would be slow (bench/board-frames.mjs). What is not drawn is taken to be as tall as it was last.
 */
export const CardBlock = memo(function CardBlock(props: CardBlockProps) {
  const { cards, stages, today, density, tabStop, draggedId, slotBefore, slot, failures, handlers } = props;
  return (
    <div className={`${SEEN} ${density === "compact" ? SIZES.compact : SIZES.comfortable} ${columnGap(density)}`}>
      {cards.map((card) => (
        <Fragment key={card.id}>
          {card.id === slotBefore && slot}
          {/* biome-ignore lint/a11y/useSemanticElements: an li would have to stand in the ul itself, not in a block of it. */}
          <div role="listitem" data-place={card.id}>
            <CardItem
              card={card}
              stages={stages}
              today={today}
              density={density}
              tabStop={card.id === tabStop}
              dragged={card.id === draggedId}
              failure={failures[card.id]}
              handlers={handlers}
            />
          </div>
        </Fragment>
      ))}
    </div>
  );
});

/** The margin leaves room for the focus ring, which would be cut off. */
const SEEN = "-mx-[5px] -my-[5px] shrink-0 p-[5px] [content-visibility:auto]";
const SIZES: Record<Density, string> = {
  comfortable: "[contain-intrinsic-height:auto_2300px]",
  compact: "[contain-intrinsic-height:auto_1000px]",
};
