import "server-only";
import type { Stage } from "../domain/stage";
import { db, type Tx } from "./client";
import { toStage } from "./rows";

export async function stagesIn(tx: Tx): Promise<Stage[]> {
  const rows = await tx.stage.findMany({ orderBy: { position: "asc" } });
  return rows.map(toStage);
}

export async function listStages(): Promise<Stage[]> {
  return stagesIn(await db());
}
