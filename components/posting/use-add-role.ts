"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { addRole, attachToRole } from "@/lib/actions/applications";
import { discard } from "@/lib/actions/drafts";
import { applyByDate } from "@/lib/domain/add";
import type { FieldPatch } from "@/lib/domain/application";
import type { PlannedPlacement } from "@/lib/domain/review/placement";
import type { Stage } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import type { EditSaver } from "./edit-saver";
import type { ReviewTarget } from "./review-types";

/** Keeps the posting with a role that is there already; what the role does not say yet is filled from it. */
export function useAttach(draftId: string, target: ReviewTarget, saver: EditSaver) {
  const router = useRouter();
  const toasts = useToasts();
  const [submitId] = useState(newId);
  return async (fields: FieldPatch) => {
    if (!target) return;
    await saver.flush();
    const applicationId = target.id;
    const result = await attachToRole({ submitId, applicationId, draftId, fields }).catch(unanswered);
    if (!result.ok) return toasts.show({ text: result.message });
    saver.finish();
    toasts.show({ text: `Kept with ${target.name}.`, changeId: result.changeId });
    router.push("/");
    router.push(`/applications/${applicationId}`);
  };
}

export type ReadyRole = { fields: FieldPatch; placement: PlannedPlacement; stage: Stage };

/** Makes the draft a role. The ids are made once, so that pressing twice, or again after silence, adds one role. */
export function useAddRole(draftId: string, saver: EditSaver) {
  const router = useRouter();
  const toasts = useToasts();
  const [ids] = useState(() => ({ submitId: newId(), applicationId: newId(), deadlineId: newId() }));
  const [isAdding, setAdding] = useState(false);

  const add = async ({ fields, placement, stage }: ReadyRole, open: boolean) => {
    setAdding(true);
    const watched = stage.kind === "saved" && fields.deadline;
    const deadlines = watched ? [{ id: ids.deadlineId, fields: applyByDate(watched, null) }] : [];
    const { submitId, applicationId } = ids;
    await saver.flush();
    const result = await addRole({ submitId, applicationId, fields, ...placement, deadlines, draftId }).catch(
      unanswered,
    );
    setAdding(false);
    if (!result.ok) return toasts.show({ text: result.message });
    saver.finish();
    toasts.show({ text: `Added to ${stage.name}.`, changeId: result.changeId });
    router.push("/");
    if (open) router.push(`/applications/${applicationId}`);
  };
  return { add, isAdding };
}

/** Puts a draft away, which can be undone, and goes to the board. */
export function useDiscard(draftId: string, saver: EditSaver): () => Promise<void> {
  const router = useRouter();
  const toasts = useToasts();
  return async () => {
    await saver.flush();
    const result = await discard({ draftId, discarded: true }).catch(unanswered);
    if (!result.ok) return toasts.show({ text: result.message });
    const takeBack = async () => {
      const undone = await discard({ draftId, discarded: false });
      if (undone.ok) router.push(`/add/${draftId}`);
      return undone;
    };
    toasts.show({ text: "Posting discarded.", takeBack });
    router.push("/");
  };
}
