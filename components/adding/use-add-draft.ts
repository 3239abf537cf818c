"use client";

import { useEffect, useRef } from "react";
import { keep, saveEdits } from "@/lib/actions/drafts";
import { type AddForm, hasContent, toEdits } from "@/lib/domain/add-form";
import type { Draft } from "@/lib/domain/draft";
import { newId } from "@/lib/id";
import { unanswered } from "../shell/unanswered";

const PAUSE_MS = 500;

type Kept = { id: string; version: number } | null;

/** Keeps a half-filled form in the database half a second after the last key, and on leaving. */
export function useAddDraft(draft: Draft | null) {
  const kept = useRef<Kept>(draft && { id: draft.id, version: draft.version });
  const waiting = useRef<AddForm | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = async (): Promise<string | null> => {
    clearTimeout(timer.current);
    const form = waiting.current;
    if (!form) return kept.current?.id ?? null;
    waiting.current = null;
    if (kept.current) {
      const { id, version } = kept.current;
      const answer = await saveEdits({ draftId: id, version, edits: toEdits(form) }).catch(unanswered);
      if (answer.ok) kept.current = { id, version: answer.version };
      return id;
    }
    if (!hasContent(form)) return null;
    const request = { draftId: newId(), kind: "by-hand", text: null, html: null, edits: toEdits(form) };
    const answer = await keep(request).catch(unanswered);
    if (answer.ok) kept.current = { id: answer.draftId, version: 1 };
    return kept.current?.id ?? null;
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    keep: (form: AddForm) => {
      waiting.current = form;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    /** Saves what is still waiting, and says which draft holds it. */
    flush: save,
    /** What was typed has become a role: the next one is a draft of its own. */
    forget: () => {
      clearTimeout(timer.current);
      waiting.current = null;
      kept.current = null;
    },
  };
}
