"use server";

import { addApplication, attachPosting, deleteApplication, editApplication } from "../data/applications";
import { readDraft } from "../data/drafts";
import type { NewPosting } from "../data/postings";
import { readOnServer } from "../data/reader";
import { learnRule } from "../data/reader-rules";
import type { FieldPatch } from "../domain/application";
import type { Draft } from "../domain/draft";
import { failure } from "../domain/outcome";
import { learnt } from "../domain/reader-rule";
import { addForm, attachForm, deleteForm, editForm } from "../domain/schema";
import { newId } from "../id";
import { action, answer } from "./action";

export const addRole = action(addForm, async ({ submitId, draftId, ...form }, { at, today }) => {
  const draft = draftId ? await readDraft(draftId) : null;
  if (draftId && !draft) return failure("missing");
  const posting = draft ? await postingOf(draft) : null;
  const application = { ...form, id: form.applicationId };
  const result = await addApplication({ submitId, kind: "add", at }, { application, posting, draftId, today });
  if (result.ok && !result.repeated && posting) await learn(posting, form.fields, at);
  return answer(result);
});

/** "I have the posting now": keeps it with a role that was added without one. */
export const attachToRole = action(attachForm, async ({ submitId, draftId, ...form }, { at, today }) => {
  const draft = await readDraft(draftId);
  const posting = draft && (await postingOf(draft));
  if (!posting) return failure("missing");
  const result = await attachPosting({ submitId, kind: "posting", at }, { ...form, posting, draftId, today });
  if (result.ok && !result.repeated) await learn(posting, form.fields, at);
  return answer(result);
});

/** Where the user corrected what was read, the reader learns from it. */
async function learn({ reading }: NewPosting, saved: FieldPatch, at: Date): Promise<void> {
  for (const rule of learnt(reading.fields, saved)) await learnRule(rule, at);
}

/** The text travels once, into the draft; from there it becomes the posting, read by the same rules as in the review. */
async function postingOf(draft: Draft): Promise<NewPosting | null> {
  if (draft.text === null) return null;
  return {
    id: newId(),
    text: draft.text,
    html: draft.html,
    pastedAt: new Date(draft.startedAt),
    pastedOn: draft.startedOn,
    reading: await readOnServer({ text: draft.text, html: draft.html }, draft.startedOn),
  };
}

export const editRole = action(editForm, async ({ submitId, ...edit }, { at, today }) => {
  const result = await editApplication({ submitId, kind: "edit", at }, { ...edit, today });
  return answer(result);
});

export const deleteRole = action(deleteForm, async ({ submitId, applicationId }, { at, today }) =>
  answer(await deleteApplication({ submitId, kind: "delete", at }, applicationId, today)),
);
