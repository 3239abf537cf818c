"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { saveEdits } from "@/lib/actions/drafts";
import type { DraftEdits } from "@/lib/domain/draft";
import type { ReviewField } from "@/lib/domain/review/fields";
import { fillField, type ReviewForm, reviewForm, setValues, type Values } from "@/lib/domain/review/form";
import type { Span } from "@/lib/domain/review/marks";
import type { ReviewSource } from "@/lib/domain/review/source";
import { createEditSaver, forgetEdits, keptEdits } from "./edit-saver";
import type { ReviewDraft } from "./review-types";

type Step =
  | { kind: "set"; values: Values }
  | { kind: "fill"; field: ReviewField; values: Values; span: Span }
  | { kind: "restore"; edits: DraftEdits };

function apply(form: ReviewForm, step: Step): DraftEdits {
  switch (step.kind) {
    case "set":
      return setValues(form, step.values).edits as DraftEdits;
    case "fill":
      return fillField(form, step.field, step.values, step.span).edits as DraftEdits;
    case "restore":
      return step.edits;
  }
}

/** Whether the two tabs typed the same, whatever the order of their fields. */
function sameEdits(a: DraftEdits, b: DraftEdits): boolean {
  const sorted = (edits: DraftEdits) => JSON.stringify(Object.entries(edits).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/** The form of a review and the saving of what is typed into it. */
export function useReviewForm(draft: ReviewDraft, { fields, facts }: ReviewSource) {
  const [edits, setEdits] = useState(draft.edits);
  const form = reviewForm(fields, edits, facts);
  const [saver] = useState(() =>
    createEditSaver(draft, (edits, version) => saveEdits({ draftId: draft.id, version, edits })),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state, () => "saved" as const);
  const [leftover, setLeftover] = useState<DraftEdits | null>(null);
  const [begun] = useState(edits);
  const change = (step: Step) => setEdits((edits) => apply(reviewForm(fields, edits, facts), step));

  // What this tab typed while Rolebook was away is known to the browser only, so it joins after the first drawing.
  const restore = useEffectEvent(() => {
    const kept = keptEdits(draft.id);
    if (!kept) return;
    if (sameEdits(kept.edits, draft.edits)) forgetEdits(draft.id);
    else if (kept.version === draft.version) change({ kind: "restore", edits: kept.edits });
    else setLeftover(kept.edits);
  });
  useEffect(() => {
    restore();
    const leave = () => void saver.flush();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [saver]);

  useEffect(() => {
    if (edits !== begun) saver.change(edits);
  }, [edits, begun, saver]);

  const answerLeftover = (use: boolean) => {
    if (use && leftover) change({ kind: "restore", edits: leftover });
    else forgetEdits(draft.id);
    setLeftover(null);
  };
  return { form, change, saver, state, leftover: leftover !== null, answerLeftover };
}
