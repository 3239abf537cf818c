import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date";
import { readWholeDay } from "./typed-day";

const TODAY = "2026-11-18" as CalendarDate;

describe("a typed day", () => {
  it.each([
    ["5 Oct", "past", "2026-10-05"],
    ["Mon 5 Oct 2026", "past", "2026-10-05"],
    ["2026-10-05", "past", "2026-10-05"],
    ["Friday 4 December", "future", "2026-12-04"],
    ["on 4 Dec,", "future", "2026-12-04"],
    ["tomorrow", "future", "2026-11-19"],
    ["yesterday", "past", "2026-11-17"],
    ["in 3 days", "future", "2026-11-21"],
  ] as const)("%s is read", (text, prefer, day) => {
    expect(readWholeDay(text, TODAY, prefer)).toBe(day);
  });

  it.each(["tomorrow at 9", "3 Dec, 14:30", "2026-12-05T10:00", "12 Dec 2026 or later", "32 Oct", ""])(
    "%s is not taken for a part of itself",
    (text) => expect(readWholeDay(text, TODAY, "future")).toBeNull(),
  );

  it("is none for what has happened, while it is still to come", () => {
    expect(readWholeDay("1 Jan 2030", TODAY, "past")).toBeNull();
  });
});
