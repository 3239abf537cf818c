import { expect, test } from "vitest";
import { repairJson } from "./json-repair";

test.each([
  ['{"a": 1,}', { a: 1 }],
  ["[1, 2, ]", [1, 2]],
  ['{"a": "one\ntwo\tthree"}', { a: "one\ntwo\tthree" }],
  ['{/* of the theme */ "a": 1, // and more\n "b": 2}', { a: 1, b: 2 }],
  [
    '{"a": "https://acme.example/x", "b": "say \\"yes\\", /* no */"}',
    { a: "https://acme.example/x", b: 'say "yes", /* no */' },
  ],
  ['{"a": 1};', { a: 1 }],
])("%s", (broken, whole) => {
  expect(JSON.parse(repairJson(broken))).toEqual(whole);
});

test("what is cut off is not made up", () => {
  expect(() => JSON.parse(repairJson('{"a": "one'))).toThrow();
});
