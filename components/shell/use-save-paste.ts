"use client";

import { useRouter } from "next/navigation";
import { keep } from "@/lib/actions/drafts";
import { failure } from "@/lib/domain/outcome";
import { checkPaste, MAX_HTML } from "@/lib/domain/posting/limits";
import { newId } from "@/lib/id";
import { forgetInTab, type KeptPaste, keepInTab } from "./kept-paste";
import { useToasts } from "./toaster";

export type Clip = { text: string; html: string | null };

const AWAY = "Rolebook is not answering.";

/** Sends a paste until it is saved; what is refused or unanswered stays in the tab and says why. */
export async function sendPaste(paste: KeptPaste): Promise<boolean> {
  const { draftId, text, html, forRole } = paste;
  const edits = forRole ? { forRole } : {};
  const trouble = await keep({ draftId, kind: "paste", text, html, edits }).then(
    (result) => (result.ok ? null : result.message),
    () => AWAY,
  );
  if (trouble) keepInTab({ ...paste, trouble });
  else forgetInTab(draftId);
  return trouble === null;
}

/**
 * Makes a draft of a paste and goes to its review; `forRole` names a role that is there already and that it belongs to.
 * Answers with the draft's id once it is saved, else null.
 */
export function useSavePaste(forRole: string | null = null): (clip: Clip) => Promise<string | null> {
  const router = useRouter();
  const toasts = useToasts();
  return async ({ text, html }) => {
    const checked = checkPaste(text);
    if (!checked.ok) {
      toasts.show({ text: failure(checked.reason).message });
      return null;
    }
    const small = html !== null && html.length <= MAX_HTML ? html : null;
    const paste: KeptPaste = { draftId: newId(), text: checked.text, html: small, forRole, trouble: null };
    keepInTab(paste);
    if (!(await sendPaste(paste))) return null;
    router.push(`/add/${paste.draftId}`);
    return paste.draftId;
  };
}
