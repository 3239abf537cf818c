import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "../application";
import type { CalendarDate } from "../calendar-date";
import type { ApplicationEvent } from "../history";
import type { Placement, Stage } from "../stage";
import { stageHistory } from "./stage-history";

const stage = (id: string, name: string, position: number): Stage => {
  return { id, name, position, kind: "active", colour: id, noReplyDays: null, hidden: false, mergedIntoId: null };
};
const STAGES = [stage("saved", "Saved", 1), stage("applied", "Applied", 2), stage("closed", "Closed", 3)];
const day = (text: string) => text as CalendarDate;
const at = (stageId: string, more: Partial<Placement> = {}): Placement => {
  return { stageId, rank: "a0", outcome: null, furthestStageId: null, enteredOn: null, appliedOn: null, ...more };
};
const entry = (event: ApplicationEvent, occurredOn: CalendarDate | null, undone = false) => ({
  event,
  occurredOn,
  undone,
});

describe("the stage history", () => {
  it("has the stages in order, with what was passed before the record first", () => {
    const created = {
      kind: "created",
      fields: EMPTY_FIELDS,
      placement: at("applied", { enteredOn: day("2026-11-05") }),
    } as const;
    const closing = {
      kind: "moved",
      before: at("applied"),
      after: at("closed", { outcome: "rejected" }),
      why: "too far",
    } as const;
    expect(
      stageHistory(
        [
          entry(created, day("2026-11-18")),
          entry({ kind: "passed", stageId: "saved" }, null),
          entry({ kind: "moved", before: at("applied"), after: at("saved") }, day("2026-11-19"), true),
          entry({ kind: "deleted" }, day("2026-11-19")),
          entry(closing, day("2026-11-20")),
        ],
        STAGES,
      ),
    ).toEqual([
      { stage: "Saved", on: null },
      { stage: "Applied", on: "2026-11-05" },
      { stage: "Closed", on: "2026-11-20", outcome: "rejected", why: "too far" },
    ]);
  });

  it("shows the id of a stage that is no more", () => {
    expect(stageHistory([entry({ kind: "passed", stageId: "gone" }, null)], STAGES)).toEqual([
      { stage: "gone", on: null },
    ]);
  });
});
