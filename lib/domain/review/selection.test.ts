import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date";
import { reviewForm } from "./form";
import { EMPTY_READING, found } from "./reading-for-tests";
import { fillChoices, fillingOf } from "./selection";

const on = "2026-11-18" as CalendarDate;
const form = reviewForm({ ...EMPTY_READING, title: found("Baker"), company: found("Crumb") }, {});

describe("a selection", () => {
  it("is offered to fields not stated first, and to none that it cannot fill", () => {
    const choices = fillChoices(form, "Friday 4 December", on);
    const expected = ["postedOn", "deadline", "requisitionId", "locations", "title", "company", "via"];
    expect(choices.map(({ field }) => field)).toEqual(expected);
  });

  it("is an agency or a contract last, as few postings state either", () => {
    const choices = fillChoices(form, "Fixed term", on).map(({ field }) => field);
    expect(choices.slice(-2)).toEqual(["via", "contract"]);
    expect(fillingOf("contract", "Fixed term", on)?.values).toEqual({ contract: "fixed-term" });
  });

  it("is money only where it looks like it", () => {
    expect(fillingOf("pay", "4 December", on)).toBeNull();
    expect(fillingOf("pay", "200579127-3956", on)).toBeNull();
    expect(fillingOf("pay", "60.000 - 70.000", on)?.reads).toBe("60,000–70,000");
  });

  it("says how it reads", () => {
    expect(fillingOf("deadline", "Friday 4 December", on)).toEqual({
      values: { deadline: "Fri 4 Dec 2026" },
      reads: "Fri 4 Dec 2026",
    });
    expect(fillingOf("pay", "$55/hr", on)?.values).toEqual({ payMin: "$55", payMax: "$55", payPeriod: "hour" });
    expect(fillingOf("hours", "40 hours", on)?.reads).toBe("40 h");
    expect(fillingOf("workplace", "five days in the office", on)?.reads).toBe("On-site");
  });

  it("counts days from the day of the paste", () => {
    expect(fillingOf("deadline", "tomorrow", on)?.reads).toBe("Thu 19 Nov 2026");
  });

  it("takes several lines as several places, and as one title", () => {
    expect(fillingOf("locations", "Leeds\n York", on)?.values).toEqual({ locations: "Leeds\nYork" });
    expect(fillingOf("title", "Head\n baker", on)?.values).toEqual({ title: "Head baker" });
  });
});
