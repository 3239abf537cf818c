import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REVIEW_FIELDS } from "./fields";
import type { FieldSpans } from "./form";
import { layMarks, lineAt, linesOf, piecesOf } from "./marks";

const none = Object.fromEntries(REVIEW_FIELDS.map((field) => [field, []])) as unknown as FieldSpans;

describe("lines", () => {
  it("are numbered, and end before their break", () => {
    expect(linesOf("a\r\n\nbc")).toEqual([
      { number: 1, start: 0, end: 1 },
      { number: 2, start: 3, end: 3 },
      { number: 3, start: 4, end: 6 },
    ]);
  });

  it("are found by any place in them", () => {
    const lines = linesOf("ab\ncd\n\ne");
    expect([0, 2, 3, 6, 7, 99].map((offset) => lineAt(lines, offset)?.number)).toEqual([1, 1, 2, 3, 4, 4]);
  });
});

describe("marks", () => {
  it("give way to the shorter stretch, and show their digit once", () => {
    const spans = { ...none, employmentType: [{ start: 0, end: 20 }], hours: [{ start: 5, end: 8 }] };
    expect(layMarks(spans, 20)).toEqual([
      { field: "employmentType", start: 0, end: 5, first: true },
      { field: "hours", start: 5, end: 8, first: true },
      { field: "employmentType", start: 8, end: 20, first: false },
    ]);
  });

  it("cut a line into pieces that are the line, whatever they are", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), fc.array(span), (text, title, company) => {
        const marks = layMarks({ ...none, title, company }, text.length);
        const pieces = linesOf(text).map((line) =>
          piecesOf(line, marks).map(({ start, end }) => text.slice(start, end)),
        );
        expect(pieces.map((line) => line.join(""))).toEqual(text.split("\n").map((line) => line.replace(/\r$/, "")));
        for (const [index, mark] of marks.entries())
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
      }),
    );
  });
});
