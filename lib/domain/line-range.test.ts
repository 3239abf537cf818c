import { expect, it } from "vitest";
import { lineRange, showLines } from "./line-range";

it("counts lines from 1, and an end at a line's end is that line", () => {
  const text = "one\ntwo\nthree\n";
  expect(lineRange(text, { start: 0, end: 3 })).toEqual({ from: 1, to: 1 });
  expect(lineRange(text, { start: 4, end: 14 })).toEqual({ from: 2, to: 3 });
  expect(showLines({ from: 2, to: 2 })).toBe("line 2");
  expect(showLines({ from: 2, to: 3 })).toBe("lines 2–3");
});
