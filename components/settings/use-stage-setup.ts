"use client";

import { useOptimistic, useState, useTransition } from "react";
import { orderStages } from "@/lib/actions/stages";
import { type Failure, failure, type Outcome } from "@/lib/domain/outcome";
import { offeredStages } from "@/lib/domain/stage";
import { type Plan, reorderStages } from "@/lib/domain/stage-plans";
import { type SetStage, type SetupProblem, setupProblem } from "@/lib/domain/stage-setup";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";

type Done = { changeId: string };

/** Why this plan cannot be done to the stages as they are shown, or null. `rolesGo` says that it takes the roles along. */
export function planProblem(stages: readonly SetStage[], plan: Plan, rolesGo = false): SetupProblem | "stale" | null {
  const after = plan(stages);
  if (!after) return "stale";
  return setupProblem({ before: stages, after, uses: new Map(rolesGo ? [] : stages.map((each) => [each.id, each])) });
}

/** Why the stages shown cannot stand in this order, or null. Against the screen, so that a key held down goes on. */
function orderProblem(shown: readonly SetStage[], wanted: readonly string[]) {
  const onScreen = shown.map((each, index) => ({ ...each, position: index + 1 }));
  const plan = reorderStages(
    shown.map((each) => each.id),
    wanted,
  );
  return planProblem(onScreen, plan);
}

export function canReorder(shown: readonly SetStage[], wanted: readonly string[] | null): boolean {
  return wanted !== null && orderProblem(shown, wanted) === null;
}

/** What the settings do to the stages. A new order shows at once; all else when it is saved. */
export function useStageSetup(stages: readonly SetStage[]) {
  const { show, remember } = useToasts();
  const [, startTransition] = useTransition();
  const [spoken, setSpoken] = useState("");
  const [order, setOrder] = useOptimistic(offeredStages(stages).map((stage) => stage.id));
  const shown = order.flatMap((id) => stages.find((stage) => stage.id === id) ?? []);

  /** Waits for a step and shows that it is done, with Undo; what is refused is the caller's to show. */
  const run = async (step: (submitId: string) => Promise<Outcome<Done>>, text: string): Promise<Failure | null> => {
    const answer = await step(newId()).catch(unanswered);
    if (!answer.ok) return answer;
    show({ text, changeId: answer.changeId });
    return null;
  };

  return {
    shown,
    hidden: stages.filter((stage) => stage.hidden && stage.mergedIntoId === null),
    spoken,
    run,
    /** The same, where a refusal has no other place than a message. */
    tell: async (...step: Parameters<typeof run>) => {
      const refused = await run(...step);
      if (refused) show({ text: refused.message });
    },
    reorder: (stage: SetStage, wanted: readonly string[] | null) => {
      if (!wanted || wanted.join() === order.join()) return;
      const problem = orderProblem(shown, wanted);
      if (problem) return show({ text: failure(problem).message });
      setSpoken(`${stage.name}, ${wanted.indexOf(stage.id) + 1} of ${wanted.length}`);
      startTransition(async () => {
        setOrder([...wanted]);
        const answer = await orderStages({ submitId: newId(), seen: order, wanted }).catch(unanswered);
        if (answer.ok) remember(answer.changeId);
        else show({ text: answer.message });
      });
    },
  };
}

export type StageSetup = ReturnType<typeof useStageSetup>;
