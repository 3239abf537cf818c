import "server-only";
import { evenRanks, LONGEST_RANK, rankBetween } from "../domain/rank";
import type { Tx } from "./client";

/** Where a card shall go: between two neighbours by id. With neither it goes to the head of the column; where the one above is gone, to the foot. */
export type Slot = { stageId: string; after: string | null; before: string | null; moving: string };

/**
 * The rank for a slot, from the column as it is now. A neighbour that has left the column is passed over. Ranks are unique
 * in a stage, deleted and merged roles included, so the true neighbours are asked of the index, not of the screen.
 */
export async function rankFor(tx: Tx, slot: Slot): Promise<string> {
  const rank = await rankOnce(tx, slot);
  if (rank.length <= LONGEST_RANK) return rank;
  await rebalance(tx, slot.stageId, slot.moving);
  return rankOnce(tx, slot);
}

async function rankOnce(tx: Tx, { stageId, after, before, moving }: Slot): Promise<string> {
  const others = { stageId, id: { not: moving } };
  const neighbour = async (id: string | null) =>
    id ? await tx.application.findFirst({ where: { ...others, id }, select: { rank: true } }) : null;
  const above = await neighbour(after);
  if (above) {
    const below = await tx.application.findFirst({
      where: { ...others, rank: { gt: above.rank } },
      orderBy: { rank: "asc" },
      select: { rank: true },
    });
    return rankBetween(above.rank, below?.rank ?? null);
  }
  const below = after || before ? await neighbour(before) : await firstOf(tx, others);
  const last = await tx.application.findFirst({
    where: below ? { ...others, rank: { lt: below.rank } } : others,
    orderBy: { rank: "desc" },
    select: { rank: true },
  });
  return rankBetween(last?.rank ?? null, below?.rank ?? null);
}

function firstOf(tx: Tx, where: { stageId: string; id: { not: string } }) {
  return tx.application.findFirst({ where, orderBy: { rank: "asc" }, select: { rank: true } });
}

/** The wanted rank if it is free in the stage, else one right below whoever took it. */
export async function freeRank(tx: Tx, stageId: string, wanted: string, moving: string): Promise<string> {
  const taken = await tx.application.findFirst({ where: { stageId, rank: wanted, id: { not: moving } } });
  return taken ? rankFor(tx, { stageId, after: taken.id, before: null, moving }) : wanted;
}

/** Gives a column short ranks in the same order. They are written twice, since no two rows may share one even in between. */
async function rebalance(tx: Tx, stageId: string, moving: string): Promise<void> {
  const rows = await tx.application.findMany({
    where: { stageId, id: { not: moving } },
    orderBy: { rank: "asc" },
    select: { id: true },
  });
  const ranks = evenRanks(rows.length);
  for (const { id } of rows) await tx.application.update({ where: { id }, data: { rank: `~${id}` } });
  for (const [index, { id }] of rows.entries()) {
    await tx.application.update({ where: { id }, data: { rank: ranks[index] ?? id } });
  }
}
