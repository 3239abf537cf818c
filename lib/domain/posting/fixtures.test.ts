import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import type { ReadFields } from "./reading";
import { fixtures, PASTED_ON } from "./testing/fixtures";

const SCALARS = [
  "title",
  "company",
  "requisitionId",
  "workplace",
  "employmentType",
  "pay",
  "postedOn",
  "deadline",
  "url",
] as const;
type Scalar = (typeof SCALARS)[number];

function readOf(fields: ReadFields, field: Scalar): unknown {
  return fields[field]?.value ?? null;
}

/** What may be read: the label, or one of the values that the labeller accepts as well. */
function allowed(expected: Record<string, unknown>, field: string): unknown[] {
  const accept = expected.accept as Record<string, unknown[]> | undefined;
  return [expected[field] ?? null, ...(accept?.[field] ?? [])];
}

describe.each(fixtures())("$name", ({ text, expected }) => {
  const { fields, sections } = readPosting({ text }, PASTED_ON);

  test.each(SCALARS)("%s", (field) => {
    expect(allowed(expected, field)).toContainEqual(readOf(fields, field));
  });

  test("places", () => {
    expect(allowed(expected, "locations")).toContainEqual(fields.locations.map(({ value }) => value));
  });

  test("the sections begin where they should", () => {
    for (const [name, start] of Object.entries(expected.sections as Record<string, string>)) {
      const texts = sections.filter((section) => section.name === name).flatMap(({ blocks }) => blocks);
      const found = texts.some((block) => block.text.replace(/\s+/g, " ").startsWith(start));
      expect(found, `${name}: ${start}`).toBe(true);
    }
  });
});

test("a value from prose is a guess, a value under a label is not", () => {
  const apple = fixtures().find(({ name }) => name.startsWith("001"));
  const { fields } = readPosting({ text: apple?.text ?? "" }, PASTED_ON);
  expect(fields.title?.confidence).toBe("guessed");
  expect(fields.company?.confidence).toBe("guessed");
  expect(fields.requisitionId?.confidence).toBe("found");
  expect(fields.requisitionId?.label).toBe("Role Number");
});
