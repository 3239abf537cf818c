"use server";

import { refresh } from "next/cache";
import { discardDraft, keepDraft, saveDraftEdits } from "../data/drafts";
import { seeAgain } from "../data/duplicates";
import { keepPasteFile } from "../data/paste-files";
import { failure } from "../domain/outcome";
import { checkPaste, MAX_HTML, wellFormed } from "../domain/posting/limits";
import { discardDraftForm, keepDraftForm, keepFileForm, saveDraftForm } from "../domain/schema";
import { action } from "./action";

/**
 * Keeps a paste, or a form begun by hand, as soon as it is there. A text that is saved already to the letter needs no
 * review: `seen` is then the change that says so, and the role it is of.
 */
export const keep = action(keepDraftForm, async ({ draftId, kind, text, html, edits }, { at, today }) => {
  const checked = text === null ? null : checkPaste(text);
  if (checked && !checked.ok) return failure(checked.reason);
  // HTML only adds to the text: too much of it is left out, and the text is kept.
  const kept = html !== null && html.length <= MAX_HTML ? wellFormed(html) : null;
  await keepDraft({ id: draftId, kind, text: checked?.text ?? null, html: kept, edits, at, today });
  const forRole = typeof edits.forRole === "string" ? edits.forRole : null;
  // The draft's own id is the step's: the same paste sent twice is seen once.
  const step = { submitId: draftId, kind: "posting", at } as const;
  const seen = checked && (await seeAgain(step, { draftId, text: checked.text, forRole, today }));
  // Else nothing is drawn anew: whoever pasted leaves this page for the review, and must not wait for it.
  if (seen) refresh();
  return {
    ok: true,
    draftId,
    pastedOn: today,
    seen: seen && { changeId: seen.changeId, applicationId: seen.applicationIds[0] ?? "" },
  };
});

/** Keeps what is too long for a posting as a file in the data folder. */
export const keepFile = action(keepFileForm, async ({ pasteId, text }, { today }) => ({
  ok: true,
  file: await keepPasteFile({ id: pasteId, text, today }),
}));

export const saveEdits = action(saveDraftForm, async ({ draftId, version, edits }, { at }) => {
  const result = await saveDraftEdits({ id: draftId, version, edits, at });
  return result.ok ? { ok: true, version: result.version } : failure(result.reason);
});

/** Discards a draft, or takes that back. */
export const discard = action(discardDraftForm, async ({ draftId, discarded }, { at }) => {
  await discardDraft(draftId, discarded, at);
  refresh();
  return { ok: true, draftId };
});
