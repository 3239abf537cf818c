import { expect, test } from "vitest";
import { checkPaste, MAX_TEXT, wellFormed } from "./limits";

test("what is stored is what is read: no NUL, no half of a pair, and no offset moves", () => {
  expect(wellFormed("a\u0000b\ud800c")).toBe("a\ufffdb\ufffdc");
});

test("a paste is a text of some length", () => {
  expect(checkPaste(" \n\t ")).toEqual({ ok: false, reason: "empty" });
  expect(checkPaste("x".repeat(MAX_TEXT + 1))).toEqual({ ok: false, reason: "too-long" });
  expect(checkPaste("\u0000\u0001PNG\u0000\u0000")).toEqual({ ok: false, reason: "not-text" });
  expect(checkPaste("Nurse wanted")).toEqual({ ok: true, text: "Nurse wanted" });
});
