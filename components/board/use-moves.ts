"use client";

import { startTransition, useOptimistic, useRef, useState } from "react";
import { moveRoles } from "@/lib/actions/moves";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Card, cardAfterMove } from "@/lib/domain/card";
import type { Outcome as Answer } from "@/lib/domain/outcome";
import { applyMove, type Move, type Stage } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { unanswered } from "../shell/unanswered";

type Moved = { changeId: string };
type Waiting = { move: Move & { submitId: string }; done: (answer: Answer<Moved>) => void };

type Moves = {
  /** The cards with every move that is on its way. */
  cards: readonly Card[];
  /** Why a card is back where it was, by its id. */
  failures: Readonly<Record<string, string>>;
  move: (move: Move, onMoved: (changeId: string) => void) => void;
};

/**
 * Moves show at once and travel in order. While an answer is awaited further moves gather and go together, so that ten
 * quick moves cost two round trips; each is answered by itself, and one that is refused puts its card back.
 */
export function useMoves(served: readonly Card[], stages: readonly Stage[], today: CalendarDate): Moves {
  const [cards, showMove] = useOptimistic(served, (shown: readonly Card[], move: Move) =>
    applyMove(shown, move, (card) => cardAfterMove(card, move, stages, today)),
  );
  const [failures, setFailures] = useState<Record<string, string>>({});
  const queue = useRef<Waiting[]>([]);
  const sending = useRef(false);

  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    while (queue.current.length > 0) {
      const batch = queue.current.splice(0);
      const answer = await moveRoles(batch.map((each) => each.move)).catch(unanswered);
      for (const [index, each] of batch.entries()) {
        each.done(answer.ok ? (answer.results[index] ?? unanswered()) : answer);
      }
    }
    sending.current = false;
  };

  const move: Moves["move"] = (order, onMoved) => {
    startTransition(async () => {
      showMove(order);
      setFailures(({ [order.applicationId]: _, ...others }) => others);
      const answer = await new Promise<Answer<Moved>>((done) => {
        queue.current.push({ move: { ...order, submitId: newId() }, done });
        send();
      });
      startTransition(() => {
        if (answer.ok) onMoved(answer.changeId);
        else setFailures((others) => ({ ...others, [order.applicationId]: answer.message }));
      });
    });
  };
  return { cards, failures, move };
}
