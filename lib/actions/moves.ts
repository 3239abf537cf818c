"use server";

import { refresh } from "next/cache";
import { correctMoveDay, moveApplication } from "../data/moves";
import { undoChange } from "../data/undo";
import { failure, type Outcome } from "../domain/outcome";
import { appliedDayForm, movesForm, undoForm } from "../domain/schema";
import { action, answer, type Done } from "./action";

/** Does the moves in order and answers each; one that is refused does not hold up the others. */
export const moveRoles = action(movesForm, async (moves, { at, today }) => {
  const results: Outcome<Done>[] = [];
  for (const { submitId, on, ...move } of moves) {
    const result = await moveApplication(
      { submitId, kind: "move", at },
      { ...move, today, on: on === undefined ? today : on },
    );
    results.push(
      result.ok
        ? { ok: true, changeId: result.changeId, applicationIds: result.applicationIds }
        : failure(result.reason),
    );
  }
  refresh();
  return { ok: true, results };
});

/** "Applied today. Another day…": corrects when a move happened, not that it did. */
export const correctDay = action(appliedDayForm, async ({ submitId, changeId, on }, { at, today }) =>
  answer(await correctMoveDay({ submitId, kind: "edit", at }, { changeId, on, today })),
);

export const undo = action(undoForm, async ({ submitId, changeId }, { at, today }) =>
  answer(await undoChange({ submitId, kind: "undo", at }, changeId, today)),
);
