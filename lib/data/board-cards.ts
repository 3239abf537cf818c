import "server-only";
import type { CalendarDate } from "../domain/calendar-date";
import { type Attention, attention, type Card, compareClosed, compareRanks } from "../domain/card";
import { groupBy } from "../domain/group-by";
import { type CardParts, makeCard } from "../domain/make-card";
import type { Stage } from "../domain/stage";
import { changedSince, type Mark, readMark, sameMark } from "./board-mark";
import { readParts, readRanks } from "./card-parts";
import type { Db } from "./client";
import { stagesIn } from "./stages";

/** More roles than this are not picked out one by one. */
const MOST = 200;

export type CardsNow = {
  /** The number of the last change that the cards hold. */
  seq: number;
  stages: Stage[];
  /** By stage, then in the user's own order; closed roles the latest first. */
  cards: readonly Card[];
  attention: Attention;
};

type Drawn = Pick<CardsNow, "cards" | "attention">;

/**
 * Every live role as a card, kept in memory from one read to the next. A read asks first what the last change is, and reads
 * anew only the roles that changes since then name (docs/decisions/013-the-board-in-memory.md).
 */
export class BoardCards {
  #mark: Mark | null = null;
  #parts = new Map<string, CardParts>();
  #cards = new Map<string, Card>();
  #drawn: Drawn | null = null;
  /** What the cards were made from beside their parts. */
  #madeFor = "";
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: Db) {}

  /** One at a time, so that none sees another's half-done work. */
  read(today: CalendarDate): Promise<CardsNow> {
    const reading = this.#turn.then(() => this.#read(today));
    this.#turn = reading.catch(() => {});
    return reading;
  }

  async #read(today: CalendarDate): Promise<CardsNow> {
    const mark = await readMark(this.client);
    if (!sameMark(mark, this.#mark)) await this.#catchUp(mark);
    const stages = await stagesIn(this.client);
    return { seq: mark.seq, stages, ...this.#draw(stages, today) };
  }

  /** The mark is older than what is read after it, so what changes in between is read once more next time. */
  async #catchUp(mark: Mark): Promise<void> {
    const changed = this.#mark && (await changedSince(this.client, this.#mark, mark));
    if (changed && changed.length <= MOST) await this.#readAgain(changed);
    else await this.#readAll();
    this.#drawn = null;
    this.#mark = mark;
  }

  async #readAll(): Promise<void> {
    const parts = await readParts(this.client, null);
    this.#parts = new Map(parts.map((each) => [each.id, each]));
    this.#cards.clear();
  }

  async #readAgain(ids: readonly string[]): Promise<void> {
    const parts = await readParts(this.client, ids);
    // A column that ran out of short ranks is given new ones as a whole (ranks.ts), and no event names its other cards.
    const ranks = await readRanks(this.client, new Set(parts.map((each) => each.placement.stageId)));
    for (const id of ids) this.#forget(id);
    for (const each of parts) this.#parts.set(each.id, each);
    for (const [id, rank] of ranks) {
      const known = this.#parts.get(id);
      if (!known || known.placement.rank === rank) continue;
      this.#cards.delete(id);
      this.#parts.set(id, { ...known, placement: { ...known.placement, rank } });
    }
  }

  #forget(id: string): void {
    this.#parts.delete(id);
    this.#cards.delete(id);
  }

  #draw(stages: readonly Stage[], today: CalendarDate): Drawn {
    const madeFor = JSON.stringify([today, stages]);
    if (madeFor !== this.#madeFor) {
      this.#cards.clear();
      this.#drawn = null;
    }
    this.#madeFor = madeFor;
    if (this.#drawn) return this.#drawn;
    for (const [id, parts] of this.#parts) {
      if (!this.#cards.has(id)) this.#cards.set(id, makeCard(parts, stages, today));
    }
    const cards = inBoardOrder([...this.#cards.values()], stages);
    this.#drawn = { cards, attention: attention(cards, stages, today) };
    return this.#drawn;
  }
}

function inBoardOrder(cards: readonly Card[], stages: readonly Stage[]): Card[] {
  const byStage = groupBy(cards, (card) => card.stageId);
  return stages.flatMap((stage) =>
    (byStage.get(stage.id) ?? []).sort(stage.kind === "closed" ? compareClosed : compareRanks),
  );
}
