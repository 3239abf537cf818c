"use client";

import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { shownStages } from "@/lib/domain/board-layout";
import type { BoardPage, Viewing } from "@/lib/domain/board-page";
import { type BoardView, boardHref } from "@/lib/domain/board-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import { isFiltering } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import type { Stage } from "@/lib/domain/stage";
import { BoardColumn } from "./board-column";
import { useCardHandlers } from "./card-handlers";
import { ClosedColumn } from "./closed-column";
import { ClosedRail } from "./closed-rail";
import type { ColumnCardsProps } from "./column-list";
import { useBoardCommands } from "./use-board-commands";
import { useBoardDrag } from "./use-board-drag";
import { useBoardKeys } from "./use-board-keys";
import { useLoadedBoard } from "./use-loaded-board";
import { useUnchanged } from "./use-unchanged";

const loadQuestion = () => import("./board-question");
// What a command asks comes once the board is there and idle: the board itself is smaller for it.
const BoardQuestion = dynamic(() => loadQuestion().then((module) => module.BoardQuestion));

const IDLE_MS = 300;
/** So near the end of what is loaded, arrow keys would soon be there. */
const AHEAD = 8;
const NO_CARDS: readonly Card[] = [];

type BoardProps = { page: BoardPage; stages: Stage[]; view: BoardView; today: CalendarDate; density: Density };

/** The pipeline: a column for each stage, and Closed as a rail or, opened, as a column. */
export function Board({ page, view, today, density, ...props }: BoardProps) {
  const stages = useUnchanged(props.stages);
  const viewing: Viewing = { view, stages, today };
  const loading = useLoadedBoard(page, viewing);
  const commands = useBoardCommands(loading, viewing);
  const { board, failures } = commands;
  const { focusedId, setFocusedId } = useBoardKeys({ viewing, commands, loadThrough: loading.loadThrough });
  const drag = useBoardDrag({ onDrop: commands.drop, hasPlaces: view.order === "mine" });
  const main = useSidewaysScroll(view.closedOpen);
  useEffect(() => {
    // M and a digit are typed in one go: the question must not come late.
    const timer = setTimeout(loadQuestion, IDLE_MS);
    return () => clearTimeout(timer);
  }, []);

  const columns = groupBy(board.cards, (card) => card.stageId);
  const handlers = useCardHandlers({
    focus: (card) => {
      setFocusedId(card.id);
      const column = columns.get(card.stageId) ?? NO_CARDS;
      if (column.length - column.indexOf(card) <= AHEAD) loading.loadMore(card.stageId);
    },
    nextStage: (card) => commands.step(card, 1),
    pickStage: (card) => commands.ask({ what: "stage", card }),
    remove: commands.remove,
    loadMore: loading.loadMore,
  });
  const focusedStage = board.cards.find((card) => card.id === focusedId)?.stageId;
  const open = shownStages(stages);
  const closed = stages.find((stage) => stage.kind === "closed");
  const isOver = (stage: Stage) => drag?.over?.stageId === stage.id;
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

  return (
    <main
      ref={main}
      style={{ gridTemplateColumns: gridColumns(open.length, view.closedOpen) }}
      className="grid min-h-0 flex-1 overflow-x-auto overflow-y-hidden border-t border-rule px-[calc(var(--layout-gutter)-9px)] [scrollbar-width:thin]"
    >
      <h1 className="sr-only">Board</h1>
      {open.map((stage, index) => (
        <BoardColumn
          key={stage.id}
          {...listOf(stage)}
          stage={stage}
          digit={index + 1}
          filtered={isFiltering(view.filter)}
          isOver={isOver(stage)}
          slotIndex={isOver(stage) && view.order === "mine" ? (drag?.over?.index ?? null) : null}
          slotHeight={drag?.height ?? 0}
        />
      ))}
      {closed && !view.closedOpen && (
        <ClosedRail
          stage={closed}
          count={board.totals[closed.id] ?? 0}
          over={isOver(closed)}
          openHref={boardHref(view, { closedOpen: true })}
        />
      )}
      {closed && view.closedOpen && (
        <ClosedColumn
          {...listOf(closed)}
          stage={closed}
          view={view}
          outcomes={board.outcomes}
          isOver={isOver(closed)}
        />
      )}
      <p role="status" aria-live="assertive" className="sr-only">
        {commands.spoken}
      </p>
      {commands.asking && <BoardQuestion commands={commands} stages={stages} today={today} />}
    </main>
  );
}

function gridColumns(count: number, closedOpen: boolean): string {
  return closedOpen
    ? `repeat(${count}, var(--layout-column)) 316px`
    : `repeat(${count}, minmax(var(--layout-column), 1fr)) var(--layout-rail)`;
}

/** Scrolls sideways while a card is dragged at an edge, and to the closed roles once they are opened. */
function useSidewaysScroll(closedOpen: boolean) {
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    if (board.current) return autoScrollForElements({ element: board.current });
  }, []);
  useEffect(() => {
    if (closedOpen && board.current) board.current.scrollLeft = board.current.scrollWidth;
  }, [closedOpen]);
  return board;
}
