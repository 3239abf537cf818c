import { type Card, compareClosed, compareRanks } from "./card";
import type { Stage } from "./stage";

/** How a column can be looked at. "mine" is the user's own order, the only one that a card has a place in. */
export const BOARD_ORDERS = ["mine", "date", "newest", "waiting"] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

export const ORDER_NAMES: Record<BoardOrder, string> = {
  mine: "My order",
  date: "Date first",
  newest: "Newest",
  waiting: "Longest without a reply",
};

type Compare = (a: Card, b: Card) => number;

/** Every order is total, so that a column looks the same each time: what it leaves open, the user's own order decides. */
const COMPARE: Record<BoardOrder, Compare> = {
  mine: compareRanks,
  date: (a, b) => byText(dateKey(a), dateKey(b)) || compareRanks(a, b),
  newest: (a, b) => byText(b.addedAt, a.addedAt) || compareRanks(a, b),
  waiting: (a, b) => byText(waitingKey(a), waitingKey(b)) || compareRanks(a, b),
};

/** The order of one column. Closed roles keep theirs, the latest first, whichever is chosen. */
export function orderOf(stage: Pick<Stage, "kind">, order: BoardOrder): Compare {
  return stage.kind === "closed" ? compareClosed : COMPARE[order];
}

/** Sorts after every day. */
const NEVER = "~";

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A whole day comes after its appointments. */
function dateKey({ next }: Card): string {
  return next ? `${next.day} ${next.time ?? NEVER}` : NEVER;
}

/** A date still to come means that nobody waits. */
function waitingKey({ lastContactOn, hasFutureDate }: Card): string {
  return lastContactOn !== null && !hasFutureDate ? lastContactOn : NEVER;
}
