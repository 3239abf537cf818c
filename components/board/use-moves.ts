"use client";

import { startTransition, useOptimistic, useRef, useState } from "react";
import { moveRoles } from "@/lib/actions/moves";
import type { Viewing } from "@/lib/domain/board-page";
import { type LoadedBoard, withMove } from "@/lib/domain/loaded-board";
import type { Outcome as Answer } from "@/lib/domain/outcome";
import { type Move, stageById } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { unanswered } from "../shell/unanswered";
import type { BoardLoading } from "./use-loaded-board";

type Moved = { changeId: string };
type Waiting = { move: Move & { submitId: string }; done: (answer: Answer<Moved>) => void };

type Moves = {
  /** The board with every move that is on its way. */
  board: LoadedBoard;
  /** Why a card is back where it was, by its id. */
  failures: Readonly<Record<string, string>>;
  move: (move: Move, onMoved: (changeId: string) => void) => void;
};

/**
 * Moves show at once and travel in order. While an answer is awaited further moves gather and go together, so that ten
 * quick moves cost two round trips; each is answered by itself, and one that is refused puts its card back.
 */
export function useMoves({ loaded, confirm }: Pick<BoardLoading, "loaded" | "confirm">, viewing: Viewing): Moves {
  const [board, showMove] = useOptimistic(loaded, (shown: LoadedBoard, move: Move) => withMove(shown, move, viewing));
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
        if (!answer.ok) {
          const from = stageById(viewing.stages, order.from)?.name ?? "its stage";
          const said = answer.reason === "stale" ? answer.message : `The card is back in ${from}. ${answer.message}`;
          return setFailures((others) => ({ ...others, [order.applicationId]: said }));
        }
        confirm(order);
        onMoved(answer.changeId);
      });
    });
  };
  return { board, failures, move };
}
