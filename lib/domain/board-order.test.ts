import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOARD_ORDERS, type BoardOrder, orderOf } from "./board-order";
import type { Card } from "./card";
import { card, day } from "./test-values";

const OPEN = { kind: "active" } as const;
const next = (on: string, time: string | null = null): Card["next"] => {
  return { id: "d", kind: "call", label: null, day: day(on), time, zone: null, round: null, rounds: null };
};
const sorted = (cards: Card[], order: BoardOrder) => cards.sort(orderOf(OPEN, order)).map((each) => each.id);

describe("a column", () => {
  it("date first: by day and time, a whole day after its appointments, cards without a date last", () => {
    const cards = [
      card({ id: "none", rank: "a0" }),
      card({ id: "day", next: next("2026-11-20"), rank: "a1" }),
      card({ id: "late", next: next("2026-11-20", "15:30") }),
      card({ id: "early", next: next("2026-11-20", "09:00") }),
      card({ id: "overdue", next: next("2026-11-01") }),
    ];
    expect(sorted(cards, "date")).toEqual(["overdue", "early", "late", "day", "none"]);
  });

  it("newest: by when it was added", () => {
    const at = (id: string, addedAt: string) => card({ id, addedAt });
    const cards = [at("old", "2026-11-01T08:00:00.000Z"), at("new", "2026-11-18T09:00:00.000Z")];
    expect(sorted(cards, "newest")).toEqual(["new", "old"]);
  });

  it("longest without a reply: those not applied to, and those with a date to come, last", () => {
    const cards = [
      card({ id: "planned", lastContactOn: day("2026-09-01"), hasFutureDate: true, rank: "a0" }),
      card({ id: "saved", lastContactOn: null, rank: "a1" }),
      card({ id: "short", lastContactOn: day("2026-11-10") }),
      card({ id: "long", lastContactOn: day("2026-10-01") }),
    ];
    expect(sorted(cards, "waiting")).toEqual(["long", "short", "planned", "saved"]);
  });

  it("of closed roles keeps its own order in all of them", () => {
    const cards = ["2026-11-01", "2026-11-13"].map((on) => card({ id: on, enteredOn: day(on), rank: on }));
    for (const order of BOARD_ORDERS) {
      expect(cards.sort(orderOf({ kind: "closed" }, order)).map((each) => each.id)).toEqual([
        "2026-11-13",
        "2026-11-01",
      ]);
    }
  });

  it("looks the same however the cards come", () => {
    const days = fc.constantFrom(null, "2026-11-01", "2026-11-20");
    const some = fc.record({ on: days, contact: days, isPlanned: fc.boolean(), added: fc.constantFrom("1", "2") });
    const cards = fc
      .uniqueArray(fc.integer({ min: 0, max: 50 }))
      .chain((ranks) =>
        fc.tuple(...ranks.map((rank) => some.map((each) => ({ rank: String(rank).padStart(2, "0"), ...each })))),
      );
    fc.assert(
      fc.property(cards, fc.constantFrom(...BOARD_ORDERS), (values, order) => {
        const made = values.map(({ rank, on, contact, isPlanned, added }) =>
          card({
            id: rank,
            rank,
            next: on && next(on),
            lastContactOn: contact && day(contact),
            hasFutureDate: isPlanned,
            addedAt: added,
          }),
        );
        expect(sorted([...made].reverse(), order)).toEqual(sorted([...made], order));
      }),
    );
  });
});
