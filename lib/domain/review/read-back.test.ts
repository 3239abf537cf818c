import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date";
import { fieldPatch } from "../schema";
import type { ReviewFact } from "./facts";
import type { Values } from "./form";
import { reviewForm, setValues } from "./form";
import { readForm, splitLocations } from "./read-back";
import { EMPTY_READING, found, guessed } from "./reading-for-tests";

const today = "2026-11-18" as CalendarDate;
const pay = { min: 147_400, max: 272_100, currency: "CAD", period: "year" as const };
const read = {
  ...EMPTY_READING,
  title: found("Baker"),
  requisitionId: { ...found("R-7"), label: "Kennziffer" },
  locations: [guessed("Leeds, England")],
  workplace: guessed("hybrid" as const),
  pay: found(pay),
  postedOn: found("2026-10-30" as CalendarDate),
  url: found("http://example.com/a"),
};

function take(values: Values) {
  return readForm(setValues(reviewForm(read, {}), values), today);
}

describe("reading a form back", () => {
  it("takes what was not edited exactly as it was read", () => {
    expect(take({})).toEqual({
      problems: [],
      patch: {
        title: "Baker",
        company: null,
        requisitionId: "R-7",
        requisitionLabel: "Kennziffer",
        locations: ["Leeds, England"],
        workplace: "hybrid",
        pay,
        postedOn: "2026-10-30",
        employmentType: null,
        deadline: null,
        url: "http://example.com/a",
        hours: null,
        via: null,
        contract: null,
        facts: [],
      },
    });
  });

  it("takes the agency and the contract as chosen, and the facts that are ticked", () => {
    expect(take({ via: " Brightwater ", contract: "fixed-term" }).patch).toMatchObject({
      via: "Brightwater",
      contract: "fixed-term",
    });
    const facts: ReviewFact[] = [
      { name: "fact:text-0", label: "Grade", value: "E5", known: true, spans: [] },
      { name: "fact:text-10", label: "Team", value: "Vision", known: false, spans: [] },
    ];
    const form = reviewForm(read, {}, facts);
    expect(readForm(form, today).patch.facts).toEqual([{ label: "Grade", value: "E5" }]);
    const ticked = setValues(form, { "fact:text-10": "in", "fact:text-0": "out" });
    expect(readForm(ticked, today).patch.facts).toEqual([{ label: "Team", value: "Vision" }]);
  });

  it("reads days as people type them: posted lies behind, a deadline ahead", () => {
    expect(take({ postedOn: "5 Oct", deadline: "5 Oct" }).patch).toMatchObject({
      postedOn: "2026-10-05",
      deadline: "2027-10-05",
    });
  });

  it("keeps the currency where only the number was changed, also under a bare dollar sign", () => {
    expect(take({ payMin: "150000" }).patch.pay).toEqual({ ...pay, min: 150_000 });
    expect(take({ payMin: "$150,000" }).patch.pay).toEqual({ ...pay, min: 150_000 });
    expect(take({ payMin: "£150,000", payMax: "" }).patch.pay).toEqual({
      ...pay,
      currency: "GBP",
      min: 150_000,
      max: null,
    });
    expect(take({ payMin: "", payMax: "" }).patch.pay).toBeNull();
  });

  it("splits places at lines and semicolons, never at commas", () => {
    expect(splitLocations("Leeds, England; York\nHull ;\n Leeds, England")).toEqual(["Leeds, England", "York", "Hull"]);
  });

  it("takes an address without its scheme", () => {
    expect(take({ url: "careers.example.com/roles/1" }).patch.url).toBe("https://careers.example.com/roles/1");
    expect(take({ url: "javascript:alert(1)" }).problems).toHaveLength(1);
  });

  it("says what it cannot understand, and leaves that out", () => {
    const { patch, problems } = take({ deadline: "soonish", payMax: "a lot", hours: "many", url: "over there" });
    expect(problems.map(({ field }) => field)).toEqual(["pay", "deadline", "url", "hours"]);
    expect(patch).not.toHaveProperty("deadline");
  });

  it("refuses a range that runs backwards", () => {
    expect(take({ payMin: "$300,000" }).problems).toEqual([expect.objectContaining({ name: "payMax" })]);
  });

  it("makes nothing that the action would refuse", () => {
    const values = {
      title: " ",
      company: "Ünïcode & Söhne",
      hours: "37.5",
      deadline: "in 2 weeks",
      locations: "\n;\n",
    };
    expect(fieldPatch.safeParse(take(values).patch).success).toBe(true);
  });
});
