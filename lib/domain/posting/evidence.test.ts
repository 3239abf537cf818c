import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unescapeOnce } from "./json-ld";
import { readPosting } from "./read-posting";
import type { Paste, Read, ReadFields, Reading } from "./reading";
import { fixtures, PASTED_ON } from "./testing/fixtures";
import { readDay } from "./values/day";
import { findMoney } from "./values/money";

const SEED = 20261125;
/** `READER_MUTATIONS=10000` tries many more; the few of every run are the first of them. */
const MUTATIONS = Number(process.env.READER_MUTATIONS ?? 250);

type Named = [string, Read<unknown>];

const listed = (name: string, reads: readonly Read<unknown>[]): Named[] => reads.map((read) => [name, read]);

function readsOf({ locations = [], ...single }: Partial<ReadFields>): Named[] {
  const named = Object.entries(single).flatMap(([name, read]): Named[] => (read === null ? [] : [[name, read]]));
  return [...named, ...listed("location", locations)];
}

function allReads({ fields, otherwise, skills, otherPay, facts }: Reading): Named[] {
  return [
    ...readsOf(fields),
    ...readsOf(otherwise),
    ...listed("skill", skills),
    ...listed("pay", otherPay),
    ...facts.map(({ value, ...read }): Named => ["fact", { ...read, value: value.value }]),
  ];
}

/** The words of the evidence, without tags, references and marks. */
function plain(text: string): string {
  return unescapeOnce(unescapeOnce(text))
    .replace(/<[^<>]*>|\]\([^()\s]*\)/g, " ")
    .replace(/[*_`]/g, "")
    .normalize("NFKC")
    .replace(/(?<=\p{Ll})-\s+(?=\p{Ll})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function expectInBounds(reading: Reading, { text, html }: Paste): void {
  const spans = [
    ...allReads(reading).map(([, { evidence }]) => evidence),
    ...reading.sections.map(({ evidence }) => evidence),
    ...reading.sections.flatMap(({ blocks }) => blocks.map((block) => ({ source: "text" as const, ...block }))),
  ];
  for (const { source, start, end } of spans) {
    const length = (source === "html" ? (html ?? "") : text).length;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  }
}

/** Whether the words say the value: literally, or by what the value's own parser makes of them. */
function says(name: string, value: unknown, words: string): boolean {
  if (name === "pay")
    return findMoney(unescapeOnce(words)).length > 0 || /minValue|value/.test(words) || /\d/.test(words);
  if (name === "postedOn" || name === "deadline")
    return readDay(unescapeOnce(words).replace(/-\n/g, ""), PASTED_ON) !== null;
  if (name === "hours") return words.replace(",", ".").includes(String(value));
  if (name === "workplace" || name === "employmentType" || name === "contract") return words.trim() !== "";
  if (name === "location")
    return String(value)
      .split(/, ?/)
      .every((part) => plain(words).includes(plain(part)));
  return words.includes(String(value)) || plain(words).includes(plain(String(value)));
}

describe.each([...fixtures("given"), ...fixtures("own")])("the evidence in $name", ({ text }) => {
  const reading = readPosting({ text }, PASTED_ON);

  test("lies inside the paste", () => expectInBounds(reading, { text }));

  test("says the value", () => {
    for (const [name, { value, evidence }] of allReads(reading)) {
      const words = text.slice(evidence.start, evidence.end);
      expect(says(name, value, words), `${name} ${JSON.stringify(value)} in '${words}'`).toBe(true);
    }
  });

  test("the blocks of a section are the text at their places", () => {
    for (const { blocks, name } of reading.sections) {
      for (const { text: shown, start, end } of blocks) {
        const words = plain(text.slice(start, end));
        // A description inside a page's data has the whole block as its place.
        if (text.charAt(start) === "{") expect(words).toContain(plain(shown).slice(0, 40));
        else expect(words, name).toBe(plain(shown));
      }
    }
  });
});

test(`evidence of changed postings stays inside the paste and says its value (seed ${SEED})`, () => {
  const texts = [...fixtures("given"), ...fixtures("own")]
    .filter(({ text }) => !text.startsWith("<"))
    .map(({ text }) => text);
  const change = fc.record({
    text: fc.constantFrom(...texts),
    cut: fc.tuple(fc.nat(2_000), fc.nat(400)),
    insert: fc.tuple(fc.nat(2_000), fc.string({ maxLength: 12, unit: "grapheme" })),
  });
  fc.assert(
    fc.property(change, ({ text, cut: [from, length], insert: [at, piece] }) => {
      const shorter = text.slice(0, from) + text.slice(from + length);
      const changed = shorter.slice(0, at) + piece + shorter.slice(at);
      const reading = readPosting({ text: changed }, PASTED_ON);
      expectInBounds(reading, { text: changed });
      for (const [name, { value, evidence }] of allReads(reading)) {
        const words = changed.slice(evidence.start, evidence.end);
        expect(says(name, value, words), `${name} ${JSON.stringify(value)} in '${words}'`).toBe(true);
      }
    }),
    { seed: SEED, numRuns: MUTATIONS },
  );
}, 600_000);
