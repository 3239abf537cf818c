"use client";

import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { columnOf } from "@/lib/domain/board-layout";
import { type BoardView, viewQuery } from "@/lib/domain/board-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import { isFiltering, matches } from "@/lib/domain/filter";
import type { Stage } from "@/lib/domain/stage";
import { BoardColumn } from "./board-column";
import { CardItem } from "./card-item";
import { ClosedColumn } from "./closed-column";
import { ClosedRail } from "./closed-rail";
import { useBoardCommands } from "./use-board-commands";
import { useBoardDrag } from "./use-board-drag";
import { useBoardKeys } from "./use-board-keys";

const loadQuestion = () => import("./board-question");
// What a command asks comes once the board is there and idle: the board itself is smaller for it.
const BoardQuestion = dynamic(() => loadQuestion().then((module) => module.BoardQuestion));

const IDLE_MS = 300;

type BoardProps = { served: readonly Card[]; stages: Stage[]; view: BoardView; today: CalendarDate };

/** The pipeline: a column for each stage, and Closed as a rail or, opened, as a column. */
export function Board({ served, stages, view, today }: BoardProps) {
  const commands = useBoardCommands({ served, stages, today });
  const shown = commands.cards.filter((card) => matches(card, view.filter, stages, today));
  const hrefFor = (next: Partial<BoardView>) => `/?${viewQuery({ ...view, ...next })}`;
  const addHref = hrefFor({ adding: true });
  const { focusedId, setFocusedId } = useBoardKeys({ shown, stages, commands, addHref });
  const drag = useBoardDrag(commands.drop);
  const board = useSidewaysScroll(view.closedOpen);
  useEffect(() => {
    // M and a digit are typed in one go: the question must not come late.
    const timer = setTimeout(loadQuestion, IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
  const closed = stages.find((stage) => stage.kind === "closed");
  const focusedStage = shown.find((card) => card.id === focusedId)?.stageId;

  const renderCard = (card: Card, index: number) => (
    <CardItem
      key={card.id}
      card={card}
      stages={stages}
      today={today}
      tabStop={focusedStage === card.stageId ? card.id === focusedId : index === 0}
      dragged={drag?.cardId === card.id}
      failure={commands.failures[card.id]}
      onFocus={() => setFocusedId(card.id)}
      onNextStage={() => commands.step(card, 1)}
      onPickStage={() => commands.ask({ what: "stage", card })}
      onDelete={() => commands.remove(card)}
    />
  );

  return (
    <main
      ref={board}
      className={`grid min-h-0 flex-1 overflow-x-auto overflow-y-hidden border-t border-rule px-[calc(var(--layout-gutter)-9px)] [scrollbar-width:thin] ${
        view.closedOpen
          ? "grid-cols-[repeat(5,var(--layout-column))_316px]"
          : "grid-cols-[repeat(5,minmax(var(--layout-column),1fr))_var(--layout-rail)]"
      }`}
    >
      <h1 className="sr-only">Board</h1>
      {stages
        .filter((stage) => stage.kind !== "closed")
        .map((stage, index) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            cards={columnOf(shown, stage.id)}
            digit={index + 1}
            filtered={isFiltering(view.filter)}
            drag={drag}
            renderCard={renderCard}
          />
        ))}
      {closed && !view.closedOpen && (
        <ClosedRail
          stage={closed}
          count={columnOf(shown, closed.id).length}
          over={drag?.over?.stageId === closed.id}
          openHref={hrefFor({ closedOpen: true })}
        />
      )}
      {closed && view.closedOpen && (
        <ClosedColumn
          stage={closed}
          cards={columnOf(shown, closed.id)}
          outcome={view.outcome}
          over={drag?.over?.stageId === closed.id}
          hrefFor={(next) => hrefFor(next ?? { closedOpen: false, outcome: null })}
          renderCard={renderCard}
        />
      )}
      <p role="status" aria-live="assertive" className="sr-only">
        {commands.spoken}
      </p>
      {commands.asking && <BoardQuestion commands={commands} stages={stages} today={today} />}
    </main>
  );
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
