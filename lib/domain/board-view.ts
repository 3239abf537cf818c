import { type Filter, filterQuery, parseFilter, type SearchParams } from "./filter";
import { OUTCOMES, type Outcome } from "./stage";

/** What the board's address says: the filter, the closed roles opened by an outcome, and the form to add by hand. */
export type BoardView = { filter: Filter; closedOpen: boolean; outcome: Outcome | null; adding: boolean };

export function parseBoardView(params: SearchParams): BoardView {
  const first = (name: string) => [params[name]].flat()[0];
  const closedOpen = first("closed") === "open";
  const outcome = OUTCOMES.find((each) => each === first("outcome")) ?? null;
  return {
    filter: parseFilter(params),
    closedOpen,
    outcome: closedOpen ? outcome : null,
    adding: first("add") === "by-hand",
  };
}

/** The query string of a view, without '?'. */
export function viewQuery({ filter, closedOpen, outcome, adding }: BoardView): string {
  const closed = closedOpen ? `closed=open${outcome ? `&outcome=${outcome}` : ""}` : "";
  return [filterQuery(filter), closed, adding ? "add=by-hand" : ""].filter((part) => part !== "").join("&");
}
