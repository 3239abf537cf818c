import { describe, expect, it } from "vitest";
import { attention, type Card, cardAfterMove, cardStrip, compareClosed, compareRanks, daysInStage } from "./card";
import type { DeadlineKind } from "./deadline";
import { card, day, STAGES, TODAY } from "./test-values";

const next = (kind: DeadlineKind, on: string): Card["next"] => {
  return { id: "d", kind, label: null, day: day(on), time: null, zone: null, round: null, rounds: null };
};
const strip = (more: Partial<Card>) => cardStrip(card(more), STAGES, TODAY);
const SILENT = { lastContactOn: day("2026-10-30") };

describe("the strip of a card", () => {
  it("shows what is overdue or due before no reply, and that before a later date", () => {
    expect(strip({ ...SILENT, next: next("follow-up", "2026-11-15") })).toMatchObject({ urgency: "overdue" });
    expect(strip({ ...SILENT, next: next("follow-up", "2026-11-19") })).toMatchObject({ urgency: "soon" });
    expect(strip({ ...SILENT, next: next("interview", "2026-11-19") })).toMatchObject({ urgency: "event" });
    expect(strip({ ...SILENT, next: next("other", "2026-12-19") })).toEqual({
      kind: "no-reply",
      days: 19,
      since: "2026-10-30",
    });
    expect(strip({ next: next("other", "2026-12-19") })).toMatchObject({ kind: "date", urgency: "normal" });
  });

  it("is none where there is nothing to say", () => {
    expect(strip({})).toBeNull();
    expect(strip({ stageId: "saved", ...SILENT })).toBeNull();
  });

  it("of a closed role says how it ended and how far it came", () => {
    const closed = { stageId: "closed", outcome: "rejected", furthestStageId: "screening", enteredOn: TODAY } as const;
    expect(strip({ ...closed, ...SILENT, next: next("follow-up", "2026-11-15") })).toEqual({
      kind: "closed",
      outcome: "rejected",
      furthest: "Screening",
      on: TODAY,
    });
  });
});

describe("what needs attention", () => {
  it("counts open roles only", () => {
    const overdue = next("apply-by", "2026-11-16");
    const cards = [
      card({ next: overdue }),
      card({ next: next("apply-by", "2026-11-20") }),
      card({ next: next("interview", "2026-11-19") }),
      card(SILENT),
      card({ ...SILENT, next: overdue }),
      card({ stageId: "closed", outcome: "rejected", ...SILENT, next: overdue }),
    ];
    expect(attention(cards, STAGES, TODAY)).toEqual({ overdue: 2, soon: 1, noReply: 2 });
  });
});

describe("the days in a stage", () => {
  it("are whole, never negative, and unknown where the first day is", () => {
    expect(daysInStage({ enteredOn: day("2026-11-09") }, TODAY)).toBe(9);
    expect(daysInStage({ enteredOn: day("2026-11-20") }, TODAY)).toBe(0);
    expect(daysInStage({ enteredOn: null }, TODAY)).toBeNull();
  });
});

describe("the order of cards", () => {
  it("goes by code unit, as the database compares", () => {
    const ranks = ["a1", "Zz", "a0V", "a0"].map((rank) => card({ rank })).sort(compareRanks);
    expect(ranks.map((each) => each.rank)).toEqual(["Zz", "a0", "a0V", "a1"]);
  });

  it("of closed roles goes by day, the latest first, those without one last", () => {
    const cards = [null, "2026-11-01", "2026-11-13"].map((on) => card({ enteredOn: on === null ? null : day(on) }));
    expect(cards.sort(compareClosed).map((each) => each.enteredOn)).toEqual(["2026-11-13", "2026-11-01", null]);
  });
});

describe("a card after a move that is not saved yet", () => {
  const move = { applicationId: "1", from: "applied", to: "screening", after: null, before: null, outcome: null };

  it("stands where it will stand", () => {
    expect(cardAfterMove(card(SILENT), move, STAGES, TODAY)).toMatchObject({
      stageId: "screening",
      enteredOn: TODAY,
      lastContactOn: TODAY,
    });
  });

  it("is unchanged where the move would be refused", () => {
    const before = card();
    expect(cardAfterMove(before, { ...move, to: "closed" }, STAGES, TODAY)).toBe(before);
  });
});
