import * as z from "zod/mini";
import { wellFormed } from "./posting/limits";
import { id, stageId } from "./schema";
import { ADDED_KINDS, LONGEST_NO_REPLY, LONGEST_STAGE_NAME, MOST_STAGES } from "./stage-setup";

/** The forms of the stages in the settings. That a name is left empty is for `setupProblem` to say. */

const name = z.pipe(
  z.string().check(z.maxLength(LONGEST_STAGE_NAME)),
  z.transform((text) => wellFormed(text).replace(/\s+/g, " ").trim()),
);
const noReplyDays = z.nullable(z.int().check(z.positive(), z.lte(LONGEST_NO_REPLY)));
const patch = z.partial(z.strictObject({ name, noReplyDays }));
const order = z.array(stageId).check(z.maxLength(MOST_STAGES));

export const addStageForm = z.strictObject({
  submitId: id,
  stageId: id,
  name,
  kind: z.enum(ADDED_KINDS),
  after: z.nullable(stageId),
});
export const editStageForm = z.strictObject({ submitId: id, stageId, seen: patch, patch });
export const orderStagesForm = z.strictObject({ submitId: id, seen: order, wanted: order });
export const stageForm = z.strictObject({ submitId: id, stageId });
export const mergeStagesForm = z.strictObject({ submitId: id, stageId, into: stageId, roles: z.int() });
