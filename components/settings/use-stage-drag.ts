"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useEffectEvent, useRef, useState } from "react";

/** The stage in the hand, and how many of the others would stand above it where it is held. */
export type StageDrag = { id: string; place: number | null };

/** Follows a row that is dragged by its grip over the list. Dropped elsewhere, or with Escape, it stays where it was. */
export function useStageDrag(onDrop: (id: string, place: number) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<StageDrag | null>(null);
  const drop = useEffectEvent(onDrop);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const placeAt = (id: string, over: boolean, y: number) => {
      if (!over) return null;
      const others = [...element.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.dataset.row !== id);
      return others.filter((row) => row.getBoundingClientRect().top + row.offsetHeight / 2 < y).length;
    };
    return combine(
      dropTargetForElements({ element, canDrop: ({ source }) => typeof source.data.rowId === "string" }),
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.rowId === "string",
        onDrag: ({ source, location: { current } }) => {
          const id = String(source.data.rowId);
          const place = placeAt(id, current.dropTargets.length > 0, current.input.clientY);
          setDrag((before) => (before?.id === id && before.place === place ? before : { id, place }));
        },
        onDrop: ({ source, location: { current } }) => {
          setDrag(null);
          const id = String(source.data.rowId);
          const place = placeAt(id, current.dropTargets.length > 0, current.input.clientY);
          if (place !== null) drop(id, place);
        },
      }),
    );
  }, []);
  return { list, drag };
}

/** A row that is taken by its grip. */
export function useDraggableRow(id: string) {
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!row.current || !grip.current) return;
    return draggable({ element: row.current, dragHandle: grip.current, getInitialData: () => ({ rowId: id }) });
  }, [id]);
  return { row, grip };
}
