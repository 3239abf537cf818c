import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { BoardCards, type CardsNow } from "./board-cards";
import { type Db, db } from "./client";

declare global {
  /** Next loads modules more than once, and thousands of cards are read once (as `__rolebookDb` in client.ts). */
  var __rolebookBoards: WeakMap<Db, BoardCards> | undefined;
}

/** Every application of the present hunt as a card, in board order. Reads only. */
export async function readBoard(today: CalendarDate): Promise<CardsNow> {
  const client = await db();
  globalThis.__rolebookBoards ??= new WeakMap();
  const boards = globalThis.__rolebookBoards;
  const board = boards.get(client) ?? new BoardCards(client);
  boards.set(client, board);
  return board.read(today);
}
