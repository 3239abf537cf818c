"use server";

import { answerPassed } from "../data/passed";
import { passedForm } from "../domain/schema";
import { action, answer } from "./action";

export const savePassed = action(passedForm, async ({ submitId, answers }, { at, today }) =>
  answer(await answerPassed({ submitId, kind: "passed", at }, answers, today)),
);
