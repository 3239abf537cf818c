import "server-only";
import type { Now } from "../clock";
import { exampleHunt } from "../domain/example/example-hunt";
import { newId } from "../id";
import { db, type Tx } from "./client";
import { listStages } from "./stages";
import { arrange, tell } from "./tell";

/** Which roles are the example's: they are known by nothing else, so that removing them leaves nothing behind. */
const KEY = "example";

/** How many made-up roles there are; null where the example is not open. */
export async function countExample(): Promise<number | null> {
  return (await exampleIn(await db()))?.length ?? null;
}

async function exampleIn(tx: Tx): Promise<string[] | null> {
  const row = await tx.setting.findUnique({ where: { key: KEY } });
  return row ? (row.value as string[]) : null;
}

/** Fills the board with made-up roles. They are listed first, so that a half-written example can be removed as well. */
export async function openExample({ at, today, zone }: Now): Promise<void> {
  const client = await db();
  if (await exampleIn(client)) return;
  const known = new Set((await listStages()).map((stage) => stage.id));
  const stories = exampleHunt(today, zone).map((story) => ({
    ...story,
    moves: story.moves.filter(({ to }) => known.has(to)),
  }));
  const ids = stories.map(() => newId());
  await client.setting.create({ data: { key: KEY, value: ids } });
  await tell(stories, at, ids);
  await arrange(ids, today, at);
}

/**
 * Removes the example with all that became of it: its roles and what hangs on them, what was pasted on them, and the changes
 * that told of them alone. Only the database's own counters know that it was there.
 */
export async function removeExample(): Promise<void> {
  const client = await db();
  await client.$transaction(async (tx) => {
    const ids = await exampleIn(tx);
    if (!ids) return;
    const roles = { applicationId: { in: ids } };
    const first = await tx.event.findFirst({ where: roles, orderBy: { seq: "asc" }, include: { change: true } });
    await tx.draft.deleteMany({ where: roles });
    await tx.application.deleteMany({ where: { id: { in: ids } } });
    if (first) await tx.change.deleteMany({ where: { seq: { gte: first.change.seq }, events: { none: {} } } });
    await tx.setting.delete({ where: { key: KEY } });
  });
}
