"use client";

import { useState } from "react";
import { deleteRole } from "@/lib/actions/applications";
import { applicationName } from "@/lib/domain/application";
import { adjacentStage, columnOf, shifted, slotAt } from "@/lib/domain/board-layout";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import { appliedStage, type Stage } from "@/lib/domain/stage";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import type { Ending } from "./outcome-dialog";
import type { DropPlace } from "./use-board-drag";
import { useMoves } from "./use-moves";

/** A question that a command asks before it is done. */
export type Asking =
  | { what: "outcome"; card: Card }
  | { what: "stage"; card: Card }
  | { what: "applied-day"; changeId: string }
  | null;

type BoardState = { served: readonly Card[]; stages: readonly Stage[]; today: CalendarDate };

/** What the user can do to a card, whichever way it is asked for: drag, key, button or menu. */
export function useBoardCommands({ served, stages, today }: BoardState) {
  const { cards, failures, move } = useMoves(served, stages, today);
  const { show, remember } = useToasts();
  const [asking, setAsking] = useState<Asking>(null);
  const [spoken, setSpoken] = useState("");

  const say = (card: Card, stage: Stage, place: number, total: number) =>
    setSpoken(`${applicationName(card)} moved to ${stage.name}, ${place} of ${total}`);

  const announce = (card: Card, to: Stage) => (changeId: string) => {
    if (to.id === card.stageId) return remember(changeId);
    const applying = to.id === appliedStage(stages)?.id && card.appliedOn === null;
    if (!applying) return show({ text: `Moved to ${to.name}.`, changeId });
    const action = { label: "Another day…", run: () => setAsking({ what: "applied-day", changeId }) };
    show({ text: "Applied today.", changeId, action });
  };

  /** Moves a card to a place in an open stage; `index` counts the other cards above it. */
  const place = (card: Card, to: Stage, index: number) => {
    const column = columnOf(cards, to.id);
    const slot = slotAt(column, index, card.id);
    const still = to.id === card.stageId && column.indexOf(card) === index;
    if (still) return;
    const order = { applicationId: card.id, from: card.stageId, to: to.id, ...slot, outcome: null };
    move(order, announce(card, to));
    say(card, to, index + 1, column.filter((each) => each.id !== card.id).length + 1);
  };

  const toStage = (card: Card, to: Stage, index = 0) => {
    if (to.kind !== "closed") return place(card, to, index);
    setAsking({ what: "outcome", card });
  };

  const close = (card: Card, ending: Ending) => {
    setAsking(null);
    const to = stages.find((stage) => stage.kind === "closed");
    if (!to) return;
    const order = { applicationId: card.id, from: card.stageId, to: to.id, after: null, before: null, ...ending };
    move(order, announce(card, to));
    setSpoken(`${applicationName(card)} moved to ${to.name}`);
  };

  return {
    cards,
    failures,
    asking,
    ask: setAsking,
    spoken,
    toStage,
    close,
    drop: (cardId: string, { stageId, index }: DropPlace) => {
      const card = cards.find((each) => each.id === cardId);
      const stage = stages.find((each) => each.id === stageId);
      if (card && stage && !(stage.kind === "closed" && card.stageId === stageId)) toStage(card, stage, index);
    },
    step: (card: Card, by: 1 | -1) => {
      const stage = adjacentStage(stages, card.stageId, by);
      if (stage) toStage(card, stage);
    },
    shift: (card: Card, by: 1 | -1) => {
      const stage = stages.find((each) => each.id === card.stageId);
      const index = shifted(columnOf(cards, card.stageId), card.id, by);
      if (stage && stage.kind !== "closed" && index !== null) place(card, stage, index);
    },
    remove: async (card: Card) => {
      const answer = await deleteRole({ submitId: newId(), applicationId: card.id }).catch(unanswered);
      show(answer.ok ? { text: "Moved to the trash.", changeId: answer.changeId } : { text: answer.message });
    },
  };
}

export type BoardCommands = ReturnType<typeof useBoardCommands>;
