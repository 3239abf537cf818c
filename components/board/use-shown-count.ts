"use client";

import { type RefObject, useState } from "react";

/** Cards drawn at first, and more with every screenful that comes near: a column of thousands opens like one of ten. */
const STEP = 40;
/** How far below the fold the next ones are drawn, in pixels. */
const AHEAD = 800;

/** How many cards of a column to draw. `whenNear` is the ref of an element after the last one, drawn anew after each step. */
export function useShownCount(list: RefObject<HTMLElement | null>, total: number) {
  const [count, setCount] = useState(STEP);
  const whenNear = (element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setCount((shown) => shown + STEP),
      { root: list.current, rootMargin: `${AHEAD}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
  return { count, isMore: count < total, whenNear };
}
