"use client";

import { useEffect, useRef, useState } from "react";
import type { BoardPage, MoreCards, Viewing } from "@/lib/domain/board-page";
import { type LoadedBoard, loadedFrom, staleColumns, withMore, withMove, withPage } from "@/lib/domain/loaded-board";
import type { Move } from "@/lib/domain/stage";

/** Cards that are asked for at a time, as a column is scrolled. */
const STEP = 48;
const RETRY_MS = 2_000;

export type BoardLoading = {
  loaded: LoadedBoard;
  /** Asks for the next cards of a column. */
  loadMore: (stageId: string) => void;
  /** Asks for a column down to this card. */
  loadThrough: (cardId: string) => void;
  /** A move that is done. */
  confirm: (move: Move) => void;
  /** Goes up each time a question was not answered, for those who ask to ask again. */
  failures: number;
};

/** The cards of the page and those asked for since. After a change the latter are asked for again, and stay meanwhile. */
export function useLoadedBoard(page: BoardPage, viewing: Viewing): BoardLoading {
  const [loaded, setLoaded] = useState(() => loadedFrom(page));
  const [failures, setFailures] = useState(0);
  const asking = useRef(new Set<string>());
  if (loaded.page !== page) setLoaded(withPage(loaded, page));

  const ask = async (question: string) => {
    const address = `/board/cards?${question}&${page.query}`;
    if (asking.current.has(address)) return;
    asking.current.add(address);
    const answer = await fetch(address).catch(() => null);
    const more: MoreCards | null = answer?.ok ? await answer.json() : null;
    asking.current.delete(address);
    if (more) setLoaded((before) => withMore(before, more));
    if (!answer?.ok) setTimeout(() => setFailures((count) => count + 1), RETRY_MS);
  };

  // The page is newer than the cards below its own: the server is asked, as it was when they were scrolled to.
  useEffect(() => {
    for (const { stageId, skip, take } of staleColumns(loaded)) ask(`stage=${stageId}&skip=${skip}&take=${take}`);
  });

  return {
    loaded,
    failures,
    loadMore: (stageId) => {
      const skip = loaded.cards.filter((card) => card.stageId === stageId).length;
      if (skip < (loaded.totals[stageId] ?? 0)) ask(`stage=${stageId}&skip=${skip}&take=${STEP}`);
    },
    loadThrough: (cardId) => ask(`through=${cardId}`),
    confirm: (move) => setLoaded((before) => withMove(before, move, viewing)),
  };
}
