import { describe, expect, it } from "vitest";
import { boardColumn, boardPage, type MoreCards, pageQuery, type Viewing } from "./board-page";
import { parseBoardView } from "./board-view";
import type { Card } from "./card";
import { type LoadedBoard, loadedFrom, staleColumns, withMore, withMove, withPage } from "./loaded-board";
import type { Move } from "./stage";
import { card, day, STAGES, TODAY } from "./test-values";

const HEAD = 8;

function viewing(params: Record<string, string> = {}): Viewing {
  return { view: parseBoardView(params), stages: STAGES, today: TODAY };
}

/** The server: all cards in board order, and what it answers. */
class Server {
  seq = 1;
  constructor(public cards: Card[]) {}

  page(under = viewing()) {
    return boardPage({ cards: this.cards, seq: this.seq, density: "comfortable" }, under);
  }

  more(stageId: string, skip: number, take: number, under = viewing()): MoreCards {
    const stage = STAGES.find((each) => each.id === stageId);
    if (!stage) throw new Error(stageId);
    const column = boardColumn(this.cards, stage, under);
    const query = pageQuery(under.view);
    return { seq: this.seq, query, stageId, skip, total: column.length, cards: column.slice(skip, skip + take) };
  }

  /** Puts a card right below another, as a move does. */
  place(id: string, stageId: string, after: string) {
    this.seq++;
    const moved = this.cards.find((each) => each.id === id);
    if (!moved) throw new Error(id);
    const rest = this.cards.filter((each) => each !== moved);
    const index = rest.findIndex((each) => each.id === after) + 1;
    this.cards = [...rest.slice(0, index), { ...moved, stageId }, ...rest.slice(index)].map((each, n) =>
      ranked(each, n),
    );
  }
}

function ranked(each: Card, n: number): Card {
  return { ...each, rank: `a${String(n).padStart(4, "0")}` };
}

function column(stageId: string, count: number, from = 0): Card[] {
  return Array.from({ length: count }, (_, n) => ranked(card({ id: `${stageId}${n}`, stageId }), from + n));
}

const ids = (board: LoadedBoard, stageId: string) =>
  board.cards.filter((each) => each.stageId === stageId).map((each) => each.id);
const serverIds = (server: Server, stageId: string) => server.more(stageId, 0, 9999).cards.map((each) => each.id);
const order = (
  id: string,
  from: string,
  to: string,
  after: string | null = null,
  before: string | null = null,
): Move => {
  return { applicationId: id, from, to, after, before, outcome: null };
};

/** A board of which 20 of the 30 applied and 15 of the 20 saved are loaded. */
function twoColumns() {
  const server = new Server([...column("saved", 20), ...column("applied", 30, 100)]);
  let board = loadedFrom(server.page());
  board = withMore(board, server.more("applied", HEAD, 12));
  board = withMore(board, server.more("saved", HEAD, 7));
  return { server, board };
}

describe("a board that is loaded in parts", () => {
  it("begins with the head of every column and its total, and grows by what is asked for", () => {
    const { server, board } = twoColumns();
    expect(server.page().columns.map((each) => each.cards.length)).toEqual([HEAD, HEAD, 0, 0, 0, 0]);
    expect(board.totals).toMatchObject({ saved: 20, applied: 30, offer: 0 });
    expect(ids(board, "applied")).toEqual(serverIds(server, "applied").slice(0, 20));
    expect(new Set(board.cards.map((each) => each.id)).size).toBe(35);
  });

  it("keeps the very cards that say the same when the page is drawn anew, and takes those that changed", () => {
    const { server, board } = twoColumns();
    server.seq++;
    server.cards = server.cards.map((each) => (each.id === "saved1" ? { ...each, title: "New" } : { ...each }));
    const next = withPage(board, server.page());
    const changed = next.cards.filter((each, index) => each !== board.cards[index]);
    expect(changed.map((each) => each.title)).toEqual(["New"]);
    expect(withMore(next, server.more("saved", HEAD, 7)).cards.at(10)).toBe(board.cards[10]);
  });

  it("asks again for further cards that are older than the page, once", () => {
    const { server, board } = twoColumns();
    expect(staleColumns(board)).toEqual([]);
    server.seq++;
    let next = withPage(board, server.page());
    expect(staleColumns(next)).toEqual([
      { stageId: "saved", skip: HEAD, take: 7 },
      { stageId: "applied", skip: HEAD, take: 12 },
    ]);
    for (const { stageId, skip, take } of staleColumns(next)) next = withMore(next, server.more(stageId, skip, take));
    expect(staleColumns(next)).toEqual([]);
  });

  it("shows a card that another tab added or took away at once, without a gap or a double", () => {
    const { server, board } = twoColumns();
    server.seq++;
    server.cards = [ranked(card({ id: "new", stageId: "saved" }), -1), ...server.cards];
    const added = withPage(board, server.page());
    expect(ids(added, "saved")).toEqual(["new", ...ids(board, "saved")]);
    server.seq++;
    server.cards = server.cards.filter((each) => each.id !== "new" && each.id !== "saved2");
    expect(ids(withPage(added, server.page()), "saved")).toEqual(ids(board, "saved").filter((id) => id !== "saved2"));
  });

  it("forgets what was loaded under another view, and an answer that was asked for under it", () => {
    const { server, board } = twoColumns();
    const late = server.more("applied", 20, 5);
    const next = withPage(board, server.page(viewing({ order: "newest" })));
    expect(next.cards).toHaveLength(2 * HEAD);
    expect(withMore(next, late)).toBe(next);
  });
});

describe("a move on a board that is loaded in parts", () => {
  it("stands where it was dropped before the answer, with it, and after the rest was asked for again", () => {
    const { server, board } = twoColumns();
    const move = order("applied15", "applied", "saved", "saved11", "saved12");
    const shown = withMove(board, move, viewing());
    server.place("applied15", "saved", "saved11");
    const answered = withPage(shown, server.page());
    let fresh = answered;
    for (const { stageId, skip, take } of staleColumns(fresh))
      fresh = withMore(fresh, server.more(stageId, skip, take));
    for (const each of [shown, answered, fresh]) {
      expect(ids(each, "saved")).toEqual(serverIds(server, "saved").slice(0, 16));
      expect(ids(each, "applied").slice(0, 19)).toEqual(serverIds(server, "applied").slice(0, 19));
      expect(each.totals).toMatchObject({ saved: 21, applied: 29 });
    }
  });

  it("is shown once where the further cards hold it already", () => {
    const { server, board } = twoColumns();
    const move = order("applied3", "applied", "saved", "saved11", "saved12");
    server.place("applied3", "saved", "saved11");
    const ahead = withMore(board, server.more("saved", HEAD, 8));
    const again = withMove(ahead, move, viewing());
    expect(again.cards.filter((each) => each.id === "applied3")).toHaveLength(1);
    expect(again.totals.saved).toBe(21);
  });

  it("below the last loaded card is the last one loaded, and the next ones follow it", () => {
    const { server, board } = twoColumns();
    const shown = withMove(board, order("saved0", "saved", "applied", "applied19"), viewing());
    expect(ids(shown, "applied").at(-1)).toBe("saved0");
    server.place("saved0", "applied", "applied19");
    const next = withMore(withPage(shown, server.page()), server.more("applied", HEAD, 23));
    expect(ids(next, "applied")).toEqual(serverIds(server, "applied"));
  });

  it("to a stage under another order takes its place in that order, or is not shown where that is not loaded", () => {
    const under = viewing({ order: "newest" });
    const server = new Server([...column("saved", 2), ...column("applied", 30, 100)]);
    const loaded = loadedFrom(server.page(under));
    const newer = { ...loaded, cards: loaded.cards.map((each) => ({ ...each, addedAt: "2026-11-06T00:00:00.000Z" })) };
    const first = withMove(newer, order("saved0", "saved", "applied"), under);
    expect(first.totals).toMatchObject({ saved: 1, applied: 31 });
    expect(ids(first, "applied")).not.toContain("saved0"); // as new as the others and last in My order: far below
    const newest = newer.cards.map((each) => (each.id === "saved0" ? { ...each, addedAt: "2026-11-07" } : each));
    expect(ids(withMove({ ...newer, cards: newest }, order("saved0", "saved", "applied"), under), "applied")[0]).toBe(
      "saved0",
    );
  });

  it("out of the filter takes the card away, and closing counts its outcome", () => {
    const waiting = column("applied", 3).map((each) => ({ ...each, lastContactOn: day("2026-10-01") }));
    const under = viewing({ reply: "none" });
    const board = loadedFrom(new Server(waiting).page(under));
    const moved = withMove(board, order("applied0", "applied", "screening"), under);
    expect(moved.cards.map((each) => each.id)).toEqual(["applied1", "applied2"]);
    expect(moved.totals).toMatchObject({ applied: 2, screening: 0 });
    const ending = { ...order("applied0", "applied", "closed"), outcome: "rejected" as const };
    const closed = withMove(loadedFrom(new Server(waiting).page()), ending, viewing());
    expect(closed.outcomes).toMatchObject({ rejected: 1 });
    expect(closed.totals).toMatchObject({ applied: 2, closed: 1 });
  });
});
