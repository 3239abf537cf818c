import "server-only";
import { offeredStages, type Stage } from "../domain/stage";
import type { SetStage, StageUse } from "../domain/stage-setup";
import { db, type Tx } from "./client";
import { toStage } from "./rows";

/** All of them, also those that are not offered any more: history speaks of them. */
export async function stagesIn(tx: Tx): Promise<Stage[]> {
  const rows = await tx.stage.findMany({ orderBy: { position: "asc" } });
  return rows.map(toStage);
}

/** Those that the user can choose. */
export async function listStages(): Promise<Stage[]> {
  return offeredStages(await stagesIn(await db()));
}

/** What refers to these stages. Reads all history only for one that no role stands in. */
export async function stageUses(tx: Tx, ids: readonly string[]): Promise<Map<string, StageUse>> {
  const uses = new Map<string, StageUse>();
  for (const id of ids) {
    const roles = await tx.application.count({ where: { stageId: id } });
    uses.set(id, { roles, inHistory: roles > 0 || (await isInHistory(tx, id)) });
  }
  return uses;
}

async function isInHistory(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Event" WHERE "kind" IN ('created', 'passed', 'moved', 'reordered', 'merged') AND ${id} IN (
      "data" ->> '$.stageId',
      "data" ->> '$.placement.stageId', "data" ->> '$.placement.furthestStageId',
      "data" ->> '$.before.stageId', "data" ->> '$.before.furthestStageId',
      "data" ->> '$.after.stageId', "data" ->> '$.after.furthestStageId'
    ) LIMIT 1`;
  return rows.length > 0;
}

/** All stages, each with what refers to it. */
export async function readSetStages(): Promise<SetStage[]> {
  const client = await db();
  const stages = await stagesIn(client);
  const [uses, trash] = await Promise.all([
    stageUses(
      client,
      stages.map((stage) => stage.id),
    ),
    client.application.groupBy({ by: ["stageId"], where: { deletedAt: { not: null } }, _count: { _all: true } }),
  ]);
  return stages.map((stage) => ({
    ...stage,
    ...(uses.get(stage.id) ?? { roles: 0, inHistory: false }),
    inTrash: trash.find((row) => row.stageId === stage.id)?._count._all ?? 0,
  }));
}
