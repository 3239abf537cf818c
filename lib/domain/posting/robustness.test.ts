import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import { PASTED_ON } from "./testing/fixtures";

const SEED = 20261125;

const PIECES = [
  "Requirements:\n",
  "Salary: $1",
  "€",
  "– ",
  "Posted ",
  "30+ days ago",
  "Job Title: Engineer\n",
  "</p>",
  "<div>",
  "&#x",
  '{"@type":"JobPosting"',
  "401(k)",
  "\ud800",
  "\u0000",
  "年収",
  "https://",
  "**",
  "|",
  "\t",
  "\n\n",
  "apply by ",
  "Remote",
  "„",
  "٣",
];

test(`no text makes the reader throw (seed ${SEED})`, () => {
  const text = fc.oneof(
    fc.string({ maxLength: 400, unit: "binary" }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20, unit: "grapheme" })), { maxLength: 40 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, fc.option(text, { nil: null }), (pasted, html) => {
      expect(readPosting({ text: pasted, html }, PASTED_ON).version).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 400 },
  );
});

/** A posting in front, so that the hostile part is read and not only looked at. */
const POSTING = "Job Title: Engineer\nCompany: Acme\nResponsibilities:\n- do\nRequirements:\n- be\nSalary: $1\n";
const SIZE = 24_000;
/** Below this the clock and the collector say more than the reader. */
const NOISE_MS = 4;
const FACTOR = 2.5;

function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    readPosting({ text }, PASTED_ON);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How much longer twice the text takes; a busy machine is given a second and a third chance, a slow reader fails them all. */
function growth(text: (size: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least > FACTOR; attempt++) {
    const once = Math.max(timeOf(text(SIZE)), NOISE_MS);
    least = Math.min(least, timeOf(text(SIZE * 2)) / once);
  }
  return least;
}

const HOSTILE: readonly [string, string][] = [
  ["spaces", " "],
  ["no-break spaces", "\u00a0"],
  ["zero-width spaces", "\u200b"],
  ["digits", "1"],
  ["commas", ","],
  ["'<'", "<"],
  ["'$1,'", "$1,"],
  ["'('", "("],
  ["one word", "a"],
  ["capitals", "A"],
  ["words", "Word "],
  ["colons", ":"],
  ["labels", "location: "],
  ["stars", "*"],
  ["stars and letters", "*a"],
  ["underscores", "_a"],
  ["brackets", "["],
  ["links", "[a]("],
  ["quotes", '"'],
  ["quoted words", '"a '],
  ["full stops", "a. "],
  ["tabs", "\t"],
  ["bars", "a | "],
  ["dates", "1.1. "],
  ["months", "jan 1 "],
  ["k ranges", "1k - "],
  ["addresses", "https://a "],
  ["bare schemes", "https://"],
  ["tags", "<div>"],
  ["references", "&amp;"],
  ["replies", "> "],
  ["kanji", "年収"],
  ["office days", "2 days in the "],
  ["deadlines", "apply by "],
  ["inline headings", "Benefits: a. "],
  ["lines", "x\n"],
  ["headings", "Requirements\n- a\n"],
  ["titles", "Job Title: Engineer\n"],
  ["drawn lines", "-----\nEngineer\n"],
  ["300 letters", `${"a".repeat(300)} `],
  ["minus signs", "-"],
  ["slashes", "/"],
  ["titles in prose", "we are hiring an Engineer and a Nurse "],
  ["firms", "Fern Growers Ltd\n"],
  ["firms in prose", "Acme is an equal opportunity employer. "],
  ["clients", "our client "],
  ["numbers of jobs", "Ref AB-1 "],
  ["towns", "Bern, Ohio; "],
  ["ways to work", "full-time on-site remote "],
  ["hours", "40 hours "],
  ["contracts", "Contract: permanent\n"],
  ["facts", "Aaa: b\n"],
  ["posted", "posted 2 days ago, "],
  ["paths", "a.bc/work/de-fg "],
  ["kanji sums", "28万5千円 "],
  ["unknown headings", "On the deck\nPlan the day and the night.\n\n"],
  ["divided words", "wor-\nd "],
  ["chat stamps", "[1/1/2026, 1:11] a: b\n"],
  ["emoji codes", ":tada:"],
  ["skills", "Java C++ SQL "],
];

describe("twice the text takes at most two and a half times as long", () => {
  test.each(HOSTILE)("%s", (_, unit) => {
    const text = (size: number) => POSTING + unit.repeat(Math.ceil(size / unit.length));
    expect(growth(text)).toBeLessThanOrEqual(FACTOR);
  });

  test("a page of nested tags", () => {
    const page = (depth: number) => `<!doctype html><body>${"<div>".repeat(depth)}a${"</div>".repeat(depth)}`;
    expect(growth((size) => page(size / 6))).toBeLessThanOrEqual(FACTOR);
  });

  test("a page of nested items of data", () => {
    const open = '<div itemscope itemprop="a" itemtype="JobPosting">';
    expect(growth((size) => `<!doctype html><body>${open.repeat(size / open.length)}a`)).toBeLessThanOrEqual(FACTOR);
  });

  test("broken data", () => {
    const json = (size: number) => `{"@type":"JobPosting",${'"a\n": /* "'.repeat(size / 11)}`;
    const page = (size: number) => `<!doctype html><script type="application/ld+json">${json(size)}</script><h1>x</h1>`;
    expect(growth(page)).toBeLessThanOrEqual(FACTOR);
  });
});
