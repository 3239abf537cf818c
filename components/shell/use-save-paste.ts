"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { keep, keepFile } from "@/lib/actions/drafts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { MAX_FILE_TEXT } from "@/lib/domain/draft";
import { failure } from "@/lib/domain/outcome";
import { checkPaste, MAX_HTML, wellFormed } from "@/lib/domain/posting/limits";
import { newId } from "@/lib/id";
import { beginReading } from "../reader/readings";
import { forgetInTab, type KeptPaste, keepInTab } from "./kept-paste";
import { useToasts } from "./toaster";

export type Clip = { text: string; html: string | null };

const AWAY = "Rolebook is not answering.";

/** Saving a paste does not draw the board anew: the browser's Back would show it without the draft. */
let isBoardBehind = false;

export function useFreshBoard(): void {
  const router = useRouter();
  const pathname = usePathname();
  // Once the board is back, not when the browser says that it will be: a refresh asked for before is lost at times.
  useEffect(() => {
    if (pathname !== "/" || !isBoardBehind) return;
    isBoardBehind = false;
    router.refresh();
  }, [pathname, router]);
}

/** A saved paste. `seen`: its very text was saved with this role already, and only that it was seen again is kept. */
type Sent = { pastedOn: CalendarDate; seen: { changeId: string; applicationId: string } | null };

/** Saves a paste; what is refused or unanswered stays in the tab and says why, and the answer is null. */
export async function sendPaste(paste: KeptPaste): Promise<Sent | null> {
  const { draftId, text, html, forRole } = paste;
  const edits = forRole ? { forRole } : {};
  const result = await keep({ draftId, kind: "paste", text, html, edits }).catch(() => null);
  if (result?.ok) forgetInTab(draftId);
  else keepInTab({ ...paste, trouble: result?.message ?? AWAY });
  return result?.ok ? { pastedOn: result.pastedOn, seen: result.seen } : null;
}

/** Keeps a text that is no posting any more as a file, and says so. */
async function keepLong(text: string): Promise<string> {
  if (text.length > MAX_FILE_TEXT) return failure("too-large").message;
  const result = await keepFile({ pasteId: newId(), text }).catch(() => null);
  if (!result) return `${AWAY} That is more than 2 million characters, too much to keep in this tab.`;
  return result.ok ? `${failure("too-long").message} All of it is kept in ${result.file}.` : result.message;
}

/**
 * Makes a draft of a paste and goes to its review; `forRole` names a role that is there already and that it belongs to.
 * Answers with the draft's id once it is saved, else null.
 */
export function useSavePaste(forRole: string | null = null): (clip: Clip) => Promise<string | null> {
  const router = useRouter();
  const toasts = useToasts();
  const tellSeen = ({ changeId, applicationId }: NonNullable<Sent["seen"]>) => {
    // Under the review or the paste page there is nothing left to do there.
    if (window.location.pathname.startsWith("/add")) router.push("/");
    const action = { label: "Open it", run: () => router.push(`/applications/${applicationId}`) };
    toasts.show({ text: "Nothing new: this text is saved already. Seen again today.", changeId, action });
  };
  return async ({ text, html }) => {
    const checked = checkPaste(text);
    if (!checked.ok) {
      const { reason } = checked;
      toasts.show({ text: reason === "too-long" ? await keepLong(text) : failure(reason).message });
      return null;
    }
    const small = html !== null && html.length <= MAX_HTML ? wellFormed(html) : null;
    const paste: KeptPaste = { draftId: newId(), text: checked.text, html: small, forRole, trouble: null };
    keepInTab(paste);
    const sent = await sendPaste(paste);
    if (!sent) return null;
    if (sent.seen) {
      tellSeen(sent.seen);
      return paste.draftId;
    }
    isBoardBehind = true;
    router.push(`/add/${paste.draftId}`);
    // Once the browser has asked for the review: while it waits the posting is read, and the review finds it done.
    setTimeout(() =>
      beginReading({ draftId: paste.draftId, paste: { text: paste.text, html: small }, on: sent.pastedOn }),
    );
    return paste.draftId;
  };
}
