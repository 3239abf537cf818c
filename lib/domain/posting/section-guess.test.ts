import { expect, test } from "vitest";
import { readPosting } from "./read-posting";
import { PASTED_ON } from "./testing/fixtures";

/** Sections under headings that no table has, by their shape, their words, their lines and their order. */

const namesOf = (text: string) =>
  readPosting({ text: `Job Title: Plant Nurse\nCompany: Fernwood\n\n${text}` }, PASTED_ON).sections.map(
    ({ name, heading }) => [heading, name],
  );

test("bullets", () => {
  const text =
    "On the benches\n- Water the orchids twice a day.\n- Repair the misting line.\n\nWhat gets you in\n- Two years of experience with plants.\n- A driver's license.\n\nWhat would tickle us\n- Some knowledge of mosses.\n\nThe sunny side\n- 28 days of paid leave.\n- Health insurance.\n";
  expect(namesOf(text)).toEqual([
    ["On the benches", "description"],
    ["What gets you in", "minimumQualifications"],
    ["What would tickle us", "preferredQualifications"],
    ["The sunny side", "payBenefits"],
  ]);
});

test("plain lines below a gap", () => {
  const text =
    "Where your mornings go\nPlan the rounds with the head gardener.\nCheck every tray for mites.\n\nNo way around\nA diploma in horticulture.\nFluent Dutch.\n\nHandy\nExperience with drones.\n";
  expect(namesOf(text).map(([, name]) => name)).toEqual([
    "description",
    "minimumQualifications",
    "preferredQualifications",
  ]);
});

test("a remark inside a list is no heading", () => {
  const text = "Requirements\n- A green thumb\nor two of them\n- Patience\n";
  expect(namesOf(text)).toEqual([["Requirements", "minimumQualifications"]]);
});
