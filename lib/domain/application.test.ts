import { describe, expect, it } from "vitest";
import { applicationName, EMPTY_FIELDS, employerName, planEdit, sameValue, staleFields } from "./application";

const PAY = { min: 147_400, max: 272_100, currency: "USD", period: "year" } as const;

describe("an edit", () => {
  it("holds what was there and what is there now, for the fields that differ", () => {
    const current = { ...EMPTY_FIELDS, title: "A", hours: 40, pay: PAY };
    expect(planEdit(current, { title: "A", hours: 32, pay: { ...PAY }, source: null })).toEqual({
      before: { hours: 40 },
      after: { hours: 32 },
    });
    expect(planEdit(current, { title: "A", locations: [] })).toBeNull();
    expect(planEdit(current, {})).toBeNull();
  });

  it("is stale for the fields alone that no longer hold what was seen", () => {
    const current = { ...EMPTY_FIELDS, title: "A", locations: ["Paris"] };
    expect(staleFields(current, { title: "B", locations: ["Paris"], hours: null })).toEqual(["title"]);
    expect(staleFields(current, {})).toEqual([]);
  });

  it("compares values as they travel", () => {
    expect(sameValue(undefined, null)).toBe(true);
    expect(sameValue(["a", "b"], ["b", "a"])).toBe(false);
    expect(sameValue(0, null)).toBe(false);
  });
});

describe("what a role is called", () => {
  const named = (title: string | null, company: string | null, via: string | null) => {
    return [applicationName({ title, company, via }), employerName({ company, via })];
  };

  it("never is nothing", () => {
    expect(named("Engineer", "Tidewell", "Pulse")).toEqual(["Engineer", "Tidewell"]);
    expect(named(null, "Tidewell", null)).toEqual(["A role at Tidewell", "Tidewell"]);
    expect(named(null, null, "Pulse")).toEqual(["A role without a title", "via Pulse, employer not named"]);
    expect(named(null, null, null)).toEqual(["A role without a title", null]);
  });
});
