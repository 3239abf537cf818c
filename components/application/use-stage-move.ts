"use client";

import { useState, useTransition } from "react";
import { moveRoles } from "@/lib/actions/moves";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import { appliedStage, type Outcome, type Stage } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import type { Ending } from "../board/outcome-dialog";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";

/** A question that a move asks before or after it is done. */
type Asking = { what: "stage" } | { what: "outcome" } | { what: "day"; changeId: string };

type Order = { to: Stage; outcome: Outcome | null; on?: CalendarDate; why?: string | null };

/** Moves the open role to another stage, to the head of its column. Closing asks how it ended. */
export function useStageMove(card: Card, stages: readonly Stage[]) {
  const { show } = useToasts();
  const [asking, ask] = useState<Asking | null>(null);
  const [isMoving, startTransition] = useTransition();

  const send = ({ to, ...how }: Order) =>
    startTransition(async () => {
      const order = {
        submitId: newId(),
        applicationId: card.id,
        from: card.stageId,
        to: to.id,
        after: null,
        before: null,
      };
      const answer = await moveRoles([{ ...order, ...how }]).catch(unanswered);
      const result = answer.ok ? (answer.results[0] ?? unanswered()) : answer;
      if (!result.ok) return show({ text: result.message });
      const { changeId } = result;
      const applying = to.id === appliedStage(stages)?.id && card.appliedOn === null;
      if (!applying) return show({ text: `Moved to ${to.name}.`, changeId });
      const action = { label: "Another day…", run: () => ask({ what: "day", changeId }) };
      show({ text: "Applied today.", changeId, action });
    });

  return {
    asking,
    ask,
    isMoving,
    moveTo: (to: Stage) => {
      if (to.kind === "closed") return ask({ what: "outcome" });
      ask(null);
      if (to.id !== card.stageId) send({ to, outcome: null });
    },
    end: (ending: Ending) => {
      ask(null);
      const to = stages.find((stage) => stage.kind === "closed");
      if (to) send({ to, ...ending });
    },
  };
}
