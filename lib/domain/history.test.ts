import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "./application";
import { plainDeadline } from "./deadline";
import { type ApplicationEvent, invert, invertAll, isTakenBack } from "./history";
import { ON, placement, TODAY } from "./test-values";

const [here, there] = [placement("saved"), placement("applied", { appliedOn: ON })];
const EVENTS: ApplicationEvent[] = [
  { kind: "moved", before: here, after: there },
  { kind: "reordered", before: here, after: { ...here, rank: "a1" } },
  { kind: "edited", before: { hours: 40 }, after: { hours: null } },
  { kind: "deleted" },
  { kind: "restored" },
  { kind: "posting", id: "p", change: "added" },
  { kind: "seen-again", id: "p", on: TODAY, change: "added", draftId: "d" },
  { kind: "date", id: "d", before: null, after: plainDeadline("call", TODAY) },
  { kind: "note", id: "n", before: "a", after: null },
  { kind: "qualification", id: "q", before: { state: "open", evidence: null }, after: { state: "met", evidence: "x" } },
];

describe("the inverse of an event", () => {
  it("swaps before and after", () => {
    expect(invert({ kind: "edited", before: { hours: 40 }, after: { hours: null } })).toEqual({
      kind: "edited",
      before: { hours: null },
      after: { hours: 40 },
    });
  });

  it.each(EVENTS)("turned round twice is the event again: $kind", (event) => {
    const once = invert(event);
    expect(once).not.toEqual(event);
    expect(once && invert(once)).toEqual(event);
  });

  it("of what only tells a fact is nothing, and of a new role its deletion", () => {
    expect(invert({ kind: "passed", stageId: "applied" })).toBeNull();
    expect(invert({ kind: "created", fields: EMPTY_FIELDS, placement: here })).toEqual({ kind: "deleted" });
  });

  it("of several goes last first and keeps whose they are", () => {
    const events = EVENTS.map((event, index) => ({ applicationId: String(index), occurredOn: ON, event }));
    const inverse = invertAll(events);
    expect(inverse.map((each) => each.applicationId)).toEqual(events.map((each) => each.applicationId).reverse());
    expect(invertAll(inverse).map((each) => each.event)).toEqual(EVENTS);
  });
});

describe("a change", () => {
  it("holds after an even number of undos, each of the one before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (undos) => {
        const chain = Array.from({ length: undos }, (_, index) => [`${index}`, `${index + 1}`] as const);
        expect(isTakenBack("0", new Map(chain))).toBe(undos % 2 === 1);
      }),
    );
  });
});
