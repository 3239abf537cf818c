import { describe, expect, it } from "vitest";
import * as display from "./display";
import { day, TODAY } from "./test-values";

describe("days", () => {
  it("read short in this year and with the year in another", () => {
    expect(display.showDay(day("2026-11-19"), TODAY)).toBe("Thu 19 Nov");
    expect(display.showDay(day("2027-01-02"), TODAY)).toBe("2 Jan 2027");
    expect(display.showShortDay(day("2026-10-30"), TODAY)).toBe("30 Oct");
    expect(display.showShortDay(day("2025-10-30"), TODAY)).toBe("30 Oct 2025");
    expect(display.showFullDay(day("2026-11-19"))).toBe("Thu 19 Nov 2026");
    expect(display.showDayAndTime(day("2026-11-19"), "10:00")).toBe("Thu 19, 10:00");
  });

  it.each([
    ["2026-11-18", "today"],
    ["2026-11-19", "tomorrow"],
    ["2026-11-17", "yesterday"],
    ["2026-11-24", "in 6 days"],
    ["2026-11-15", "3 days ago"],
  ])("%s is %s", (on, words) => {
    expect(display.showRelative(day(on), TODAY)).toBe(words);
  });

  it("times have an end where the length is known, past midnight too", () => {
    expect(display.showTimes("10:00", 60)).toBe("10:00–11:00");
    expect(display.showTimes("23:30", 45)).toBe("23:30–00:15");
    expect(display.showTimes("10:00", null)).toBe("10:00");
  });
});

describe("pay", () => {
  const show = (min: number | null, max: number | null, currency: string | null = "USD") =>
    display.showPay({ min, max, currency, period: "year" });

  it("is a range, one amount, or open at one end", () => {
    expect(show(147_400, 272_100)).toBe("$147,400–$272,100");
    expect(show(50_000, 50_000)).toBe("$50,000");
    expect(show(50_000, null)).toBe("from $50,000");
    expect(show(null, 50_000)).toBe("up to $50,000");
    expect(show(null, null)).toBe("");
  });

  it("shows a sign, a code, or the number alone; the period only where it is not the year", () => {
    expect(show(120_000, 155_000, "CAD")).toBe("CA$120,000–$155,000");
    expect(show(90_000, 110_000, "CHF")).toBe("CHF 90,000–110,000");
    expect(show(90_000, null, null)).toBe("from 90,000");
    expect(display.showPay({ min: 23.1, max: 23.1, currency: "USD", period: "hour" })).toBe("$23.10 an hour");
  });
});

it("a company keeps its tone, one of eight", () => {
  for (const name of ["Northlight Devices", "Élan", "日本", ""]) {
    expect(display.tileTone(name)).toBe(display.tileTone(name));
    expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(display.tileTone(name));
  }
});

it("a link reads without its scheme and last slash", () => {
  expect(display.showUrl("https://www.northlight.example/roles/")).toBe("northlight.example/roles");
  expect(display.showUrl("mailto:jobs@northlight.example")).toBe("mailto:jobs@northlight.example");
});
