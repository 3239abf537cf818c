"use client";

import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { DragLocation } from "@atlaskit/pragmatic-drag-and-drop/types";
import { useEffect, useRef, useState } from "react";

/** Where the dragged card would land. `index` counts the other cards of the column above it. */
export type DropPlace = { stageId: string; index: number };
export type Drag = { cardId: string; height: number; over: DropPlace | null };

const GAP = 8;

/** How many cards of the column lie above the pointer. The open slot pushes cards down, so it is taken out of the sum. */
function indexAt(column: Element, drag: Drag, stageId: string, y: number): number {
  const cards = [...column.querySelectorAll<HTMLElement>("[data-card]")].filter(
    (card) => card.dataset.card !== drag.cardId,
  );
  const open = drag.over?.stageId === stageId ? drag.over.index : cards.length;
  const above = cards.filter((card, index) => {
    const box = card.getBoundingClientRect();
    const top = index >= open ? box.top - drag.height - GAP : box.top;
    return top + box.height / 2 < y;
  });
  return above.length;
}

function placeAt({ dropTargets, input }: DragLocation, drag: Drag): DropPlace | null {
  const target = dropTargets[0];
  const stageId = target?.data.stageId;
  if (!target || typeof stageId !== "string") return null;
  return { stageId, index: indexAt(target.element, drag, stageId, input.clientY) };
}

function samePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  return a?.stageId === b?.stageId && a?.index === b?.index;
}

/** Follows a card that is dragged over the columns, and reports where it was dropped. Escape drops it nowhere. */
export function useBoardDrag(onDrop: (cardId: string, place: DropPlace) => void): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<{ drag: Drag | null; onDrop: typeof onDrop }>({ drag: null, onDrop });
  useEffect(() => {
    latest.current.onDrop = onDrop;
  });

  useEffect(() => {
    const update = (next: Drag | null) => {
      latest.current.drag = next;
      setDrag(next);
    };
    return monitorForElements({
      canMonitor: ({ source }) => typeof source.data.cardId === "string",
      onDragStart: ({ source }) =>
        update({ cardId: String(source.data.cardId), height: source.element.offsetHeight, over: null }),
      onDrag: ({ location }) => {
        const now = latest.current.drag;
        if (!now) return;
        const over = placeAt(location.current, now);
        if (!samePlace(over, now.over)) update({ ...now, over });
      },
      onDrop: ({ location }) => {
        const now = latest.current.drag;
        update(null);
        // Asked anew: a quick hand can let go before the page has heard of the last move.
        const place = now && placeAt(location.current, now);
        if (place) latest.current.onDrop(now.cardId, place);
      },
    });
  }, []);
  return drag;
}
