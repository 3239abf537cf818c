import { type Count, SCALARS, type Score } from "./score";

/** What the reader has to reach on labelled postings. */
const TARGETS = { exact: 0.95, precision: 0.98, recall: 0.95, sections: 0.97, ends: 0.9 } as const;

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const precisionOf = ({ right, wrong }: Count) => share(right, right + wrong);
const recallOf = ({ right, missed }: Count) => share(right, right + missed);
const f1Of = ({ right, wrong, missed }: Count) => share(2 * right, 2 * right + wrong + missed);

/** The targets that a score does not reach, in words. */
export function shortfalls({ cases, exact, fields, ends }: Score): string[] {
  const measures: [string, number, number][] = [
    ["exactly right", share(exact, cases), TARGETS.exact],
    ...SCALARS.flatMap((field): [string, number, number][] => {
      const count = fields[field] ?? { right: 0, wrong: 0, missed: 0 };
      return [
        [`${field} precision`, precisionOf(count), TARGETS.precision],
        [`${field} recall`, recallOf(count), TARGETS.recall],
      ];
    }),
    ["sections F1", f1Of(fields.sections ?? { right: 0, wrong: 0, missed: 0 }), TARGETS.sections],
    ["section ends", share(ends.right, ends.of), TARGETS.ends],
  ];
  return measures
    .filter(([, reached, target]) => reached < target)
    .map(([what, reached, target]) => `${what}: ${reached.toFixed(3)}, and ${target.toFixed(2)} is the target`);
}

const percent = (part: number) => (100 * part).toFixed(1).padStart(9);

/** The score as a table to print. */
export function tableOf({ cases, exact, fields, ends }: Score): string {
  const rows = Object.entries(fields).map(([field, count]) => {
    const numbers = [count.right, count.wrong, count.missed].map((number) => String(number).padStart(6)).join("");
    return field.padEnd(32) + percent(precisionOf(count)) + percent(recallOf(count)) + percent(f1Of(count)) + numbers;
  });
  return [
    `${"field".padEnd(32)}precision   recall       F1 right wrong missed`,
    ...rows,
    `exactly right: ${exact} of ${cases}`,
    `sections that end where they should: ${ends.right} of ${ends.of}`,
  ].join("\n");
}
