import { BOARD_ORDERS, type BoardOrder } from "./board-order";
import { type Filter, filterQuery, parseFilter, type SearchParams } from "./filter";
import { OUTCOMES, type Outcome } from "./stage";

/** What the board's address says. */
export type BoardView = {
  filter: Filter;
  order: BoardOrder;
  /** Whether the closed roles are opened, and those of which outcome. */
  closedOpen: boolean;
  outcome: Outcome | null;
  /** Whether the form to add by hand is open. */
  adding: boolean;
};

export function parseBoardView(params: SearchParams): BoardView {
  const first = (name: string) => [params[name]].flat()[0];
  const closedOpen = first("closed") === "open";
  const outcome = OUTCOMES.find((each) => each === first("outcome")) ?? null;
  return {
    filter: parseFilter(params),
    order: BOARD_ORDERS.find((each) => each === first("order")) ?? "mine",
    closedOpen,
    outcome: closedOpen ? outcome : null,
    adding: first("add") === "by-hand",
  };
}

/** The query string of a view, without '?'. */
export function viewQuery({ filter, order, closedOpen, outcome, adding }: BoardView): string {
  const ordered = order === "mine" ? "" : `order=${order}`;
  const closed = closedOpen ? `closed=open${outcome ? `&outcome=${outcome}` : ""}` : "";
  return [filterQuery(filter), ordered, closed, adding ? "add=by-hand" : ""].filter((part) => part !== "").join("&");
}

/** The board's address under a view, changed in this way. */
export function boardHref(view: BoardView, change: Partial<BoardView> = {}): string {
  const query = viewQuery({ ...view, ...change });
  return query === "" ? "/" : `/?${query}`;
}
