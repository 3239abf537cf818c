import "server-only";
import { isOffered, stageById } from "../domain/stage";
import { type StageEdit, withStageEdits } from "../domain/stage-edits";
import { setupProblem } from "../domain/stage-setup";
import type { Tx } from "./client";
import type { Prisma } from "./generated/client";
import { Refused } from "./refused";
import { stagesIn, stageUses } from "./stages";

/** Arranges the pipeline anew, where it still is what the edits start from and may be so arranged. */
export async function applyStageEdits(tx: Tx, edits: readonly StageEdit[]): Promise<void> {
  const before = await stagesIn(tx);
  const after = withStageEdits(before, edits);
  if (!after) throw new Refused("stale");
  const leaving = before.filter((stage) => {
    const next = stageById(after, stage.id);
    return !next || !isOffered(next);
  });
  const uses = await stageUses(
    tx,
    leaving.map((stage) => stage.id),
  );
  const problem = setupProblem({ before, after, uses });
  if (problem) throw new Refused(problem);
  await write(tx, edits);
}

/** No two stages may share a place even in between, so those that change theirs step aside first. */
async function write(tx: Tx, edits: readonly StageEdit[]): Promise<void> {
  for (const [index, { id, before, after }] of edits.entries()) {
    if (after === null) await tx.stage.delete({ where: { id } });
    else if (before && "position" in after) await tx.stage.update({ where: { id }, data: { position: -1 - index } });
  }
  for (const { id, before, after } of edits) {
    if (after === null) continue;
    if (before) await tx.stage.update({ where: { id }, data: after });
    else await tx.stage.create({ data: { ...after, id } as Prisma.StageCreateInput });
  }
}
