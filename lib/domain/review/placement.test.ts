import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date";
import type { Stage } from "../stage";
import { planPlacement } from "./placement";

const today = "2026-11-18" as CalendarDate;
const stage = (id: string, kind: Stage["kind"], position: number): Stage => ({
  id,
  name: id,
  kind,
  position,
  colour: id,
  noReplyDays: null,
  hidden: false,
  mergedIntoId: null,
});
const stages = [
  stage("saved", "saved", 0),
  stage("applied", "active", 1),
  stage("screening", "active", 2),
  stage("closed", "closed", 3),
];

describe("where a role goes", () => {
  it("is Saved, today, unless something else is chosen", () => {
    expect(planPlacement({}, stages, today)).toMatchObject({
      ok: true,
      placement: { stageId: "saved", enteredOn: today, appliedOn: null, passed: [] },
    });
  });

  it("invents no day: what is not said is not known", () => {
    expect(planPlacement({ stage: "applied" }, stages, today)).toMatchObject({
      ok: true,
      placement: { enteredOn: null, appliedOn: null },
    });
  });

  it("takes today and typed days, and remembers the stages passed", () => {
    const choices = { stage: "screening", "day:applied": "5 Oct", "day:screening": "today" } as const;
    expect(planPlacement(choices, stages, today)).toMatchObject({
      ok: true,
      placement: {
        stageId: "screening",
        enteredOn: today,
        appliedOn: "2026-10-05",
        passed: [{ stageId: "applied", on: "2026-10-05" }],
      },
    });
  });

  it("needs an outcome for a closed role, and words that are a day", () => {
    expect(planPlacement({ stage: "closed" }, stages, today).ok).toBe(false);
    expect(planPlacement({ stage: "closed", outcome: "rejected" }, stages, today).ok).toBe(true);
    expect(planPlacement({ stage: "applied", "day:applied": "soon" }, stages, today).ok).toBe(false);
  });
});
