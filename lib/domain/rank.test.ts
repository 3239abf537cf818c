import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenRanks, rankBetween } from "./rank";

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("ranks", () => {
  it("sort as inserted, wherever the cards are put", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 120 }), (places) => {
        const ranks: string[] = [];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
        }
        expect([...ranks].sort(byCodeUnit)).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });

  it("of a whole column are short, unique and in order", () => {
    const ranks = evenRanks(5_000);
    expect([...ranks].sort(byCodeUnit)).toEqual(ranks);
    expect(new Set(ranks).size).toBe(5_000);
    expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThan(8);
    expect(evenRanks(0)).toEqual([]);
  });

  it("are refused between neighbours in the wrong order", () => {
    expect(() => rankBetween("a1", "a0")).toThrow();
    expect(() => rankBetween("a0", "a0")).toThrow();
  });
});
