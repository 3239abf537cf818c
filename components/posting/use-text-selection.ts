"use client";

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Span } from "@/lib/domain/review/marks";
import { type Box, boxIn, selectedSpan } from "./text-position";

export type TextSelection = Span & { box: Box };

/**
 * A caret over text that cannot be changed. It is the browser's own selection, moved with Selection.modify, which knows
 * lines and words as they are drawn; only the caret of an empty selection is drawn by us. A contenteditable that refuses
 * its input was not taken: an input method writes into it before it can be refused, and the text would no longer be the text.
 */
export function useTextSelection(pane: RefObject<HTMLElement | null>, text: string) {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const [caret, setCaret] = useState<Box | null>(null);

  const follow = useEffectEvent((pointerIsDown: boolean) => {
    const element = pane.current;
    const range = element && rangeIn(element);
    if (!element || !range) {
      setCaret(null);
      return setSelection(null);
    }
    const box = boxIn(element, range);
    const span = pointerIsDown ? null : selectedSpan(element, text);
    const scrolled = box && { ...box, top: box.top + element.scrollTop, bottom: box.bottom + element.scrollTop };
    setCaret(range.collapsed ? scrolled : null);
    setSelection(span && scrolled ? { ...span, box: scrolled } : null);
  });
  useEffect(() => {
    let pointerIsDown = false;
    const down = () => {
      pointerIsDown = true;
    };
    const up = () => {
      pointerIsDown = false;
      // The selection of a click is settled only after the click.
      setTimeout(() => follow(false));
    };
    const changed = () => follow(pointerIsDown);
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("selectionchange", changed);
    return () => {
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("selectionchange", changed);
    };
  }, []);
  return { selection, caret };
}

function rangeIn(pane: Element): Range | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return pane.contains(range.commonAncestorContainer) ? range : null;
}

type Move = {
  direction: "backward" | "forward";
  by: "character" | "word" | "line" | "lineboundary" | "documentboundary";
};

function moveOf({ key, ctrlKey, altKey }: KeyboardEvent): Move | null {
  const byWord = ctrlKey || altKey;
  switch (key) {
    case "ArrowLeft":
      return { direction: "backward", by: byWord ? "word" : "character" };
    case "ArrowRight":
      return { direction: "forward", by: byWord ? "word" : "character" };
    case "ArrowUp":
      return { direction: "backward", by: "line" };
    case "ArrowDown":
      return { direction: "forward", by: "line" };
    case "Home":
      return { direction: "backward", by: ctrlKey ? "documentboundary" : "lineboundary" };
    case "End":
      return { direction: "forward", by: ctrlKey ? "documentboundary" : "lineboundary" };
    default:
      return null;
  }
}

/** Moves the caret, or with Shift the end of the selection. True where the key was one of the caret's. */
export function moveCaret(event: KeyboardEvent, pane: HTMLElement): boolean {
  const move = moveOf(event);
  const selection = window.getSelection();
  if (!move || !selection) return false;
  if (!rangeIn(pane)) placeCaret(pane);
  const before = selection.focusNode;
  const at = selection.focusOffset;
  selection.modify(event.shiftKey ? "extend" : "move", move.direction, move.by);
  // The ends of the text are the ends of the world.
  if (!selection.focusNode || !pane.contains(selection.focusNode)) {
    if (event.shiftKey && before) selection.extend(before, at);
    else selection.collapse(before, at);
  }
  keepInView(pane, selection);
  return true;
}

/** Puts the caret at the first line in sight. */
export function placeCaret(pane: HTMLElement): void {
  const { top } = pane.getBoundingClientRect();
  const lines = pane.querySelectorAll("[data-at]");
  for (const line of lines) {
    if (line.getBoundingClientRect().top < top) continue;
    window.getSelection()?.collapse(line, 0);
    return;
  }
}

const MARGIN = 30;

function keepInView(pane: HTMLElement, { focusNode, focusOffset }: Selection): void {
  if (!focusNode) return;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  const box = boxIn(pane, range);
  if (!box) return;
  if (box.top < MARGIN) pane.scrollTop += box.top - MARGIN;
  else if (box.bottom > pane.clientHeight - MARGIN) pane.scrollTop += box.bottom - pane.clientHeight + MARGIN;
}
