"use client";

import { saveDate } from "@/lib/actions/details";
import type { DeadlineFields } from "@/lib/domain/deadline";
import type { Failure } from "@/lib/domain/outcome";
import { newId } from "@/lib/id";
import { useToasts } from "../../shell/toaster";
import { unanswered } from "../../shell/unanswered";
import { useRole } from "../role-context";

type SaveDate = {
  deadlineId: string;
  /** The version that is shown; null for a new date. */
  version: number | null;
  /** Null deletes it. */
  fields: DeadlineFields | null;
  /** What the message says once it is done. */
  said: string;
};

/** Saves a date of the open role; null once it is saved, or why it is not. */
export function useSaveDate(): (order: SaveDate) => Promise<Failure | null> {
  const { application } = useRole();
  const { show } = useToasts();
  return async ({ said, ...form }) => {
    const answer = await saveDate({ submitId: newId(), applicationId: application.id, ...form }).catch(unanswered);
    if (!answer.ok) return answer;
    show({ text: said, changeId: answer.changeId });
    return null;
  };
}
