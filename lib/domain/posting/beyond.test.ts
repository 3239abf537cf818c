import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import { PASTED_ON } from "./testing/fixtures";

/** What is read beyond the scored fields, and only where the text says it under a label or in a fixed form. */

const BODY = "\n\nDuties\n- Water the plants.\n- Count the plants.\n\nRequirements\n- A green thumb.\n";
const read = (lines: string) => readPosting({ text: `Plant Nurse\nFernwood Growers Ltd\n${lines}${BODY}` }, PASTED_ON);

describe("the contract", () => {
  test.each([
    ["Contract: Permanent", "permanent"],
    ["Contract type: Fixed term, 12 months", "fixed-term"],
    ["Anstellungsart: Unbefristet", "permanent"],
    ["Anstellungsart: Befristet auf zwei Jahre", "fixed-term"],
    ["Type de contrat : CDD", "fixed-term"],
    ["Job type: Bank", "bank"],
    ["Employment type: Freelance", "freelance"],
    ["Full-time · Permanent", "permanent"],
    ["You will sign permanent contracts with growers.", null],
    ["Hours: 30", null],
  ])("%s", (line, contract) => {
    expect(read(line).fields.contract?.value ?? null).toBe(contract);
  });
});

describe("hours a week", () => {
  test.each([
    ["Weekly hours: 37.5", 37.5],
    ["Employment: full-time, 40 hours", 40],
    ["Teilzeit, 29,5 Stunden/Woche", 29.5],
    ["Full-time (38 hours)", 38],
    ["Pensum: 32-36 uur", null],
    ["We answer within 24 hours.", null],
  ])("%s", (line, hours) => {
    expect(read(line).fields.hours?.value ?? null).toBe(hours);
  });
});

describe("five days at a place", () => {
  test.each([
    ["You work five days a week in the studio.", "onsite"],
    ["You work two days a week in the studio.", "hybrid"],
  ])("%s", (line, workplace) => {
    expect(read(line).fields.workplace).toMatchObject({ value: workplace, confidence: "guessed" });
  });
});

describe("who writes for whom", () => {
  test("an agency's client that is not named leaves the firm empty", () => {
    const text = `Plant Nurse\nOur client, a large grower, is looking for a nurse.${BODY}\nLeaf Recruiting Ltd is an equal opportunity employer.`;
    const { company, via } = readPosting({ text }, PASTED_ON).fields;
    expect([company, via?.value]).toEqual([null, "Leaf Recruiting Ltd"]);
  });

  test("a firm may speak of its clients", () => {
    expect(read("You look after our client base and help our clients.").fields).toMatchObject({ via: null });
    expect(read("You look after our client base and help our clients.").fields.company?.value).toBe(
      "Fernwood Growers Ltd",
    );
  });

  test("a firm with its department is the firm", () => {
    const text = `Plant Nurse\nNorthlight Devices, Perception Group\nBern, Switzerland${BODY}`;
    expect(readPosting({ text }, PASTED_ON).fields.company?.value).toBe("Northlight Devices");
  });
});

describe("pay", () => {
  test("the further base ranges are kept in order, and nothing else", () => {
    const { fields, otherPay } = read(
      "Base salary range in Zone A: $150,000 - $170,000\nBase salary range in Zone B: $138,000 - $156,000\nAnnual bonus: $5,000 - $9,000",
    );
    expect(fields.pay?.value).toMatchObject({ min: 150_000 });
    expect(otherPay.map(({ value }) => value.min)).toEqual([138_000]);
  });

  test("the least and the most in two lines are one range", () => {
    expect(read("Min: USD $22.75/hr\nMax: USD $26.00/hr").fields.pay?.value).toMatchObject({ min: 22.75, max: 26 });
  });
});

describe("facts", () => {
  test("four kinds are known, other labelled lines are offered", () => {
    const { facts } = read(
      "Grade: Band 6\nStart date: 1 February 2027\nContact: Dr Iris Moss\nCar allowance: yes\nDepartment: Orchids\nLocation: Bern, Switzerland",
    );
    expect(facts.map(({ value, known }) => [value.label, value.value, known])).toEqual([
      ["Grade", "Band 6", true],
      ["Start date", "1 February 2027", true],
      ["Contact", "Dr Iris Moss", true],
      ["Car allowance", "yes", false],
      ["Department", "Orchids", false],
    ]);
  });

  test("lines of a list and the page's own are none", () => {
    const { facts } = readPosting({ text: `Plant Nurse\nApplicants: 68\n${BODY}- Tools: a spade\n` }, PASTED_ON);
    expect(facts).toEqual([]);
  });
});

test("a number keeps the label that the text gives it", () => {
  expect(read("Kennziffer: 47/2026").fields.requisitionId).toMatchObject({ value: "47/2026", label: "Kennziffer" });
  expect(read("Vacaturenummer GW-0226").fields.requisitionId).toMatchObject({
    value: "GW-0226",
    label: "Vacaturenummer",
  });
});

test("the employment type is the words that say it, and not their line", () => {
  const text = `Plant Nurse\nFernwood Growers Ltd\nHours: about 30, Part time${BODY}`;
  const evidence = readPosting({ text }, PASTED_ON).fields.employmentType?.evidence;
  expect(text.slice(evidence?.start, evidence?.end)).toBe("Part time");
});
