import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import { PASTED_ON } from "./testing/fixtures";

/** What a page says in its own data, and which of its words are no text. */

const LISTS = "<h2>Duties</h2><ul><li>Water the plants.</li></ul><h2>Requirements</h2><ul><li>A green thumb.</li></ul>";
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}${LISTS}</body></html>`;
const fieldsOf = (text: string) => readPosting({ text }, PASTED_ON).fields;
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe("data in a page", () => {
  test("in the attributes of its tags", () => {
    const text = page(
      "",
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Plant Nurse</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Fernwood</b></span><meta itemprop="validThrough" content="2026-12-20"><div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="EUR"><span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue"><meta itemprop="minValue" content="38000"><meta itemprop="maxValue" content="44000"><meta itemprop="unitText" content="YEAR"></span></div></div>`,
    );
    const { title, company, deadline, pay } = fieldsOf(text);
    expect([title?.value, company?.value, deadline?.value]).toEqual(["Plant Nurse", "Fernwood", "2026-12-20"]);
    expect(pay?.value).toEqual({ min: 38_000, max: 44_000, currency: "EUR", period: "year" });
    expect(text.slice(deadline?.evidence.start, deadline?.evidence.end)).toBe("2026-12-20");
  });

  test("in a block with the mistakes of a template", () => {
    const text = page(
      jsonLd(`{"@type": "JobPosting", // theme\n"title": "Plant Nurse", "validThrough": "2026-12-20",}`),
      "<h1>x</h1>",
    );
    expect(fieldsOf(text)).toMatchObject({ title: { value: "Plant Nurse" }, deadline: { value: "2026-12-20" } });
  });

  test("is older than what the page shows under a label", () => {
    const old = jsonLd(
      `{"@type":"JobPosting","title":"Plant Nurse","validThrough":"2026-11-30","baseSalary":{"currency":"GBP","value":{"minValue":25000,"maxValue":28000,"unitText":"YEAR"}}}`,
    );
    const shown = "<h1>Plant Nurse</h1><p>Salary: £27,400 – £30,900 a year</p><p>Closing date: 12 January 2027</p>";
    const { pay, deadline } = fieldsOf(page(old, shown));
    expect(pay?.value).toMatchObject({ min: 27_400, max: 30_900 });
    expect(deadline?.value).toBe("2027-01-12");
  });

  test("names the title where the text does not", () => {
    const text = page(`<meta property="og:title" content="Plant Nurse | Fernwood">`, "<p>Fernwood is hiring.</p>");
    expect(fieldsOf(text).title).toMatchObject({
      value: "Plant Nurse",
      confidence: "guessed",
      evidence: { rule: "og:title" },
    });
  });
});

describe("what is not shown is not text", () => {
  test.each([
    `<p hidden>Salary: $1 - $2 an hour</p>`,
    `<p style="display: none">Salary: $91,000 - $92,000</p>`,
    `<div aria-hidden="true"><p>Salary: $91,000 - $92,000</p></div>`,
    `<template><p>Salary: $91,000 - $92,000</p></template>`,
    `<noscript><p>Salary: $91,000 - $92,000</p></noscript>`,
    `<script>const salary = "Salary: $91,000 - $92,000";</script>`,
  ])("%s", (hidden) => {
    expect(fieldsOf(page("", `<h1>Plant Nurse</h1>${hidden}<p>Fernwood</p>`)).pay).toBeNull();
  });

  test("what stands behind it is", () => {
    const text = page(
      "",
      `<h1>Plant Nurse</h1><div hidden><br><img src="x"><p>a</p></div><p>Salary: $61,000 - $72,000</p>`,
    );
    expect(fieldsOf(text).pay?.value).toMatchObject({ min: 61_000 });
  });
});

test("the rows of a definition list are labels and values, and no sections", () => {
  const text = page(
    "",
    "<h1>Plant Nurse</h1><dl><dt>Company:</dt> <dd>Fernwood</dd><dt>Experience:</dt> <dd>Three years with orchids</dd><dt>Salary:</dt> <dd>€40,000 a year</dd></dl>",
  );
  const { fields, sections } = readPosting({ text }, PASTED_ON);
  expect([fields.company?.value, fields.pay?.value.min]).toEqual(["Fernwood", 40_000]);
  expect(sections.map(({ heading }) => heading)).toEqual(["Duties", "Requirements"]);
});
