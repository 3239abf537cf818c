import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "@/lib/domain/application";
import { TODAY } from "@/lib/domain/test-values";
import { payText, readPayText, readTyped, type TypedField, textOf } from "./field-input";

const read = (name: TypedField, text: string) => {
  const typed = readTyped(name, text, TODAY);
  return typed.ok ? typed.value : typed.problem;
};

describe("a typed field", () => {
  it("takes a text as it is, without the space around it, and clears with nothing", () => {
    expect(read("company", " Lumen Quay ")).toEqual({ company: "Lumen Quay" });
    expect(read("company", " ")).toEqual({ company: null });
    expect(read("postedOn", "")).toEqual({ postedOn: null });
  });

  it("reads a day toward the side where it can lie", () => {
    expect(read("postedOn", "5 Oct")).toEqual({ postedOn: "2026-10-05" });
    expect(read("deadline", "5 Oct")).toEqual({ deadline: "2027-10-05" });
    expect(read("deadline", "soonish")).toMatch(/^Type a day/);
  });

  it("reads back the day it shows", () => {
    const fields = { ...EMPTY_FIELDS, appliedOn: TODAY };
    expect(read("appliedOn", textOf("appliedOn", fields))).toEqual({ appliedOn: TODAY });
  });

  it("keeps commas within a place", () => {
    expect(read("locations", "San Diego, CA; Remote ;")).toEqual({ locations: ["San Diego, CA", "Remote"] });
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.com", "not a link"])(
    "refuses %j as a link",
    (text) => {
      expect(read("url", text)).toMatch(/^Type a web address/);
    },
  );

  it("takes links that a browser may open", () => {
    expect(read("url", "https://example.com/jobs/12")).toEqual({ url: "https://example.com/jobs/12" });
    expect(read("url", "example.com/jobs/12")).toEqual({ url: "https://example.com/jobs/12" });
    expect(read("url", "mailto:jobs@example.com")).toEqual({ url: "mailto:jobs@example.com" });
  });

  it("reads hours of a week", () => {
    expect(read("hours", "37,5")).toEqual({ hours: 37.5 });
    expect(read("hours", "40 h")).toEqual({ hours: 40 });
    expect(read("hours", "200")).toMatch(/^Type the hours/);
  });
});

describe("pay", () => {
  const text = { min: "", max: "", currency: "", period: null };
  const pay = (part: Partial<typeof text>) => {
    const typed = readPayText({ ...text, ...part });
    return typed.ok ? typed.value : typed.problem;
  };

  it("is read from its inputs", () => {
    expect(pay({ min: "140,000", max: "185k", currency: "usd" })).toEqual({
      min: 140_000,
      max: 185_000,
      currency: "USD",
      period: "year",
    });
    expect(pay({})).toBeNull();
  });

  it("is filled by a range in the first input", () => {
    expect(pay({ min: "$140,000 to $185,000 a year" })).toMatchObject({ min: 140_000, max: 185_000, currency: "USD" });
  });

  it("says what is wrong", () => {
    expect(pay({ min: "a lot" })).toMatch(/^Type an amount/);
    expect(pay({ min: "2", max: "1", currency: "EUR" })).toMatch(/more than the second/);
    expect(pay({ min: "1", currency: "E1" })).toMatch(/three letters/);
  });

  it("comes back as it was", () => {
    const before = { min: 140_000, max: 185_000.5, currency: "USD", period: "year" as const };
    expect(readPayText(payText(before))).toEqual({ ok: true, value: before });
  });
});
