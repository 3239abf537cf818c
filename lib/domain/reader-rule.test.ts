import { describe, expect, it } from "vitest";
import type { Confidence, ReadFields } from "./posting/reading";
import { learnt, numberShape, type ReaderRule, withRules } from "./reader-rule";
import { NOTHING_READ } from "./review/nothing-read";

const evidence = { source: "text", start: 3, end: 9, rule: "header" } as const;
const value = (text: string, confidence: Confidence = "guessed") => ({ value: text, confidence, evidence });
const read = (fields: Partial<ReadFields>): ReadFields => ({ ...NOTHING_READ.fields, ...fields });
const source = (fields: Partial<ReadFields>) => ({ fields: read(fields), spans: NOTHING_READ.spans });
const number = { ...value("200579127-3956", "found"), label: "Role number" };
const RULES: ReaderRule[] = [
  { id: "1", field: "requisitionId", pattern: "#########-####", value: "Northlight Devices" },
  { id: "2", field: "company", pattern: "Calder & Finch Limited", value: "Calder & Finch" },
];

describe("the shape of a role number", () => {
  it.each([
    ["200579127-3956", "#########-####"],
    ["２００５７９１２７ - 3956", "#########-####"],
    ["job-2026-00017", "JOB-####-#####"],
    ["٢٠٠٥٧٩١٢٧", "#########"],
    ["R-12345", null],
    ["1234567", null],
    ["", null],
  ])("of %s is %s", (text, shape) => {
    expect(numberShape(text)).toBe(shape);
  });
});

describe("a correction", () => {
  const saved = { company: "Northlight Devices", requisitionId: "200579127-3956" };

  it("teaches whose numbers of this shape are", () => {
    const rule = { field: "requisitionId", pattern: "#########-####", value: "Northlight Devices" };
    expect(learnt(read({ company: value("Perception Group"), requisitionId: number }), saved)).toEqual([rule]);
    expect(learnt(read({ requisitionId: number }), saved)).toEqual([rule]);
  });

  it("teaches what a name means where the number says too little", () => {
    const rule = { field: "company", pattern: "Perception Group", value: "Northlight Devices" };
    const short = { company: "Northlight Devices", requisitionId: "R-12345" };
    expect(learnt(read({ company: value("Perception Group") }), short)).toEqual([rule]);
  });

  it("of a title teaches what was meant", () => {
    const rule = { field: "title", pattern: "Careers at Northlight", value: "Optical Engineer" };
    expect(learnt(read({ title: value("Careers at Northlight") }), { title: "Optical Engineer" })).toEqual([rule]);
    expect(learnt(read({ title: value("Optical engineer") }), { title: "Optical Engineer" })).toEqual([]);
  });

  it("that corrects nothing teaches nothing", () => {
    expect(learnt(read({ company: value("Northlight Devices Inc.") }), saved)).toEqual([]);
    expect(learnt(read({ company: value("Northlight Devices") }), { ...saved, company: null })).toEqual([]);
    expect(learnt(read({}), { company: "Northlight Devices", requisitionId: null })).toEqual([]);
  });
});

describe("a rule", () => {
  it("proposes the company, as a guess, with what speaks for it", () => {
    const proposed = withRules(source({ requisitionId: number }), RULES, "").fields.company;
    expect(proposed).toEqual({
      value: "Northlight Devices",
      confidence: "guessed",
      evidence: { ...evidence, rule: "learnt" },
    });
    const renamed = withRules(source({ company: value("Calder and Finch Ltd") }), RULES, "").fields.company;
    expect(renamed?.value).toBe("Calder & Finch");
  });

  it("proposes a title where the text has it, and leaves it alone where not", () => {
    const rules: ReaderRule[] = [
      { id: "3", field: "title", pattern: "Careers at Northlight", value: "Optical Engineer" },
    ];
    const misread = source({ title: value("Careers at Northlight") });
    const text = "Careers at Northlight\nOptical engineer\nLeeds";
    const { fields, spans } = withRules(misread, rules, text);
    expect(fields.title).toMatchObject({ value: "Optical Engineer", confidence: "guessed" });
    expect(spans.title).toEqual([{ start: 22, end: 38 }]);
    expect(withRules(misread, rules, "Careers at Northlight\nAccountant")).toBe(misread);
  });

  it("never speaks over what the text states, nor for another shape", () => {
    const stated = source({ company: value("Calder and Finch", "found"), requisitionId: number });
    expect(withRules(stated, RULES, "")).toBe(stated);
    const other = source({ requisitionId: { ...number, value: "2005791-3956" }, company: value("Someone") });
    expect(withRules(other, RULES, "")).toBe(other);
  });
});
