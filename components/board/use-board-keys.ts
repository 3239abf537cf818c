"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type Direction, neighbour } from "@/lib/domain/board-layout";
import type { Card } from "@/lib/domain/card";
import type { Stage } from "@/lib/domain/stage";
import { useKeys } from "../shell/keys";
import { useToasts } from "../shell/toaster";
import type { BoardCommands } from "./use-board-commands";

function linkOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card-link="${CSS.escape(id)}"]`);
}

type BoardKeysInput = {
  shown: readonly Card[];
  stages: readonly Stage[];
  commands: BoardCommands;
  /** Where a role is added by hand. */
  addHref: string;
};

/** The board by keyboard. The focus follows the card, also into another column; under a panel the board hears nothing. */
export function useBoardKeys({ shown, stages, commands, addHref }: BoardKeysInput) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const onBoard = usePathname() === "/";
  const router = useRouter();
  const { undoLast } = useToasts();
  const follow = useRef<string | null>(null);
  const focused = shown.find((card) => card.id === focusedId) ?? null;

  useEffect(() => {
    const id = follow.current;
    if (!id || !shown.some((card) => card.id === id)) return;
    const link = linkOf(id);
    if (link && document.activeElement !== link) link.focus();
    follow.current = null;
  }, [shown]);

  const go = (direction: Direction) => () => {
    const id = neighbour(shown, stages, { id: focusedId, direction });
    if (!id) return;
    linkOf(id)?.focus();
    linkOf(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const withCard = (run: (card: Card) => void) => () => {
    if (!focused) return;
    follow.current = focused.id;
    run(focused);
  };
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
    a: () => router.push(addHref, { scroll: false }),
    z: undoLast,
  };
  useKeys(onBoard ? keys : {});
  return { focusedId: focused?.id ?? null, setFocusedId };
}
