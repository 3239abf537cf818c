import { describe, expect, it } from "vitest";
import { adjacentStage, shownStages } from "./board-layout";
import { appliedStage, earlierStages, offeredStages, planMove, presentStage, type Stage, stageById } from "./stage";
import { stageEdits, withStageEdits } from "./stage-edits";
import {
  addStage,
  editStage,
  hideStage,
  mergeStage,
  movedTo,
  type Plan,
  placesFor,
  removeStage,
  reorderStages,
  shiftedOrder,
  showStage,
} from "./stage-plans";
import { type SetupProblem, type StageUse, setupProblem } from "./stage-setup";
import { placement, STAGES, TODAY } from "./test-values";

const ORDER = STAGES.map((stage) => stage.id);

/** What comes of these plans one after the other, or what is wrong with the first that may not be. */
function outcome(...plans: Plan[]): Stage[] | SetupProblem | "stale" {
  let stages = STAGES;
  for (const plan of plans) {
    const after = plan(stages);
    if (!after) return "stale";
    const problem = setupProblem({ before: stages, after, uses: new Map() });
    if (problem) return problem;
    stages = after;
  }
  return stages;
}

function arranged(...plans: Plan[]): Stage[] {
  const stages = outcome(...plans);
  if (typeof stages === "string") throw new Error(stages);
  return stages;
}

const ids = (stages: readonly Stage[]) => stages.map((stage) => stage.id);
const reorder = (wanted: readonly string[] | null) => reorderStages(ORDER, wanted ?? []);
const added = (name: string, kind: "saved" | "active" | "offer", after: string | null, id = "new") =>
  addStage({ id, name, kind, after });

describe("the order of the stages", () => {
  it("is free among those of a kind, but the first in progress stays: entering it means that the user applied", () => {
    expect(ids(arranged(reorder(shiftedOrder(ORDER, "screening", 1))))).toEqual([
      ...["saved", "applied", "interviewing", "screening", "offer", "closed"],
    ]);
    expect(outcome(reorder(movedTo(ORDER, "screening", 1)))).toBe("applied-stays");
    expect(outcome(reorder(movedTo(ORDER, "offer", 3)))).toBe("stage-order");
    expect(outcome(reorder(movedTo(ORDER, "saved", 2)))).toBe("stage-order");
    expect(outcome(reorder(movedTo(ORDER, "closed", 0)))).toBe("stage-order");
    expect(shiftedOrder(ORDER, "closed", 1)).toBeNull();
    expect(shiftedOrder(ORDER, "saved", -1)).toBeNull();
  });

  it("is changed only from the order that the user saw, and names every stage once", () => {
    expect(outcome(reorderStages([...ORDER].reverse(), ORDER))).toBe("stale");
    expect(outcome(reorder(ORDER.slice(1)))).toBe("stale");
    expect(outcome(reorder([...ORDER.slice(1), "offer"]))).toBe("stale");
  });

  it("leaves the stages that are not offered where they are", () => {
    const hidden = arranged(hideStage("screening"), added("Take-home", "active", "interviewing"));
    const order = ids(offeredStages(hidden));
    const stages = reorderStages(order, shiftedOrder(order, "new", -1) ?? [])(hidden) ?? [];
    expect(ids(stages)).toEqual(["saved", "applied", "screening", "new", "interviewing", "offer", "closed"]);
  });
});

describe("adding a stage", () => {
  it("offers the places that its kind may have", () => {
    const places = (kind: "saved" | "active" | "offer") => placesFor(STAGES, kind).map((stage) => stage?.id ?? null);
    expect(places("saved")).toEqual([null, "saved"]);
    expect(places("active")).toEqual(["applied", "screening", "interviewing"]);
    expect(places("offer")).toEqual(["interviewing", "offer"]);
    expect(outcome(added("Early", "active", "saved"))).toBe("applied-stays");
    expect(outcome(added("Late", "active", "offer"))).toBe("stage-order");
  });

  it("gives it a hue that is free, and a threshold only in progress", () => {
    const stages = arranged(added("Take-home", "active", "screening"), added("Ideas", "saved", null, "ideas"));
    const colours = stages.map((stage) => stage.colour);
    expect(new Set(colours).size).toBe(8);
    expect(stageById(stages, "new")).toMatchObject({ position: 5, noReplyDays: 14 });
    expect(stageById(stages, "ideas")).toMatchObject({ position: 1, noReplyDays: null });
  });

  it("ends at twenty", () => {
    const plans = Array.from({ length: 14 }, (_, index) => added(`Stage ${index}`, "active", "applied", `${index}`));
    const full = arranged(...plans);
    expect(placesFor(full, "active")).toEqual([]);
    expect(outcome(...plans, added("One more", "active", "applied"))).toBe("stages-most");
  });
});

describe("the name of a stage", () => {
  it("is not empty, and its own whatever its case; that of a merged stage is free", () => {
    const named = (name: string) => editStage("screening", { name: "Screening" }, { name });
    expect(outcome(named("  "))).toBe("stage-nameless");
    expect(outcome(named("  OFFER "))).toBe("stage-name-taken");
    expect(outcome(hideStage("offer"), named("Offer"))).toBe("stage-name-taken");
    expect(outcome(named("Phone"), named("Call"))).toBe("stale");
    arranged(named("SCREENING"));
    arranged(mergeStage("offer", "interviewing"), named("Offer"));
  });
});

describe("what stays", () => {
  it("is Closed, one stage for roles not applied for, and the one that tells when the user applied", () => {
    expect(outcome(hideStage("closed"))).toBe("closed-stays");
    expect(outcome(removeStage("closed"))).toBe("closed-stays");
    expect(outcome(hideStage("saved"))).toBe("saved-stays");
    expect(outcome(removeStage("saved"))).toBe("saved-stays");
    expect(outcome(hideStage("applied"))).toBe("applied-stays");
    expect(outcome(mergeStage("applied", "screening"))).toBe("applied-stays");
    arranged(added("Ideas", "saved", "saved"), hideStage("saved"));
  });

  it("is a stage that roles stand in, or that history or another stage speaks of", () => {
    const problem = (plan: Plan, use: StageUse) =>
      setupProblem({ before: STAGES, after: plan(STAGES) ?? [], uses: new Map([["offer", use]]) });
    expect(problem(hideStage("offer"), { roles: 1, inHistory: true })).toBe("stage-in-use");
    expect(problem(mergeStage("offer", "applied"), { roles: 1, inHistory: true })).toBe("stage-in-use");
    expect(problem(removeStage("offer"), { roles: 1, inHistory: true })).toBe("stage-in-history");
    expect(problem(removeStage("offer"), { roles: 0, inHistory: true })).toBe("stage-in-history");
    expect(problem(hideStage("offer"), { roles: 0, inHistory: true })).toBeNull();
    expect(problem(removeStage("offer"), { roles: 0, inHistory: false })).toBeNull();
    expect(outcome(mergeStage("offer", "screening"), removeStage("screening"))).toBe("stage-in-history");
  });
});

describe("merging", () => {
  it("joins stages in progress, an offer too, and never those with roles that were not applied for", () => {
    arranged(mergeStage("offer", "interviewing"));
    expect(outcome(mergeStage("offer", "saved"))).toBe("merge-across");
    expect(outcome(mergeStage("offer", "closed"))).toBe("merge-across");
    expect(outcome(mergeStage("offer", "offer"))).toBe("stale");
    expect(outcome(hideStage("screening"), mergeStage("offer", "screening"))).toBe("stale");
    expect(outcome(mergeStage("offer", "screening"), showStage("offer"))).toBe("stale");
  });

  it("leads through every stage that was merged on", () => {
    const stages = arranged(mergeStage("offer", "interviewing"), mergeStage("interviewing", "screening"));
    expect(presentStage(stages, "offer")?.id).toBe("screening");
    expect(presentStage(stages, "applied")?.id).toBe("applied");
    expect(presentStage(stages, "gone")).toBeNull();
  });

  it("cannot go in a circle, not by an undo either", () => {
    const stages = arranged(mergeStage("offer", "interviewing"));
    const circle = stages.map((stage) => (stage.id === "interviewing" ? { ...stage, mergedIntoId: "offer" } : stage));
    expect(setupProblem({ before: stages, after: circle, uses: new Map() })).toBe("merge-across");
  });
});

describe("stages that are not offered", () => {
  const stages = arranged(hideStage("screening"), mergeStage("offer", "interviewing"));

  it("are in no list of stages, and no move leads to them", () => {
    expect(ids(offeredStages(stages))).toEqual(["saved", "applied", "interviewing", "closed"]);
    expect(ids(shownStages(stages))).toEqual(["saved", "applied", "interviewing"]);
    expect(ids(earlierStages(stages, "closed"))).toEqual(["applied", "interviewing"]);
    expect(appliedStage(stages)?.id).toBe("applied");
    expect(adjacentStage(stages, "applied", 1)?.id).toBe("interviewing");
    expect(adjacentStage(stages, "interviewing", 1)?.id).toBe("closed");
    const order = { to: "screening", rank: "a1", outcome: null, on: TODAY };
    expect(planMove(placement("applied"), stages, order)).toEqual({ ok: false, reason: "unknown-stage" });
  });

  it("are found by id, so that the furthest stage keeps its name", () => {
    const order = { to: "closed", rank: "a1", outcome: "rejected", on: TODAY } as const;
    const plan = planMove(placement("applied", { furthestStageId: "offer" }), stages, order);
    expect(plan).toMatchObject({ ok: true, placement: { furthestStageId: "offer" } });
    expect(stageById(stages, "offer")?.name).toBe("Offer");
  });
});

describe("the edits of an arrangement", () => {
  const after = arranged(
    added("Take-home", "active", "applied"),
    hideStage("screening"),
    editStage("offer", { name: "Offer" }, { name: "Offers" }),
  );

  it("make the one of the other, and turned round the other of the one", () => {
    const edits = stageEdits(STAGES, after);
    expect(withStageEdits(STAGES, edits)).toEqual(after);
    const back = edits.map(({ id, before, after: now }) => ({ id, before: now, after: before }));
    expect(withStageEdits(after, back)).toEqual(STAGES);
  });

  it("touch nothing that has changed since, and say only what differs", () => {
    const edits = stageEdits(STAGES, arranged(editStage("offer", { name: "Offer" }, { name: "Offers" })));
    expect(edits).toEqual([{ id: "offer", before: { name: "Offer" }, after: { name: "Offers" } }]);
    const elsewhere = arranged(editStage("offer", { noReplyDays: 14 }, { noReplyDays: 7 }));
    expect(stageById(withStageEdits(elsewhere, edits) ?? [], "offer")).toMatchObject({
      noReplyDays: 7,
      name: "Offers",
    });
    expect(withStageEdits(after, edits)).toBeNull();
    expect(withStageEdits(arranged(removeStage("offer")), edits)).toBeNull();
  });
});
