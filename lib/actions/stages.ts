"use server";

import { arrangeStages, mergeStages } from "../data/stage-setup";
import { addStageForm, editStageForm, mergeStagesForm, orderStagesForm, stageForm } from "../domain/stage-forms";
import * as plans from "../domain/stage-plans";
import { action, answer } from "./action";

export const addStage = action(addStageForm, async ({ submitId, stageId: id, ...stage }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.addStage({ id, ...stage }), today)),
);

export const editStage = action(editStageForm, async ({ submitId, stageId, seen, patch }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.editStage(stageId, seen, patch), today)),
);

export const orderStages = action(orderStagesForm, async ({ submitId, seen, wanted }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.reorderStages(seen, wanted), today)),
);

export const hideStage = action(stageForm, async ({ submitId, stageId }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.hideStage(stageId), today)),
);

export const showStage = action(stageForm, async ({ submitId, stageId }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.showStage(stageId), today)),
);

export const removeStage = action(stageForm, async ({ submitId, stageId }, { at, today }) =>
  answer(await arrangeStages({ submitId, kind: "stages", at }, plans.removeStage(stageId), today)),
);

export const mergeStage = action(mergeStagesForm, async ({ submitId, stageId: id, into, roles }, { at, today }) =>
  answer(await mergeStages({ submitId, kind: "stages", at }, { id, into, roles, today })),
);
