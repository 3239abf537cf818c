import { addDays, type CalendarDate } from "../../../lib/domain/calendar-date";
import type { StoryMove } from "../../../lib/domain/example/story";
import type { Outcome } from "../../../lib/domain/stage";
import type { Chance } from "./chance";

export type Furthest = "saved" | "applied" | "screening" | "interviewing" | "offer";
const STAGES: Furthest[] = ["applied", "screening", "interviewing", "offer"];

/** How a role came to where it is. */
export type Way = { stage: Furthest | "closed"; savedOn: CalendarDate; moves: StoryMove[] };

type Wanted = {
  stage: Furthest | "closed";
  /** How many days ago the hunt began. */
  length: number;
  today: CalendarDate;
  chance: Chance;
};

/** From the end backwards: how long it has stood where it is, then the days it spent in each stage before. */
export function inventMoves({ stage, length, today, chance }: Wanted): Way {
  const furthest = stage === "closed" ? inventFurthest(chance) : stage;
  const reached = STAGES.slice(0, STAGES.indexOf(furthest) + 1);
  const steps: Omit<StoryMove, "on">[] = reached.map((to) => ({ to }));
  if (stage === "closed") steps.push({ to: "closed", outcome: inventOutcome(furthest, chance) });
  let on = addDays(today, -inventStay(stage, length, chance));
  const moves: StoryMove[] = [];
  for (const step of steps.reverse()) {
    moves.unshift({ ...step, on });
    on = addDays(on, -chance.whole(2, step.to === "closed" ? 28 : 11));
  }
  return { stage, savedOn: on, moves };
}

/** Days it has stood in its stage. What is in progress is recent; what is closed lies all over the hunt. */
function inventStay(stage: Furthest | "closed", length: number, chance: Chance): number {
  if (stage === "closed") return chance.whole(1, length);
  if (stage === "saved") return chance.whole(0, 20);
  return stage === "applied" ? chance.whole(0, Math.min(length, 40)) : chance.whole(0, 16);
}

function inventFurthest(chance: Chance): Furthest {
  return chance.pick(["saved", "applied", "applied", "applied", "applied", "applied", "screening", "interviewing"]);
}

function inventOutcome(furthest: Furthest, chance: Chance): Outcome {
  if (furthest === "saved") return chance.pick(["withdrawn", "position-closed"]);
  return chance.pick([
    "rejected",
    "rejected",
    "rejected",
    "no-response",
    "no-response",
    "withdrawn",
    "position-closed",
  ]);
}
