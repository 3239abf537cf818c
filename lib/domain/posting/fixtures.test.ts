import { describe, expect, test } from "vitest";
import { readPosting } from "./read-posting";
import { readingJson } from "./reading-json";
import { fixtures, PASTED_ON } from "./testing/fixtures";
import { scoreAll } from "./testing/score";
import { shortfalls, tableOf } from "./testing/targets";

describe.each(["given", "own", "unseen"] as const)("the %s postings", (set) => {
  const postings = fixtures(set);
  const score = scoreAll(
    postings.map(({ name, text, labels }) => ({ name, labels, read: readingJson(readPosting({ text }, PASTED_ON)) })),
  );

  test("are all there", () => expect(score.cases).toBeGreaterThanOrEqual(60));

  test("are read as well as the targets ask", () => {
    const short = shortfalls(score);
    if (short.length > 0) console.log(tableOf(score));
    expect(short).toEqual([]);
  });
});

test("a value from prose is a guess, a value under a label is not", () => {
  const apple = fixtures("given").find(({ name }) => name.startsWith("001"));
  const { fields } = readPosting({ text: apple?.text ?? "" }, PASTED_ON);
  expect(fields.title?.confidence).toBe("guessed");
  expect(fields.company?.confidence).toBe("guessed");
  expect(fields.requisitionId?.confidence).toBe("found");
  expect(fields.requisitionId?.label).toBe("Role Number");
});
