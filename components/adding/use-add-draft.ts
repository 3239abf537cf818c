"use client";

import { useEffect, useState } from "react";
import { keep, saveEdits } from "@/lib/actions/drafts";
import { type AddForm, hasContent, toEdits } from "@/lib/domain/add-form";
import type { Draft, DraftEdits } from "@/lib/domain/draft";
import { newId } from "@/lib/id";
import { createEditSaver } from "../posting/edit-saver";

/** A draft is in the database once it has a version; before that its first save puts it there. */
function startDraft(draft: Draft | null) {
  const id = draft?.id ?? newId();
  let isThere = draft !== null;
  const send = async (edits: DraftEdits, version: number) => {
    if (isThere) return saveEdits({ draftId: id, version, edits });
    const answer = await keep({ draftId: id, kind: "by-hand", text: null, html: null, edits });
    if (!answer.ok) return answer;
    isThere = true;
    return { ok: true, version: 1 } as const;
  };
  const saver = createEditSaver({ id, version: draft?.version ?? 1 }, send);
  return { saver, savedId: () => (isThere ? id : null) };
}

/** Keeps a half-filled form in the database half a second after the last key, and on leaving; without an answer it tries again. */
export function useAddDraft(draft: Draft | null) {
  const [current, setCurrent] = useState(() => startDraft(draft));
  useEffect(() => {
    const leave = () => void current.saver.flush();
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [current]);

  return {
    keep: (form: AddForm) => {
      if (hasContent(form) || current.savedId()) current.saver.change(toEdits(form));
    },
    /** Saves what is still waiting, and says which draft holds it; null where none was needed yet. */
    flush: async () => {
      await current.saver.flush();
      return current.savedId();
    },
    /** What was typed has become a role: the next one is a draft of its own. */
    forget: () => {
      current.saver.finish();
      setCurrent(startDraft(null));
    },
  };
}
