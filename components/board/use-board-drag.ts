"use client";

import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { DragLocation } from "@atlaskit/pragmatic-drag-and-drop/types";
import { useEffect, useRef, useState } from "react";

/** Where the dragged card would land. `index` counts the other cards of the column above it. */
export type DropPlace = { stageId: string; index: number };
export type Drag = { cardId: string; height: number; over: DropPlace | null };

type DragOptions = {
  onDrop: (cardId: string, place: DropPlace) => void;
  /** Whether a card has a place in its column, or the column alone counts. */
  hasPlaces: boolean;
};

/**
 * How many cards of the column lie above the pointer, by halving: a column can have thousands. The open slot pushes cards
 * down, so it is taken out of the sum.
 */
function indexAt(column: Element, drag: Drag, stageId: string, y: number): number {
  const places = [...column.querySelectorAll<HTMLElement>("[data-place]")].filter(
    (place) => place.dataset.place !== drag.cardId,
  );
  const slot = column.querySelector("[data-slot]");
  const open = slot?.parentElement && drag.over?.stageId === stageId ? drag.over.index : places.length;
  const gap = slot?.parentElement ? Number.parseFloat(getComputedStyle(slot.parentElement).rowGap) : 0;
  const pushed = drag.height + gap;
  const isAbove = (place: HTMLElement, index: number) => {
    const { top, height } = place.getBoundingClientRect();
    return top - (index >= open ? pushed : 0) + height / 2 < y;
  };
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const place = places[middle];
    if (place && isAbove(place, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function placeAt({ dropTargets, input }: DragLocation, drag: Drag, hasPlaces: boolean): DropPlace | null {
  const target = dropTargets[0];
  const stageId = target?.data.stageId;
  if (!target || typeof stageId !== "string") return null;
  return { stageId, index: hasPlaces ? indexAt(target.element, drag, stageId, input.clientY) : 0 };
}

function samePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  return a?.stageId === b?.stageId && a?.index === b?.index;
}

/** Follows a card that is dragged over the columns, and reports where it was dropped. Escape drops it nowhere. */
export function useBoardDrag(options: DragOptions): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<{ drag: Drag | null; options: DragOptions }>({ drag: null, options });
  useEffect(() => {
    latest.current.options = options;
  });

  useEffect(() => {
    const update = (next: Drag | null) => {
      latest.current.drag = next;
      setDrag(next);
    };
    const placeOf = (location: DragLocation, now: Drag) => placeAt(location, now, latest.current.options.hasPlaces);
    return monitorForElements({
      canMonitor: ({ source }) => typeof source.data.cardId === "string",
      onDragStart: ({ source }) =>
        update({ cardId: String(source.data.cardId), height: source.element.offsetHeight, over: null }),
      onDrag: ({ location }) => {
        const now = latest.current.drag;
        if (!now) return;
        const over = placeOf(location.current, now);
        if (!samePlace(over, now.over)) update({ ...now, over });
      },
      onDrop: ({ location }) => {
        const now = latest.current.drag;
        update(null);
        // Asked anew: a quick hand can let go before the page has heard of the last move.
        const place = now && placeOf(location.current, now);
        if (place) latest.current.options.onDrop(now.cardId, place);
      },
    });
  }, []);
  return drag;
}
