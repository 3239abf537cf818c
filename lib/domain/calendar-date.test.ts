import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  compareDays,
  dayInZone,
  dayParts,
  daysBetween,
  endOfWeek,
  monthName,
  parseCalendarDate,
  weekday,
  weekdayName,
} from "./calendar-date";

const anyDay = fc
  .date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9999-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe("a calendar day", () => {
  it("is read from YYYY-MM-DD and nothing else", () => {
    expect(parseCalendarDate("2026-11-18")).toBe("2026-11-18");
    expect(parseCalendarDate("2024-02-29")).toBe("2024-02-29");
    // biome-ignore format: a list of texts
    for (const text of [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "0999-01-01", "2026-1-1", "2026-11-18T00:00", "18.11.2026",
      "+2026-11-18", "2026-11-18 ", "２026-11-18", "", "2026-11-18\n",
    ]) {
      expect(parseCalendarDate(text), text).toBeNull();
    }
  });

  it("is made of numbers only where there is such a day", () => {
    expect(calendarDate(2026, 2, 28)).toBe("2026-02-28");
    expect(calendarDate(2026, 2, 30)).toBeNull();
    expect(calendarDate(999, 1, 1)).toBeNull();
    expect(calendarDate(2026, 1.5, 1)).toBeNull();
  });

  it("moves by days and back, over months, leap days and changes of the clock", () => {
    expect(addDays("2026-10-24" as CalendarDate, 2)).toBe("2026-10-26"); // summer time ends in Europe
    expect(addDays("2024-02-28" as CalendarDate, 1)).toBe("2024-02-29");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (day, days) => {
        const moved = addDays(day, days);
        fc.pre(parseCalendarDate(moved) !== null);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
        expect(Math.sign(compareDays(moved, day))).toBe(Math.sign(days));
      }),
    );
  });

  it("knows its weekday, and the last day of its week", () => {
    const wednesday = "2026-11-18" as CalendarDate;
    expect([weekday(wednesday), weekdayName(wednesday), monthName(wednesday)]).toEqual([3, "Wed", "Nov"]);
    expect(endOfWeek(wednesday)).toBe("2026-11-22");
    expect(endOfWeek("2026-11-22" as CalendarDate)).toBe("2026-11-22");
    expect(endOfWeek(wednesday, "sunday")).toBe("2026-11-21");
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(endOfWeek(day))).toBe(0);
        expect(daysBetween(day, endOfWeek(day))).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, endOfWeek(day))).toBeLessThan(7);
      }),
    );
  });

  it("gives its parts, which give it back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: number } = dayParts(day);
        expect(calendarDate(year, month, number)).toBe(day);
      }),
    );
  });

  it("is the day it is where the user is", () => {
    const instant = new Date("2026-11-18T10:30:00Z");
    expect(dayInZone(instant, "Pacific/Kiritimati")).toBe("2026-11-19");
    expect(dayInZone(instant, "Pacific/Pago_Pago")).toBe("2026-11-17");
    expect(() => dayInZone(instant, "Mars/Olympus")).toThrow(RangeError);
  });
});
