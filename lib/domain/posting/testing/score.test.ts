import { describe, expect, test } from "vitest";
import type { ReadingJson } from "../reading-json";
import { isSamePlace, keyOf } from "./alike";
import { type Labels, scoreAll } from "./score";
import { shortfalls } from "./targets";

const NOTHING: ReadingJson = {
  title: null,
  company: null,
  requisitionId: null,
  locations: [],
  workplace: null,
  employmentType: null,
  pay: null,
  postedOn: null,
  deadline: null,
  url: null,
  sections: {},
  skills: [],
};

function scored(labels: Labels, read: Partial<ReadingJson>) {
  return scoreAll([{ name: "one", labels, read: { ...NOTHING, ...read } }]);
}

describe("one value", () => {
  test.each([
    ["right", { title: "Nurse" }, { title: "nurse (m/w/d)" }, { right: 1, wrong: 0, missed: 0 }],
    ["wrong", { title: "Nurse" }, { title: "Doctor" }, { right: 0, wrong: 1, missed: 1 }],
    ["missed", { title: "Nurse" }, {}, { right: 0, wrong: 0, missed: 1 }],
    ["invented", {}, { title: "Nurse" }, { right: 0, wrong: 1, missed: 0 }],
    ["rightly empty", {}, {}, { right: 0, wrong: 0, missed: 0 }],
    ["accepted", { title: "Nurse", accept: { title: ["RN"] } }, { title: "RN" }, { right: 1, wrong: 0, missed: 0 }],
    ["may be empty", { title: "Nurse", accept: { title: [null] } }, {}, { right: 0, wrong: 0, missed: 0 }],
  ])("%s", (_, labels, read, count) => {
    expect(scored(labels, read).fields.title).toEqual(count);
  });

  test("alike", () => {
    expect(keyOf("company", "The Acme & Sons GmbH")).toBe(keyOf("company", "acme and sons"));
    expect(keyOf("url", "https://www.acme.example/jobs/1/")).toBe(keyOf("url", "acme.example/jobs/1"));
    expect(keyOf("pay", { min: 1, max: 2, currency: "USD", period: "year" })).not.toBe(
      keyOf("pay", { min: 1, max: 2, currency: "USD", period: "hour" }),
    );
    expect(isSamePlace("Bend, OR", "Bend, OR 97701, USA")).toBe(true);
    expect(isSamePlace("Bend", "Bend, OR")).toBe(false);
  });
});

test("places are scored one by one, against the best of the accepted lists", () => {
  const labels = { locations: ["Leeds", "York"], accept: { locations: [["Leeds"]] } };
  expect(scored(labels, { locations: ["Leeds"] }).fields.locations).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(scored(labels, { locations: ["York", "Hull"] }).fields.locations).toEqual({ right: 1, wrong: 1, missed: 1 });
});

describe("a section", () => {
  const labels: Labels = { sections: { description: "Water the plants" }, sectionEnds: { description: "and go home" } };

  test("begins with its label and ends with its end", () => {
    const text = `Water the plants. ${"Count them. ".repeat(20)}Lock up and go home.`;
    expect(scored(labels, { sections: { description: text } }).ends).toEqual({ right: 1, of: 1 });
    expect(scored(labels, { sections: { description: `${text} ${"More. ".repeat(20)}` } }).ends.right).toBe(0);
  });

  test("of requirements must not be invented, one about the firm may be there", () => {
    expect(scored({}, { sections: { minimumQualifications: "x" } }).fields.sections?.wrong).toBe(1);
    expect(scored({}, { sections: { other: "x" } }).fields.sections?.wrong).toBe(0);
  });
});

test("a case is exactly right if the six fields that matter are", () => {
  expect(scored({ title: "Nurse", url: "https://a.example" }, { title: "Nurse" }).exact).toBe(1);
  expect(scored({ title: "Nurse", deadline: "2026-12-01" as never }, { title: "Nurse" }).exact).toBe(0);
});

test("what falls short is said", () => {
  expect(shortfalls(scored({ title: "Nurse" }, {})).join()).toContain("title recall");
  expect(shortfalls(scored({}, {}))).toEqual([]);
});
