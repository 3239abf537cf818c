import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date";
import { appliedStage, applyMove, earlierStages, type Move, type Placement, planMove, stageById } from "./stage";
import { ON, placement, STAGES, TODAY } from "./test-values";

const order = (to: string, more: { outcome?: "rejected" | "accepted"; on?: CalendarDate | null } = {}) => {
  return { to, rank: "a5", outcome: more.outcome ?? null, on: more.on === undefined ? TODAY : more.on };
};

function moved(current: Placement, to: string, more?: Parameters<typeof order>[1]): Placement {
  const plan = planMove(current, STAGES, order(to, more));
  if (!plan.ok) throw new Error(plan.reason);
  return plan.placement;
}

describe("a move", () => {
  it("to Applied sets the day the user applied, once", () => {
    const applied = moved(placement("saved"), "applied", { on: ON });
    expect(applied).toEqual({
      stageId: "applied",
      rank: "a5",
      outcome: null,
      furthestStageId: "applied",
      enteredOn: ON,
      appliedOn: ON,
    });
    const back = moved(moved(applied, "screening"), "applied");
    expect(back).toMatchObject({ enteredOn: TODAY, appliedOn: ON });
  });

  it("that skips Applied invents no day, and one back to Saved takes it away", () => {
    expect(moved(placement("saved"), "interviewing")).toMatchObject({
      appliedOn: null,
      furthestStageId: "interviewing",
    });
    expect(moved(placement("applied", { appliedOn: ON }), "saved")).toMatchObject({
      appliedOn: null,
      furthestStageId: "saved",
    });
  });

  it("on a day that is not known leaves the days empty", () => {
    expect(moved(placement("saved"), "applied", { on: null })).toMatchObject({ enteredOn: null, appliedOn: null });
  });

  it("keeps the furthest stage when the role goes back or is closed", () => {
    const interviewing = placement("interviewing", { furthestStageId: "interviewing" });
    expect(moved(interviewing, "applied").furthestStageId).toBe("interviewing");
    expect(moved(interviewing, "closed", { outcome: "rejected" })).toMatchObject({
      furthestStageId: "interviewing",
      outcome: "rejected",
    });
  });

  it("to Closed needs an outcome, out of it drops the outcome, within it changes it", () => {
    expect(planMove(placement("applied"), STAGES, order("closed"))).toEqual({ ok: false, reason: "outcome-needed" });
    const closed = placement("closed", { outcome: "rejected", furthestStageId: "applied", enteredOn: ON });
    expect(moved(closed, "applied").outcome).toBeNull();
    expect(moved(closed, "closed", { outcome: "accepted" })).toEqual({ ...closed, rank: "a5", outcome: "accepted" });
  });

  it("within a stage changes the rank alone", () => {
    const applied = placement("applied", { enteredOn: ON, appliedOn: ON, furthestStageId: "screening" });
    expect(moved(applied, "applied")).toEqual({ ...applied, rank: "a5" });
  });

  it("to a stage that is no more is refused", () => {
    expect(planMove(placement("saved"), STAGES, order("limbo"))).toEqual({ ok: false, reason: "unknown-stage" });
  });
});

describe("the stages", () => {
  it("that count as in progress before another", () => {
    expect(earlierStages(STAGES, "interviewing").map((stage) => stage.id)).toEqual(["applied", "screening"]);
    expect(earlierStages(STAGES, "saved")).toEqual([]);
    expect(earlierStages(STAGES, "closed").map((stage) => stage.id)).toEqual([
      "applied",
      "screening",
      "interviewing",
      "offer",
    ]);
  });

  it("have one that means 'I applied', whatever their order in the list", () => {
    expect(appliedStage([...STAGES].reverse())?.id).toBe("applied");
    expect(appliedStage([])).toBeNull();
    expect(stageById(STAGES, null)).toBeNull();
  });
});

describe("a move as the screen shows it", () => {
  const cards = ["a", "b", "c"].map((id) => ({ id, stageId: "saved" })).concat([{ id: "d", stageId: "applied" }]);
  const show = (move: Partial<Move>) => {
    const whole = { applicationId: "a", from: "saved", to: "saved", after: null, before: null, outcome: null, ...move };
    return applyMove(cards, whole, (card) => ({ ...card, stageId: whole.to }));
  };
  const ids = (move: Partial<Move>) =>
    show(move)
      .map((card) => card.id)
      .join("");

  it("stands after one neighbour, before the other, or first in its column", () => {
    expect(ids({ after: "b" })).toBe("bacd");
    expect(ids({ applicationId: "c", before: "a" })).toBe("cabd");
    expect(ids({ applicationId: "c" })).toBe("cabd");
    expect(ids({ after: "gone" })).toBe("bcad");
    expect(show({ to: "applied" }).slice(-2)).toEqual([
      { id: "a", stageId: "applied" },
      { id: "d", stageId: "applied" },
    ]);
    expect(ids({ applicationId: "gone" })).toBe("abcd");
  });
});
