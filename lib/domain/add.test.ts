import { describe, expect, it } from "vitest";
import { applyByDate, type NewApplication, planAdd } from "./add";
import { EMPTY_FIELDS } from "./application";
import { ON, STAGES, TODAY } from "./test-values";

const CONTEXT = { today: TODAY, rank: "a0", hasText: false };

function newRole(more: Partial<NewApplication> = {}): NewApplication {
  const fields = { title: "Machine Learning Engineer" };
  const nothing = { outcome: null, enteredOn: ON, appliedOn: null, passed: [], deadlines: [] };
  return { id: "1", fields, stageId: "saved", ...nothing, ...more };
}

function eventsOf(more: Partial<NewApplication>) {
  const plan = planAdd(newRole(more), STAGES, CONTEXT);
  if (!plan.ok) throw new Error(plan.reason);
  return plan.events;
}

describe("adding a role", () => {
  it("records every field, known or not, and where it stands", () => {
    expect(eventsOf({ stageId: "applied", appliedOn: ON })).toEqual([
      {
        applicationId: "1",
        occurredOn: TODAY,
        event: {
          kind: "created",
          fields: { ...EMPTY_FIELDS, title: "Machine Learning Engineer", appliedOn: ON, enteredOn: ON },
          placement: {
            stageId: "applied",
            rank: "a0",
            outcome: null,
            furthestStageId: "applied",
            enteredOn: ON,
            appliedOn: ON,
          },
        },
      },
    ]);
  });

  it("to Saved knows no applied day", () => {
    expect(eventsOf({ appliedOn: ON })[0]?.event).toMatchObject({
      placement: { appliedOn: null },
      fields: { appliedOn: null },
    });
  });

  it("to Closed keeps the furthest of the stages it passed, whatever their order", () => {
    const passed = [
      { stageId: "screening", on: TODAY },
      { stageId: "applied", on: null },
    ];
    const events = eventsOf({ stageId: "closed", outcome: "rejected", passed });
    expect(events[0]?.event).toMatchObject({ placement: { furthestStageId: "screening", outcome: "rejected" } });
    expect(events.slice(1).map((each) => each.occurredOn)).toEqual([TODAY, null]);
  });

  it("brings its dates", () => {
    const fields = applyByDate(TODAY, 3);
    expect(fields).toMatchObject({ kind: "apply-by", day: TODAY, leadDays: 3, doneOn: null });
    expect(eventsOf({ deadlines: [{ id: "d", fields }] })[1]?.event).toEqual({
      kind: "date",
      id: "d",
      before: null,
      after: fields,
    });
  });

  it("needs something to know it by, and an outcome where it is closed", () => {
    const plan = (more: Partial<NewApplication>, hasText = false) =>
      planAdd(newRole(more), STAGES, { ...CONTEXT, hasText });
    expect(plan({ fields: { source: "Referral" } })).toEqual({ ok: false, reason: "nothing-known" });
    for (const fields of [{ company: "Tidewell" }, { via: "Pulse" }]) expect(plan({ fields }).ok).toBe(true);
    expect(plan({ fields: {} }, true).ok).toBe(true);
    expect(plan({ stageId: "closed" })).toEqual({ ok: false, reason: "outcome-needed" });
    expect(plan({ stageId: "limbo" })).toEqual({ ok: false, reason: "unknown-stage" });
  });
});
