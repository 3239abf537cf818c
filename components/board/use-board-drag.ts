"use client";

import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { DragLocation } from "@atlaskit/pragmatic-drag-and-drop/types";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** Where the dragged card would land. `index` counts the other cards of the column above it. */
export type DropPlace = { stageId: string; index: number };
export type Drag = { cardId: string; element: HTMLElement; height: number; over: DropPlace | null };

type DragOptions = {
  onDrop: (cardId: string, place: DropPlace) => void;
  /** Whether a card has a place in its column, or the column alone counts. */
  hasPlaces: boolean;
};

/** The other cards of a block. */
function othersIn(block: Element, drag: Drag): HTMLElement[] {
  const children = [...block.children].filter((child) => child instanceof HTMLElement);
  return children.filter(({ dataset }) => dataset.place && dataset.place !== drag.cardId);
}

/**
 * How many other cards of a column lie above the pointer. A column can have thousands, so the block is found first, by
 * halving. The slot that is drawn pushes cards down, so it is taken out of the sum; `open` counts the cards above it.
 */
function indexAt(list: Element, drag: Drag, open: number, y: number): number {
  const blocks = [...list.children].filter((child) => child instanceof HTMLElement && child.dataset.first);
  const gap = blocks[0] ? Number.parseFloat(getComputedStyle(blocks[0]).rowGap) : 0;
  const push = (index: number) => (index >= open ? drag.height + gap : 0);
  const isFromHere = list.contains(drag.element);
  const othersAbove = (block: Element) => {
    const isBelow = drag.element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
    return Number(block instanceof HTMLElement && block.dataset.first) - (isFromHere && isBelow ? 1 : 0);
  };
  const isWhollyAbove = (block: Element) => {
    const last = othersAbove(block) + othersIn(block, drag).length - 1;
    return block.getBoundingClientRect().bottom - push(last) < y;
  };
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const block = blocks[middle];
    if (block && isWhollyAbove(block)) from = middle + 1;
    else to = middle;
  }
  const block = blocks[from] ?? blocks.at(-1);
  if (!block) return 0;
  const above = othersAbove(block);
  const within = othersIn(block, drag).filter((card, place) => {
    const { top, height } = card.getBoundingClientRect();
    return top - push(above + place) + height / 2 < y;
  });
  return above + within.length;
}

function placeAt({ dropTargets, input }: DragLocation, { drag, drawn, options }: Latest): DropPlace | null {
  const target = dropTargets[0];
  const stageId = target?.data.stageId;
  if (!drag || !target || typeof stageId !== "string") return null;
  const list = options.hasPlaces ? target.element.querySelector("[data-cards]") : null;
  const open = drawn?.stageId === stageId ? drawn.index : Number.POSITIVE_INFINITY;
  return { stageId, index: list ? indexAt(list, drag, open, input.clientY) : 0 };
}

function samePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  return a?.stageId === b?.stageId && a?.index === b?.index;
}

/** `drawn` is the slot that the page shows, which can be one step behind the pointer. */
type Latest = { drag: Drag | null; drawn: DropPlace | null; options: DragOptions };

/** Follows a card that is dragged over the columns, and reports where it was dropped. Escape drops it nowhere. */
export function useBoardDrag(options: DragOptions): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<Latest>({ drag: null, drawn: null, options });
  useLayoutEffect(() => {
    latest.current.options = options;
    latest.current.drawn = drag?.over ?? null;
  });

  useEffect(() => {
    const update = (next: Drag | null) => {
      latest.current.drag = next;
      setDrag(next);
    };
    return monitorForElements({
      canMonitor: ({ source }) => typeof source.data.cardId === "string",
      onDragStart: ({ source: { data, element } }) =>
        update({ cardId: String(data.cardId), element, height: element.offsetHeight, over: null }),
      onDrag: ({ location }) => {
        const now = latest.current.drag;
        if (!now) return;
        const over = placeAt(location.current, latest.current);
        if (!samePlace(over, now.over)) update({ ...now, over });
      },
      onDrop: ({ location }) => {
        const now = latest.current.drag;
        // Asked anew: a quick hand can let go before the page has heard of the last move.
        const place = placeAt(location.current, latest.current);
        update(null);
        if (now && place) latest.current.options.onDrop(now.cardId, place);
      },
    });
  }, []);
  return drag;
}
