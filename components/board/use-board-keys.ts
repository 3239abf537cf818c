"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { columnOf, type Direction, neighbour } from "@/lib/domain/board-layout";
import type { Viewing } from "@/lib/domain/board-page";
import { boardHref } from "@/lib/domain/board-view";
import type { Card } from "@/lib/domain/card";
import { useKeys } from "../shell/keys";
import { cardLink } from "./card-link";
import type { BoardCommands } from "./use-board-commands";

type BoardKeysInput = {
  viewing: Viewing;
  commands: BoardCommands;
  loadThrough: (cardId: string) => void;
};

/** The board by keyboard. The focus follows the card, also into another column; under a panel the board hears nothing. */
export function useBoardKeys({ viewing, commands, loadThrough }: BoardKeysInput) {
  const { view, stages } = viewing;
  const shown = commands.board.cards;
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const onBoard = usePathname() === "/";
  const router = useRouter();
  const focused = shown.find((card) => card.id === focusedId) ?? null;
  const place = focused && `${focused.stageId} ${columnOf(shown, focused.stageId).indexOf(focused)}`;
  const whereabouts = focusedId && `${focusedId} ${place ?? `unknown at ${commands.board.page.seq}`}`;

  // A card that changes its column is drawn anew there, and the focus would be nowhere.
  const lastPlace = useRef<{ stageId: string; index: number } | null>(null);
  const follow = useEffectEvent(() => {
    if (focused)
      lastPlace.current = { stageId: focused.stageId, index: columnOf(shown, focused.stageId).indexOf(focused) };
    if (!focusedId || document.activeElement !== document.body) return;
    if (focused) cardLink(focusedId)?.focus();
    else if (commands.isGone(focusedId)) focusNear(shown, lastPlace.current);
    else loadThrough(focusedId); // it may stand below the cards that are loaded
  });
  useEffect(() => {
    if (whereabouts) follow();
  }, [whereabouts]);

  const go = (direction: Direction) => () => {
    const id = neighbour(shown, stages, { id: focusedId, direction });
    if (!id) return;
    cardLink(id)?.focus();
    cardLink(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const withCard = (run: (card: Card) => void) => () => focused && run(focused);
  const open = (then: string) => withCard((card) => router.push(`/applications/${card.id}${then}`, { scroll: false }));

  const keys = {
    ArrowUp: go("up"),
    ArrowDown: go("down"),
    ArrowLeft: go("left"),
    ArrowRight: go("right"),
    k: go("up"),
    j: go("down"),
    h: go("left"),
    l: go("right"),
    m: withCard((card) => commands.ask({ what: "stage", card })),
    ".": withCard((card) => commands.step(card, 1)),
    ",": withCard((card) => commands.step(card, -1)),
    "Alt+ArrowUp": withCard((card) => commands.shift(card, -1)),
    "Alt+ArrowDown": withCard((card) => commands.shift(card, 1)),
    n: open("?do=note"),
    d: open("?do=date"),
    a: () => router.push(boardHref(view, { adding: true }), { scroll: false }),
  };
  useKeys(onBoard ? keys : {});
  return { focusedId: focused?.id ?? null, setFocusedId };
}

/** The card that has taken this place, else the one above it, else the first of the board. */
function focusNear(shown: readonly Card[], place: { stageId: string; index: number } | null): void {
  const column = place ? columnOf(shown, place.stageId) : [];
  const next = column[place?.index ?? 0] ?? column.at(-1) ?? shown[0];
  if (next) cardLink(next.id)?.focus();
}
