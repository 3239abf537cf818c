"use client";

import { useEffect, useRef, useState } from "react";
import type { Card } from "@/lib/domain/card";

export type CardHandlers = {
  focus: (card: Card) => void;
  nextStage: (card: Card) => void;
  pickStage: (card: Card) => void;
  /** One place up or down in the user's own order. */
  shift: (card: Card, by: 1 | -1) => void;
  remove: (card: Card) => void;
  loadMore: (stageId: string) => void;
};

/** The same object for as long as the board is there, so that a card is not drawn anew because the board was. */
export function useCardHandlers(handlers: CardHandlers): CardHandlers {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const [lasting] = useState<CardHandlers>(() => ({
    focus: (card) => latest.current.focus(card),
    nextStage: (card) => latest.current.nextStage(card),
    pickStage: (card) => latest.current.pickStage(card),
    shift: (card, by) => latest.current.shift(card, by),
    remove: (card) => latest.current.remove(card),
    loadMore: (stageId) => latest.current.loadMore(stageId),
  }));
  return lasting;
}
