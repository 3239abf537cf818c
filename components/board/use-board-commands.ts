"use client";

import { useRef, useState } from "react";
import { deleteRole } from "@/lib/actions/applications";
import { applicationName } from "@/lib/domain/application";
import { adjacentStage, columnOf, shifted, slotAt } from "@/lib/domain/board-layout";
import type { Viewing } from "@/lib/domain/board-page";
import type { Card } from "@/lib/domain/card";
import { appliedStage, type Stage, stageById } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import type { Ending } from "./outcome-dialog";
import type { DropPlace } from "./use-board-drag";
import type { BoardLoading } from "./use-loaded-board";
import { useMoves } from "./use-moves";

/** A question that a command asks before it is done. */
export type Asking =
  | { what: "outcome"; card: Card }
  | { what: "stage"; card: Card }
  | { what: "applied-day"; changeId: string }
  | null;

const NO_SLOT = { after: null, before: null };

/** What the user can do to a card, whichever way it is asked for: drag, key, button or menu. */
export function useBoardCommands(loading: BoardLoading, viewing: Viewing) {
  const { stages, view } = viewing;
  const { board, failures, move } = useMoves(loading, viewing);
  const { show, remember } = useToasts();
  const [asking, setAsking] = useState<Asking>(null);
  const [spoken, setSpoken] = useState("");
  const gone = useRef(new Set<string>());
  const { cards, totals } = board;

  const announce = (card: Card, to: Stage) => (changeId: string) => {
    if (to.id === card.stageId) return remember(changeId);
    const applying = to.id === appliedStage(stages)?.id && card.appliedOn === null;
    if (!applying) return show({ text: `Moved to ${to.name}.`, changeId });
    const action = { label: "Another day…", run: () => setAsking({ what: "applied-day", changeId }) };
    show({ text: "Applied today.", changeId, action });
  };

  const send = (card: Card, to: Stage, place: ReturnType<typeof slotAt>) =>
    move({ applicationId: card.id, from: card.stageId, to: to.id, ...place, outcome: null }, announce(card, to));

  /** Moves a card to a place among the shown cards of an open stage; `index` counts the others above it. */
  const place = (card: Card, to: Stage, index: number) => {
    const column = columnOf(cards, to.id);
    const still = to.id === card.stageId && column.indexOf(card) === index;
    if (still) return;
    send(card, to, slotAt(column, index, card.id));
    const total = (totals[to.id] ?? 0) + (to.id === card.stageId ? 0 : 1);
    setSpoken(`${applicationName(card)} moved to ${to.name}, ${index + 1} of ${total}`);
  };

  const toStage = (card: Card, to: Stage, index = 0) => {
    if (to.kind === "closed") return setAsking({ what: "outcome", card });
    if (view.order === "mine") return place(card, to, index);
    if (to.id === card.stageId) return;
    // Only the user's own order has places: there it goes to the head.
    send(card, to, NO_SLOT);
    setSpoken(`${applicationName(card)} moved to ${to.name}`);
  };

  const close = (card: Card, ending: Ending) => {
    setAsking(null);
    gone.current.add(card.id);
    const to = stages.find((stage) => stage.kind === "closed");
    if (!to) return;
    const order = { applicationId: card.id, from: card.stageId, to: to.id, ...NO_SLOT, ...ending };
    move(order, announce(card, to));
    setSpoken(`${applicationName(card)} moved to ${to.name}`);
  };

  return {
    board,
    failures,
    asking,
    ask: setAsking,
    spoken,
    toStage,
    close,
    drop: (cardId: string, { stageId, index }: DropPlace) => {
      const card = cards.find((each) => each.id === cardId);
      const stage = stageById(stages, stageId);
      if (card && stage && !(stage.kind === "closed" && card.stageId === stageId)) toStage(card, stage, index);
    },
    step: (card: Card, by: 1 | -1) => {
      const stage = adjacentStage(stages, card.stageId, by);
      if (stage) toStage(card, stage);
    },
    shift: (card: Card, by: 1 | -1) => {
      const stage = stageById(stages, card.stageId);
      if (stage?.kind === "closed") return;
      if (view.order !== "mine") return show({ text: "Cards can be put in order in My order." });
      const index = shifted(columnOf(cards, card.stageId), card.id, by);
      if (stage && index !== null) place(card, stage, index);
    },
    /** Closed or deleted here, so that it need not be looked for further down. */
    isGone: (cardId: string) => gone.current.has(cardId),
    remove: async (card: Card) => {
      gone.current.add(card.id);
      const answer = await deleteRole({ submitId: newId(), applicationId: card.id }).catch(unanswered);
      show(answer.ok ? { text: "Moved to the trash.", changeId: answer.changeId } : { text: answer.message });
    },
  };
}

export type BoardCommands = ReturnType<typeof useBoardCommands>;
