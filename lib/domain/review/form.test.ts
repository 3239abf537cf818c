import { describe, expect, it } from "vitest";
import type { ReviewFact } from "./facts";
import { REVIEW_FIELDS } from "./fields";
import {
  countMarks,
  type FieldSpans,
  fieldSpans,
  fillField,
  inputValue,
  isTicked,
  markOf,
  markSpans,
  reviewForm,
  setValues,
  weakestMark,
} from "./form";
import { EMPTY_READING, found, guessed } from "./reading-for-tests";

const read = {
  ...EMPTY_READING,
  title: found("Baker"),
  locations: [found("Leeds"), guessed("York")],
  pay: found({ min: 23.5, max: null, currency: "GBP", period: "hour" as const }),
  url: found("https://example.com/roles/1"),
};
const noSpans = Object.fromEntries(REVIEW_FIELDS.map((field) => [field, []])) as unknown as FieldSpans;

const FACTS: ReviewFact[] = [
  { name: "fact:text-0", label: "Grade", value: "E5", known: true, spans: [{ start: 0, end: 9 }] },
  { name: "fact:text-10", label: "Team", value: "Vision", known: false, spans: [{ start: 10, end: 22 }] },
];

describe("a review form", () => {
  it("shows the reading as people write it", () => {
    const form = reviewForm(read, {});
    expect(inputValue(form, "locations")).toBe("Leeds\nYork");
    expect(inputValue(form, "payMin")).toBe("£23.50");
    expect(inputValue(form, "payMax")).toBe("");
    expect(inputValue(form, "url")).toBe("example.com/roles/1");
  });

  it("lays the draft's edits over the reading, and passes over what it does not know", () => {
    const form = reviewForm(read, { title: "Head baker", colour: "red", deadline: 3, "day:applied": "today" });
    expect(form.edits).toEqual({ title: "Head baker", "day:applied": "today" });
    expect(inputValue(form, "title")).toBe("Head baker");
  });

  it("makes an edited field yours, and found again once the edit is taken back", () => {
    const form = reviewForm(read, {});
    const edited = setValues(form, { title: "Head baker" });
    expect(markOf(form, "title")).toBe("found");
    expect(markOf(edited, "title")).toBe("yours");
    expect(setValues(edited, { title: "Baker" }).edits).toEqual({});
  });

  it("calls a cleared field not stated", () => {
    const form = setValues(reviewForm(read, {}), { payMin: "" });
    expect(markOf(form, "pay")).toBe("not stated");
  });

  it("shows a guess among what is found", () => {
    const form = reviewForm(read, {});
    expect(markOf(form, "locations")).toBe("guessed");
    expect(weakestMark(form, ["title", "locations", "hours"])).toBe("guessed");
    expect(countMarks(form)).toEqual({ found: 3, guessed: 1, yours: 0, "not stated": 7 });
  });

  it("keeps the place that a field was filled from, also through a draft", () => {
    const form = fillField(reviewForm(read, {}), "deadline", { deadline: "Fri 4 Dec 2026" }, { start: 10, end: 27 });
    const again = reviewForm(read, form.edits as Record<string, string>);
    expect(fieldSpans(again, noSpans).deadline).toEqual([{ start: 10, end: 27 }]);
  });

  it("counts an agency and a contract only where there is one", () => {
    const via = { ...read, via: guessed("Brightwater") };
    expect(countMarks(reviewForm(via, {}))).toEqual({ found: 3, guessed: 2, yours: 0, "not stated": 7 });
  });

  it("ticks known facts, keeps what the user says of each, and marks them all", () => {
    const form = reviewForm(read, {}, FACTS);
    const ticks = (of: typeof form) => FACTS.map((fact) => isTicked(of, fact));
    expect(ticks(form)).toEqual([true, false]);
    const said = setValues(form, { "fact:text-0": "out", "fact:text-10": "in" });
    expect(ticks(said)).toEqual([false, true]);
    expect(ticks(reviewForm(read, said.edits as Record<string, string>, FACTS))).toEqual([false, true]);
    expect(setValues(said, { "fact:text-0": "in", "fact:text-10": "out" }).edits).toEqual({});
    expect(markSpans(said, noSpans)["fact:text-10"]).toEqual([{ start: 10, end: 22 }]);
  });

  it("marks no place for a field that was cleared", () => {
    const spans = { ...noSpans, title: [{ start: 0, end: 5 }] };
    const form = reviewForm(read, {});
    expect(fieldSpans(form, spans).title).toEqual([{ start: 0, end: 5 }]);
    expect(fieldSpans(setValues(form, { title: " " }), spans).title).toEqual([]);
  });
});
