import { describe, expect, it } from "vitest";
import { type DeadlineKind, daysWithoutReply, deadlineName, nextDeadline, plainDeadline, urgency } from "./deadline";
import { day, TODAY } from "./test-values";

const due = (kind: DeadlineKind, on: string, more: { time?: string; doneOn?: string } = {}) => {
  return { ...plainDeadline(kind, day(on)), time: more.time ?? null, doneOn: more.doneOn ? day(more.doneOn) : null };
};

describe("urgency, on a Wednesday", () => {
  it.each([
    ["2026-11-17", "overdue"],
    ["2026-11-18", "soon"],
    ["2026-11-22", "soon"], // Sunday ends the week
    ["2026-11-23", "normal"],
  ])("a date on %s is %s", (on, level) => {
    expect(urgency(due("apply-by", on), TODAY)).toBe(level);
  });

  it("an interview or a call is an appointment whatever its day", () => {
    for (const kind of ["interview", "call"] as const) {
      for (const on of ["2026-11-01", "2026-11-18", "2027-01-01"]) expect(urgency(due(kind, on), TODAY)).toBe("event");
    }
  });
});

describe("the date to show first", () => {
  it("is overdue or due this week before an appointment, and that before a later date", () => {
    const [overdue, soon] = [due("follow-up", "2026-11-01"), due("apply-by", "2026-11-20")];
    const [interview, later] = [due("interview", "2026-11-19", { time: "10:00" }), due("other", "2026-11-23")];
    expect(nextDeadline([later, interview, soon, overdue], TODAY)).toBe(overdue);
    expect(nextDeadline([later, interview, soon], TODAY)).toBe(soon);
    expect(nextDeadline([later, interview], TODAY)).toBe(interview);
    expect(nextDeadline([later], TODAY)).toBe(later);
  });

  it("of one day is the earlier, one without a time last", () => {
    const [whole, late, early] = [
      due("call", "2026-11-19"),
      due("call", "2026-11-19", { time: "15:00" }),
      due("call", "2026-11-19", { time: "09:00" }),
    ];
    expect(nextDeadline([whole, late, early], TODAY)).toBe(early);
    expect(nextDeadline([whole, late], TODAY)).toBe(late);
  });

  it("is neither done nor an appointment that has passed", () => {
    expect(nextDeadline([due("apply-by", "2026-11-20", { doneOn: "2026-11-17" })], TODAY)).toBeNull();
    expect(nextDeadline([due("interview", "2026-11-17")], TODAY)).toBeNull();
    expect(nextDeadline([due("interview", "2026-11-18")], TODAY)).not.toBeNull();
    expect(nextDeadline([], TODAY)).toBeNull();
  });
});

describe("no reply", () => {
  const waiting = { lastContactOn: day("2026-11-04"), noReplyDays: 14, hasFutureDate: false, today: TODAY };

  it("counts the days since the last contact, from the threshold on", () => {
    expect(daysWithoutReply(waiting)).toBe(14);
    expect(daysWithoutReply({ ...waiting, lastContactOn: day("2026-11-05") })).toBeNull();
  });

  it("is paused by a date to come, and never counted without a threshold or a contact", () => {
    expect(daysWithoutReply({ ...waiting, hasFutureDate: true })).toBeNull();
    expect(daysWithoutReply({ ...waiting, noReplyDays: null })).toBeNull();
    expect(daysWithoutReply({ ...waiting, lastContactOn: null })).toBeNull();
  });
});

it("a date is called by its label, else by its kind", () => {
  expect(deadlineName({ kind: "interview", label: "Panel" })).toBe("Panel");
  expect(deadlineName({ kind: "apply-by", label: null })).toBe("Apply by");
});
