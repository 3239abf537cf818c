"use client";

import { useRef } from "react";
import { editRole } from "@/lib/actions/applications";
import type { FieldName, FieldPatch } from "@/lib/domain/application";
import { FIELD_LABELS } from "@/lib/domain/field-words";
import type { Failure } from "@/lib/domain/outcome";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { useRole } from "../role-context";

type Edit = {
  /** The field that the message names. */
  name: FieldName;
  /** What was shown when editing began: if it has changed since, nothing is overwritten. */
  seen: FieldPatch;
  patch: FieldPatch;
};

/** Saves an edit of the open role; null once it is saved, or why it is not. */
export function useSaveFields(): (edit: Edit) => Promise<Failure | null> {
  const { application } = useRole();
  const { show } = useToasts();
  const attempt = useRef({ what: "", submitId: "" });
  return async ({ name, seen, patch }) => {
    // The same edit tried again is the same step: an answer that was lost on the way does not make it two.
    const what = JSON.stringify(patch);
    if (attempt.current.what !== what) attempt.current = { what, submitId: newId() };
    const { submitId } = attempt.current;
    const answer = await editRole({ submitId, applicationId: application.id, seen, patch }).catch(unanswered);
    if (!answer.ok && answer.reason === "unanswered") return answer;
    attempt.current = { what: "", submitId: "" };
    if (!answer.ok) return answer.reason === "unchanged" ? null : answer;
    show({ text: `${FIELD_LABELS[name]} saved.`, changeId: answer.changeId });
    return null;
  };
}
