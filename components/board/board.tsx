"use client";

import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { shownStages } from "@/lib/domain/board-layout";
import { boardHref } from "@/lib/domain/board-view";
import { isFiltering } from "@/lib/domain/filter";
import type { Stage } from "@/lib/domain/stage";
import { useLoadAhead } from "../shell/use-load-ahead";
import { BoardColumn } from "./board-column";
import { ClosedColumn } from "./closed-column";
import { ClosedRail } from "./closed-rail";
import { type BoardProps, useBoard } from "./use-board";

const loadQuestion = () => import("./board-question");
// What a command asks comes once the board is there and idle: the board itself is smaller for it.
const BoardQuestion = dynamic(() => loadQuestion().then((module) => module.BoardQuestion));

/** The pipeline: a column for each stage, and Closed as a rail or, opened, as a column. */
export function Board(props: BoardProps) {
  const { view, today } = props;
  const { stages, commands, drag, listOf } = useBoard(props);
  const { totals, outcomes } = commands.board;
  const main = useSidewaysScroll(view.closedOpen);
  // M and a digit are typed in one go: the question must not come late.
  useLoadAhead(loadQuestion);
  const open = shownStages(stages);
  const closed = stages.find((stage) => stage.kind === "closed");
  const isOver = (stage: Stage) => drag?.over?.stageId === stage.id;
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
          count={totals[closed.id] ?? 0}
          over={isOver(closed)}
          openHref={boardHref(view, { closedOpen: true })}
        />
      )}
      {closed && view.closedOpen && (
        <ClosedColumn {...listOf(closed)} stage={closed} view={view} outcomes={outcomes} isOver={isOver(closed)} />
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
