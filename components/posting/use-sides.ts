"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MarkName } from "@/lib/domain/review/fields";
import { focusField, isFieldShown } from "./focus-field";
import { scrollTo } from "./scroll-to";

export type Side = "text" | "fields";

/** The two sides of the review, beside each other or, under 1200 pixels, one at a time; and the ways from one to the other. */
export function useSides() {
  const [side, setSide] = useState<Side>("fields");
  const pane = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<MarkName | null>(null);
  const last = useRef<MarkName>("title");

  /** A hidden side takes neither focus nor scrolling, so it is drawn first. */
  const show = (next: Side) => flushSync(() => setSide(next));
  const reach = (field: MarkName) => {
    show("fields");
    focusField(field);
  };
  const focusText = () => {
    show("text");
    pane.current?.focus();
  };
  return {
    side,
    setSide,
    pane,
    /** The field or fact that has the focus. */
    active,
    setActive: (field: MarkName | null) => {
      setActive(field);
      if (field) last.current = field;
    },
    reach,
    swap: () => {
      const isInText = pane.current?.contains(document.activeElement);
      if (isInText || !isFieldShown(last.current)) reach(last.current);
      else focusText();
    },
    openLine: (line: number) => {
      show("text");
      scrollTo(pane.current, `[data-line="${line}"]`);
    },
  };
}
