import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date";
import { readPosting } from "../posting/read-posting";
import { alsoStated, notTaken } from "./also-stated";
import { reviewForm, setValues } from "./form";

const on = "2026-11-18" as CalendarDate;

function page({ text, data }: { text: string; data: Record<string, unknown> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", ...data });
  const html = `<html><head><script type="application/ld+json">${json}</script></head><body>${text}</body></html>`;
  return readPosting({ text: html }, on);
}

const PAGE = {
  text: `<h1>Pastry Chef</h1><p>Salary: $52,000 - $60,000 a year</p><p>Apply by: December 18, 2026</p>
    <h2>Responsibilities</h2><ul><li>Bake bread and pastry for two shops every morning.</li></ul>
    <h2>Requirements</h2><ul><li>Three years in a bakery, and an early bird's habits.</li></ul>`,
  data: {
    title: "Pastry Chef",
    hiringOrganization: { name: "Crumb & Sons" },
    validThrough: "2026-12-04",
    baseSalary: { currency: "USD", value: { minValue: 48000, maxValue: 55000, unitText: "YEAR" } },
  },
};

const says = (reading: ReturnType<typeof page>) =>
  Object.entries(alsoStated(reading, () => null)).map(([field, all]) => [field, all?.map((each) => each.says)]);

describe("what a posting says twice", () => {
  it("takes the more specific and the later of page and data, and keeps the other", () => {
    expect(says(page(PAGE))).toEqual([
      ["pay", ["$52,000–$60,000", "$48,000–$55,000"]],
      ["deadline", ["Fri 18 Dec 2026", "Fri 4 Dec 2026"]],
    ]);
  });

  it("is silent where page and data agree, or only one speaks", () => {
    const data = { title: "Pastry Chef", hiringOrganization: { name: "Crumb & Sons" }, validThrough: "2026-12-18" };
    expect(says(page({ ...PAGE, data }))).toEqual([]);
  });

  it("keeps the evidence of both, each in the page", () => {
    const { fields, otherwise } = page(PAGE);
    expect([fields.deadline?.evidence.rule, otherwise.deadline?.evidence.rule]).toEqual(["label apply by", "JSON-LD"]);
  });

  it("offers what the form does not hold, and the first again once another is taken", () => {
    const reading = page(PAGE);
    const stated = alsoStated(reading, () => null).deadline ?? [];
    const form = reviewForm(reading.fields, {});
    expect(notTaken(form, stated).map((each) => each.says)).toEqual(["Fri 4 Dec 2026"]);
    const taken = setValues(form, stated[1]?.values ?? {});
    expect(notTaken(taken, stated).map((each) => each.says)).toEqual(["Fri 18 Dec 2026"]);
  });
});
