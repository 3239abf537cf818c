"use client";

import { Fragment, memo, type ReactNode } from "react";
import { applicationName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Card, cardStrip } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import type { Stage } from "@/lib/domain/stage";
import type { CardHandlers } from "./card-handlers";
import { CardItem } from "./card-item";

const BLOCK = 16;

type Block = { first: number; cards: Card[] };

/** A column in blocks: what happens within one leaves the others undrawn. */
export function blocksOf(cards: readonly Card[]): Block[] {
  const firsts = Array.from({ length: Math.ceil(cards.length / BLOCK) }, (_, index) => index * BLOCK);
  return firsts.map((first) => ({ first, cards: cards.slice(first, first + BLOCK) }));
}

export function columnGap(density: Density): string {
  return density === "compact" ? "flex flex-col gap-1.5" : "flex flex-col gap-2";
}

type CardBlockProps = {
  /** How many cards of the column stand above it. */
  first: number;
  cards: readonly Card[];
  stages: readonly Stage[];
  today: CalendarDate;
  density: Density;
  /** Places within the block, from 0; null for what is not in it. The slot is above the card of its place. */
  tabStop: number | null;
  dragged: number | null;
  slotAt: number | null;
  slot: ReactNode;
  failures: Readonly<Record<string, string>>;
  handlers: CardHandlers;
};

/**
 * Some cards of a column. Out of sight they are neither laid out, painted nor looked for under the pointer: with 2,000 in a
 * column a drag would be slow (bench/board-frames.mjs). What is not drawn is taken to be as tall as it was last.
 */
export const CardBlock = memo(function CardBlock(props: CardBlockProps) {
  const { first, cards, stages, today, density, tabStop, dragged, slotAt, slot, failures, handlers } = props;
  return (
    <div
      data-first={first}
      style={{ containIntrinsicHeight: `auto ${heightOf(props)}px` }}
      className={`${SEEN} ${columnGap(density)}`}
    >
      {cards.map((card, place) => (
        <Fragment key={card.id}>
          {place === slotAt && slot}
          {/* biome-ignore lint/a11y/useSemanticElements: an li would have to stand in the ul itself, not in a block of it. */}
          <div role="listitem" data-place={card.id}>
            <CardItem
              card={card}
              stages={stages}
              today={today}
              density={density}
              tabStop={place === tabStop}
              dragged={place === dragged}
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

/** About how tall the cards are before they were drawn, so that a column hardly changes its length while it is scrolled. */
function heightOf({ cards, stages, today, density }: CardBlockProps): number {
  const heights = cards.map((card) => {
    const strip = cardStrip(card, stages, today) !== null;
    if (density === "compact") return strip ? 62 + 6 : 48 + 6;
    const title = 19 * Math.min(3, Math.ceil(applicationName(card).length / CHARACTERS));
    const rows = [card.locations.length > 0 || card.workplace || card.noteCount > 0, card.pay || card.requisitionId];
    return 20 + 27 + 4 + title + 19 * rows.filter(Boolean).length + (strip ? 28 : 0) + 8;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Of a title in one line of a card. */
const CHARACTERS = 30;
