"use server";

import { setDeadline } from "../data/deadlines";
import { setQualification } from "../data/qualifications";
import { deadlineForm, qualificationForm } from "../domain/schema";
import { action, answer } from "./action";

/** What belongs to one role beside its own row, each with a version of its own. */

export const saveDate = action(deadlineForm, async ({ submitId, ...form }, { at, today }) =>
  answer(await setDeadline({ submitId, kind: "date", at }, { ...form, today })),
);

export const saveQualification = action(qualificationForm, async ({ submitId, ...form }, { at, today }) =>
  answer(await setQualification({ submitId, kind: "qualification", at }, { ...form, today })),
);
