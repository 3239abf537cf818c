"use server";

import { refresh } from "next/cache";
import { readDraft } from "../data/drafts";
import { findDuplicate as find } from "../data/duplicates";
import { readAgain as read } from "../data/read-again";
import { forgetRule as forget, learnRule } from "../data/reader-rules";
import { failure } from "../domain/outcome";
import { findDuplicateForm, forgetRuleForm, readAgainForm, ruleForm } from "../domain/schema";
import { action } from "./action";

/** What is known beside a reading: the role it may be of, and what the reader learnt. */

/** The saved role that the paste of this draft is most likely of. */
export const findDuplicate = action(findDuplicateForm, async ({ draftId, ...names }, { zone }) => {
  const draft = await readDraft(draftId);
  if (!draft) return failure("missing");
  return { ok: true, duplicate: await find({ ...names, text: draft.text ?? "" }, zone) };
});

export const readAgain = action(readAgainForm, async ({ submitId, applicationId }, { at, today }) => {
  const result = await read({ submitId, kind: "posting", at }, applicationId, today);
  refresh();
  return result.ok ? { ok: true, offers: result.offers } : failure(result.reason);
});

export const forgetRule = action(forgetRuleForm, async ({ ruleId }) => {
  await forget(ruleId);
  refresh();
  return { ok: true };
});

/** Takes forgetting a rule back. */
export const rememberRule = action(ruleForm, async (rule, { at }) => {
  await learnRule(rule, at);
  refresh();
  return { ok: true };
});
