import { orderOf } from "./board-order";
import { type BoardView, viewQuery } from "./board-view";
import type { CalendarDate } from "./calendar-date";
import type { Card } from "./card";
import type { Density } from "./density";
import { isFiltering, matches } from "./filter";
import { groupBy } from "./group-by";
import { OUTCOMES, type Outcome, offeredStages, type Stage, stageById } from "./stage";

/** Enough for the first screen of a column; the rest is asked for as it is scrolled to. */
const FIRST_CARDS: Record<Density, number> = { comfortable: 8, compact: 14 };

/** A column from its head: some of its cards, and how many it has in all under the filter. */
export type ColumnCards = { stageId: string; total: number; cards: readonly Card[] };

export type BoardPage = {
  /** The number of the last change that it holds. */
  seq: number;
  /** The view it was made for. */
  query: string;
  columns: ColumnCards[];
  /** Closed roles under the filter. */
  outcomes: Readonly<Record<Outcome, number>>;
};

/** Some further cards of one column. */
export type MoreCards = ColumnCards & { seq: number; query: string; skip: number };

export type Viewing = { view: BoardView; stages: readonly Stage[]; today: CalendarDate };

/** Whether the view shows this card: the filter, and for closed roles the outcome. */
export function isInView(card: Card, { view, stages, today }: Viewing): boolean {
  const isClosed = stageById(stages, card.stageId)?.kind === "closed";
  const fitsOutcome = !isClosed || view.outcome === null || card.outcome === view.outcome;
  return fitsOutcome && matches(card, view.filter, stages, today);
}

/** The cards of the whole hunt, by the last change that they hold. */
type BoardNow = { cards: readonly Card[]; seq: number; density: Density };

/** What the board sends at first. */
export function boardPage({ cards, seq, density }: BoardNow, viewing: Viewing): BoardPage {
  const { view, stages } = viewing;
  const shown = filtered(cards, viewing);
  const byStage = groupBy(shown, (card) => card.stageId);
  const columns = offeredStages(stages).map((stage) => {
    const column = inOrder(byStage.get(stage.id) ?? [], stage, view);
    const isFolded = stage.kind === "closed" && !view.closedOpen;
    const first = isFolded ? [] : column.slice(0, FIRST_CARDS[density]);
    return { stageId: stage.id, total: column.length, cards: first };
  });
  return { seq, query: pageQuery(view), columns, outcomes: countOutcomes(shown) };
}

/** One column whole, in the order of the view. */
export function boardColumn(cards: readonly Card[], stage: Stage, viewing: Viewing): Card[] {
  const column = filtered(
    cards.filter((card) => card.stageId === stage.id),
    viewing,
  );
  return inOrder(column, stage, viewing.view);
}

function filtered(cards: readonly Card[], { view, stages, today }: Viewing): readonly Card[] {
  return isFiltering(view.filter) ? cards.filter((card) => matches(card, view.filter, stages, today)) : cards;
}

function inOrder(column: readonly Card[], stage: Stage, { order, outcome }: BoardView): Card[] {
  const shown = stage.kind === "closed" && outcome ? column.filter((card) => card.outcome === outcome) : column;
  return [...shown].sort(orderOf(stage, order));
}

/** How many open and closed roles the filter shows. */
export function countShown({ columns, outcomes }: BoardPage, stages: readonly Stage[]) {
  const open = columns.filter(({ stageId }) => stageById(stages, stageId)?.kind !== "closed");
  return {
    open: open.reduce((sum, column) => sum + column.total, 0),
    closed: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
  };
}

/** What of the view decides which cards are where. */
export function pageQuery(view: BoardView): string {
  return viewQuery({ ...view, adding: false });
}

function countOutcomes(cards: readonly Card[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((each) => [each, 0])) as Record<Outcome, number>;
  for (const { outcome } of cards) if (outcome) counts[outcome]++;
  return counts;
}
