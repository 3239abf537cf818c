"use client";

import { useTransition } from "react";
import { moveRoles } from "@/lib/actions/moves";
import { appliedStage, type Outcome, type Stage } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { useRole } from "./role-context";

/** Moves the open role to another stage, to the foot of its column. */
export function useStageMove(stages: readonly Stage[]) {
  const { application } = useRole();
  const { show } = useToasts();
  const [isMoving, startTransition] = useTransition();
  const move = (to: Stage, outcome: Outcome | null) =>
    startTransition(async () => {
      const order = { submitId: newId(), applicationId: application.id, from: application.stageId, to: to.id };
      const answer = await moveRoles([{ ...order, after: null, before: null, outcome }]).catch(unanswered);
      const result = answer.ok ? (answer.results[0] ?? unanswered()) : answer;
      if (!result.ok) return show({ text: result.message });
      const applying = to.id === appliedStage(stages)?.id && application.appliedOn === null;
      show({ text: applying ? "Applied today." : `Moved to ${to.name}.`, changeId: result.changeId });
    });
  return { move, isMoving };
}
