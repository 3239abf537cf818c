import { describe, expect, test } from "vitest";
import { parseCalendarDate } from "../../calendar-date";
import { readDay } from "./day";

const WEDNESDAY = parseCalendarDate("2026-11-25");
if (WEDNESDAY === null) throw new Error("the test's own day");
const on = WEDNESDAY;

describe("days as people write them", () => {
  test.each([
    ["2026-12-04", "2026-12-04"],
    ["Friday 4 December", "2026-12-04"],
    ["Monday 7th December 2026", "2026-12-07"],
    ["Dec 11, 2026, 11:59:00 PM", "2026-12-11"],
    ["December 5", "2026-12-05"],
    ["4-Dec-2026", "2026-12-04"],
    ["12/18/2026", "2026-12-18"],
    ["18/12/2026", "2026-12-18"],
    ["11-17-2026", "2026-11-17"],
    ["20.12.2026", "2026-12-20"],
    ["20.12.", "2026-12-20"],
    ["13. Dezember 2026", "2026-12-13"],
    ["1er décembre 2026", "2026-12-01"],
    ["15 de diciembre de 2026", "2026-12-15"],
    ["3 juni 2027", "2027-06-03"],
    ["2026年12月23日", "2026-12-23"],
    ["tomorrow", "2026-11-26"],
    ["in 3 days", "2026-11-28"],
    ["in two weeks", "2026-12-09"],
    ["Friday", "2026-11-27"],
    ["vor 5 Tagen", "2026-11-20"],
    ["hace 2 semanas", "2026-11-11"],
    ["il y a 3 jours", "2026-11-22"],
    ["3日前", "2026-11-22"],
    ["18 hours ago", "2026-11-25"],
    ["Posted 8 Days Ago", "2026-11-17"],
    ["1 month ago", "2026-10-25"],
    ["1 week ago(11/18/2026 9:14 AM)", "2026-11-18"],
  ])("%s", (text, day) => {
    expect(readDay(text, on)).toBe(day);
  });

  test.each(["30+ days ago", "31 April 2026", "1.2.3.4", "2026-118843", "24/7", "200579127-3956", "soon", ""])(
    "'%s' is no day",
    (text) => {
      expect(readDay(text, on)).toBeNull();
    },
  );

  test("without a year the day lies ahead, or behind where the caller says so", () => {
    expect(readDay("5 Oct", on)).toBe("2027-10-05");
    expect(readDay("5 Oct", on, { prefer: "past" })).toBe("2026-10-05");
    expect(readDay("29 February", on)).toBe("2028-02-29");
  });

  test("the order of day and month follows the text's country where both are possible", () => {
    expect(readDay("02/12/2026", on, { order: "dmy" })).toBe("2026-12-02");
    expect(readDay("02/12/2026", on, { order: "mdy" })).toBe("2026-02-12");
    expect(readDay("12/18/2026", on, { order: "dmy" })).toBe("2026-12-18");
  });
});
