"use client";

import type { BoardPage, Viewing } from "@/lib/domain/board-page";
import type { BoardView } from "@/lib/domain/board-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import { groupBy } from "@/lib/domain/group-by";
import type { Stage } from "@/lib/domain/stage";
import { useCardHandlers } from "./card-handlers";
import type { ColumnCardsProps } from "./column-list";
import { useBoardCommands } from "./use-board-commands";
import { useBoardDrag } from "./use-board-drag";
import { useBoardKeys } from "./use-board-keys";
import { useLoadedBoard } from "./use-loaded-board";
import { useUnchanged } from "./use-unchanged";

export type BoardProps = { page: BoardPage; stages: Stage[]; view: BoardView; today: CalendarDate; density: Density };

/** So near the end of what is loaded, arrow keys would soon be there. */
const AHEAD = 8;
const NO_CARDS: readonly Card[] = [];

/** The board's cards, what can be done to them by pointer and key, and what each column needs to draw its own. */
export function useBoard({ page, view, today, density, ...props }: BoardProps) {
  const stages = useUnchanged(props.stages);
  const viewing: Viewing = { view, stages, today };
  const loading = useLoadedBoard(page, viewing);
  const commands = useBoardCommands(loading, viewing);
  const { board, failures } = commands;
  const { focusedId, setFocusedId } = useBoardKeys({ viewing, commands, loadThrough: loading.loadThrough });
  const drag = useBoardDrag({ onDrop: commands.drop, hasPlaces: view.order === "mine" });
  const columns = groupBy(board.cards, (card) => card.stageId);
  const focusedStage = board.cards.find((card) => card.id === focusedId)?.stageId;
  const handlers = useCardHandlers({
    focus: (card) => {
      setFocusedId(card.id);
      const column = columns.get(card.stageId) ?? NO_CARDS;
      if (column.length - column.indexOf(card) <= AHEAD) loading.loadMore(card.stageId);
    },
    nextStage: (card) => commands.step(card, 1),
    pickStage: (card) => commands.ask({ what: "stage", card }),
    shift: commands.shift,
    remove: commands.remove,
    loadMore: loading.loadMore,
  });
  const listOf = (stage: Stage): ColumnCardsProps => ({
    cards: columns.get(stage.id) ?? NO_CARDS,
    total: board.totals[stage.id] ?? 0,
    stages,
    today,
    density,
    focusedId: focusedStage === stage.id ? focusedId : null,
    draggedId: drag?.cardId ?? null,
    failures,
    handlers,
    attempt: loading.failures,
  });
  return { stages, commands, drag, listOf };
}
