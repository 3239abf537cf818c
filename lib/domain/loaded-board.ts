import { columnOf } from "./board-layout";
import { orderOf } from "./board-order";
import { type BoardPage, isInView, type MoreCards, type Viewing } from "./board-page";
import { type Card, cardAfterMove } from "./card";
import { applyMove, type Move, type Outcome, stageById } from "./stage";

/**
 * What a tab has of the board: the head of every column as the page last sent it, and below it the cards that were asked for
 * since. Pure, so that every way in which the two can meet is tested without a browser.
 */
export type LoadedBoard = {
  page: BoardPage;
  /** By column, each from its head on without a gap. */
  cards: readonly Card[];
  /** How many each column has, loaded or not. */
  totals: Readonly<Record<string, number>>;
  outcomes: Readonly<Record<Outcome, number>>;
  /** The number of the last change that a column's further cards hold. */
  ages: Readonly<Record<string, number>>;
};

export function loadedFrom(page: BoardPage): LoadedBoard {
  return {
    page,
    cards: page.columns.flatMap((column) => column.cards),
    totals: Object.fromEntries(page.columns.map(({ stageId, total }) => [stageId, total])),
    outcomes: page.outcomes,
    ages: {},
  };
}

/** The page drawn anew. What was loaded below its cards stays until it is asked for again; under another view it goes. */
export function withPage(loaded: LoadedBoard, page: BoardPage): LoadedBoard {
  const fresh = loadedFrom({
    ...page,
    columns: page.columns.map((each) => ({ ...each, cards: kept(loaded, each.cards) })),
  });
  if (page.query !== loaded.page.query) return { ...fresh, page };
  const sent = new Set(fresh.cards.map((card) => card.id));
  const cards = page.columns.flatMap(({ stageId }) => {
    const head = columnOf(fresh.cards, stageId);
    return [...head, ...tailBelow(head, columnOf(loaded.cards, stageId)).filter((card) => !sent.has(card.id))];
  });
  return { ...fresh, page, cards, ages: loaded.ages };
}

/** The cards that stood below the last one of the new head; one that stood above it and is not in the head has left. */
function tailBelow(head: readonly Card[], before: readonly Card[]): readonly Card[] {
  const places = new Map(before.map((card, index) => [card.id, index]));
  const last = head.findLast((card) => places.has(card.id));
  return last ? before.slice((places.get(last.id) ?? 0) + 1) : [];
}

/** Further cards of a column. They may hold a later change than the page, or an earlier one: then they are asked for again. */
export function withMore(loaded: LoadedBoard, more: MoreCards): LoadedBoard {
  if (more.query !== loaded.page.query) return loaded;
  const above = columnOf(loaded.cards, more.stageId).slice(0, more.skip);
  const known = new Set(above.map((card) => card.id));
  const added = kept(loaded, more.cards).filter((card) => !known.has(card.id));
  const column = [...above, ...added];
  const here = new Set(column.map((card) => card.id));
  const cards = loaded.page.columns.flatMap(({ stageId }) =>
    stageId === more.stageId ? column : columnOf(loaded.cards, stageId).filter((card) => !here.has(card.id)),
  );
  return {
    ...loaded,
    cards,
    totals: { ...loaded.totals, [more.stageId]: more.total },
    ages: { ...loaded.ages, [more.stageId]: more.seq },
  };
}

/** The board with a move that is on its way, or that is done and not in the page's cards. */
export function withMove(loaded: LoadedBoard, move: Move, viewing: Viewing): LoadedBoard {
  const card = loaded.cards.find((each) => each.id === move.applicationId);
  const to = stageById(viewing.stages, move.to);
  if (!card || !to || card.stageId !== move.from) return loaded;
  const moved = cardAfterMove(card, move, viewing.stages, viewing.today);
  const isShown = isInView(moved, viewing);
  const placed = applyMove(loaded.cards, move, () => moved);
  const cards = loaded.page.columns.flatMap(({ stageId }) => {
    const column = columnOf(placed, stageId);
    if (stageId !== to.id) return column;
    if (!isShown) return column.filter((each) => each.id !== card.id);
    if (viewing.view.order === "mine" && to.kind !== "closed") return column;
    column.sort(orderOf(to, viewing.view.order));
    const isLast = column.at(-1)?.id === card.id;
    const isBeyond = isLast && columnOf(loaded.cards, stageId).length < (loaded.totals[stageId] ?? 0);
    return isBeyond ? column.slice(0, -1) : column;
  });
  const totals = { ...loaded.totals };
  if (move.from !== move.to || !isShown) {
    totals[move.from] = (totals[move.from] ?? 0) - 1;
    if (isShown) totals[move.to] = (totals[move.to] ?? 0) + 1;
  }
  return { ...loaded, cards, totals, outcomes: outcomesAfter(loaded.outcomes, card, moved) };
}

function outcomesAfter(counts: LoadedBoard["outcomes"], before: Card, after: Card): LoadedBoard["outcomes"] {
  const next = { ...counts };
  if (before.outcome) next[before.outcome]--;
  if (after.outcome) next[after.outcome]++;
  return next;
}

/** The columns whose further cards are older than the page. */
export function staleColumns({ page, cards, ages }: LoadedBoard): { stageId: string; skip: number; take: number }[] {
  return page.columns.flatMap(({ stageId, cards: head }) => {
    const take = columnOf(cards, stageId).length - head.length;
    return take > 0 && (ages[stageId] ?? 0) < page.seq ? { stageId, skip: head.length, take } : [];
  });
}

/** The same cards, each as the very object that is drawn already where it says the same: what did not change is not drawn. */
function kept(loaded: LoadedBoard, cards: readonly Card[]): Card[] {
  const known = new Map(loaded.cards.map((card) => [card.id, card]));
  return cards.map((card) => {
    const before = known.get(card.id);
    return before && JSON.stringify(before) === JSON.stringify(card) ? before : card;
  });
}
