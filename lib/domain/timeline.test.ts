import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "./application";
import type { ApplicationEvent } from "./history";
import { historyOf, movedTo } from "./test-history";
import { day, placement, STAGES, TODAY } from "./test-values";
import { stageSteps } from "./timeline";

const created = (stageId: string, on: string): ApplicationEvent => ({
  kind: "created",
  fields: EMPTY_FIELDS,
  placement: placement(stageId, { enteredOn: day(on) }),
});
const shown = (steps: ReturnType<typeof stageSteps>) =>
  steps.map((step) => [step.stage.id, step.state, step.enteredOn, step.days]);

describe("the steps of the stages", () => {
  it("say when each stage was entered and how long the role stayed", () => {
    const history = historyOf(
      [day("2026-11-03"), created("saved", "2026-11-03")],
      [day("2026-11-05"), movedTo("saved", "applied")],
      [day("2026-11-11"), movedTo("applied", "screening")],
      [day("2026-11-16"), movedTo("screening", "interviewing")],
    );
    const standing = { stageId: "interviewing", outcome: null, enteredOn: day("2026-11-16") };
    expect(shown(stageSteps(standing, STAGES, { history, today: TODAY }))).toEqual([
      ["saved", "past", "2026-11-03", null],
      ["applied", "past", "2026-11-05", 6],
      ["screening", "past", "2026-11-11", 5],
      ["interviewing", "now", "2026-11-16", 2],
      ["offer", "ahead", null, null],
      ["closed", "ahead", null, null],
    ]);
  });

  it("claim no stage that was never entered when a role is closed", () => {
    const history = historyOf(
      [day("2026-11-03"), created("saved", "2026-11-03")],
      [day("2026-11-05"), movedTo("saved", "applied")],
      [day("2026-11-10"), movedTo("applied", "closed", { outcome: "rejected" })],
    );
    const standing = { stageId: "closed", outcome: "rejected" as const, enteredOn: day("2026-11-10") };
    const steps = stageSteps(standing, STAGES, { history, today: TODAY });
    expect(steps.map((step) => step.state)).toEqual(["past", "past", "skipped", "skipped", "skipped", "now"]);
    expect(steps.at(-1)).toMatchObject({ outcome: "rejected", days: null });
  });

  it("count what lay before the role was recorded, also without a day", () => {
    const history = historyOf(
      [TODAY, created("interviewing", "2026-11-16")],
      [null, { kind: "passed", stageId: "screening" }],
      [day("2026-11-05"), { kind: "passed", stageId: "applied" }],
    );
    const standing = { stageId: "interviewing", outcome: null, enteredOn: day("2026-11-16") };
    expect(shown(stageSteps(standing, STAGES, { history, today: TODAY })).slice(0, 4)).toEqual([
      ["saved", "skipped", null, null],
      ["applied", "past", "2026-11-05", null],
      ["screening", "past", null, null],
      ["interviewing", "now", "2026-11-16", 2],
    ]);
  });

  it("pass over a move that was undone", () => {
    const history = historyOf(
      [day("2026-11-03"), created("saved", "2026-11-03")],
      [day("2026-11-05"), movedTo("saved", "offer"), { undone: true }],
      [day("2026-11-05"), movedTo("offer", "saved"), { undone: true }],
    );
    const standing = { stageId: "saved", outcome: null, enteredOn: day("2026-11-03") };
    const steps = stageSteps(standing, STAGES, { history, today: TODAY });
    expect(steps.map((step) => step.state)).toEqual(["now", "ahead", "ahead", "ahead", "ahead", "ahead"]);
  });
});
