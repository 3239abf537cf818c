import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell, unguardCell } from "./guard";

/** Texts made of what the guard looks at, so that most of them come close to it. */
const PIECES = [
  ..."'=+-@\t\r\n\0＝＋－＠0123456789.,:/ $€%()eE",
  "''",
  "true",
  "FALSE",
  "Mar",
  "december",
  "am",
  "\u00a0",
  "\ufeff",
  '"',
  "ſ",
  "200579127-3956",
];
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const RUNS = { numRuns: 50_000 };

describe("the guard", () => {
  it("gives every text back", () => {
    fc.assert(
      fc.property(hostile, (text) => unguardCell(guardCell(text)) === text),
      RUNS,
    );
  });

  it("leaves no cell that begins as a formula does", () => {
    fc.assert(
      fc.property(hostile, (text) => !/^[=+\-@\t\r\n\0＝＋－＠]/.test(guardCell(text))),
      RUNS,
    );
  });

  it("adds one apostrophe or nothing, and never looks the same for two texts", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect([a, `'${a}`]).toContain(guardCell(a));
        return a === b || guardCell(a) !== guardCell(b);
      }),
      RUNS,
    );
  });

  // biome-ignore format: a list of texts
  it.each([
    "=1+1", "+49 30 1234", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "＝1", "＋1", "－1", "＠x", "'=1", "''=1",
    "00417", "0123", "1234567890123456", "12345678901234567890", "1.50", "3.12", "1,000", "1E5", "12e-3", "5%", "$5", "5 €", "(5)",
    "3-12", "2026-1", "12/2026", "1 1/2", "2026-11-18", "18/11/26", "18.11.2026", "12:30", "3 pm", "12:30:05.5",
    "MAR-12", "SEPT2", "3 Dec", "3-December-2026", "Jan 2026", "May 3, 2026", "true", "FALSE", " 00417 ", "'00417",
  ])("guards %j", (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  // biome-ignore format: a list of texts
  it.each([
    "200579127-3956", "R-10482", "2026-11873", "44120", "CF-REQ-614", "123456789012345", "0", "7", "", "'", "''", "'tis", "O'Brien",
    "Machine Learning Engineer, Face & Body", "a=b", "C++", "Marchwood", "Mayfield 12 Ltd", "maybe", "Decca", "trueish",
    "SH-71-ML", "1st", "24/7 support", "https://careers.northlight.example/roles/200579127", "[\"Halle; Saale\"]",
  ])("leaves %j as it is", (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  it("takes no longer than its text is long", () => {
    for (const unit of ["'", "0", "1.", "1,", " ", "(", "$", "1 ", "jan", "9/", ":1"]) {
      const text = unit.repeat(200_000 / unit.length);
      const start = performance.now();
      unguardCell(guardCell(text));
      unguardCell(guardCell(`${text}x`));
      expect(performance.now() - start, unit).toBeLessThan(200);
    }
  });
});
