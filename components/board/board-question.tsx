"use client";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Stage } from "@/lib/domain/stage";
import { DayDialog } from "./day-dialog";
import { OutcomeDialog } from "./outcome-dialog";
import { StageDialog } from "./stage-dialog";
import type { BoardCommands } from "./use-board-commands";

type BoardQuestionProps = { commands: BoardCommands; stages: readonly Stage[]; today: CalendarDate };

/** What a command asks before it is done; leaving the question leaves everything as it was. */
export function BoardQuestion({ commands, stages, today }: BoardQuestionProps) {
  const { asking, ask } = commands;
  const leave = () => ask(null);
  switch (asking?.what) {
    case undefined:
      return null;
    case "outcome": {
      const { card } = asking;
      const end = (ending: Parameters<typeof commands.close>[1]) => commands.close(card, ending);
      return <OutcomeDialog card={card} stages={stages} today={today} onEnd={end} onBack={leave} />;
    }
    case "stage": {
      const { card } = asking;
      const pick = (stage: Stage) => {
        leave();
        commands.toStage(card, stage);
      };
      return <StageDialog card={card} stages={stages} onPick={pick} onClose={leave} />;
    }
    case "applied-day":
      return <DayDialog changeId={asking.changeId} today={today} onClose={leave} />;
  }
}
