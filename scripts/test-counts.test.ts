import { expect, it } from "vitest";
import { closingLine, playwrightCounts, sum, vitestCounts } from "./test-counts.mjs";

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [] as unknown[],
};
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] as unknown[] };

it("adds up the runners", () => {
  const all = [
    { passed: 3, failed: 0, skipped: 0 },
    vitestCounts(JSON.stringify(vitest), true),
    playwrightCounts(JSON.stringify(playwright), true),
  ];
  expect(closingLine(sum(all))).toBe("12 passed, 0 failed, 3 skipped");
  expect(closingLine({ passed: 1, failed: 2, skipped: 0 })).toBe("1 passed, 2 failed");
});

it("counts a test file that could not be loaded as failed", () => {
  const broken = { ...vitest, testResults: [{ status: "failed", assertionResults: [] }] };
  expect(vitestCounts(JSON.stringify(broken), false)).toMatchObject({ passed: 5, failed: 1 });
});

it("counts a runner that fell over as failed, whatever it reported", () => {
  for (const count of [vitestCounts, playwrightCounts]) {
    expect(count(null, false).failed).toBe(1);
    expect(count("{", true).failed).toBe(1);
  }
  expect(vitestCounts(JSON.stringify(vitest), false).failed).toBe(1);
  expect(playwrightCounts(JSON.stringify(playwright), false).failed).toBe(1);
});

it("counts a test that passed only when tried again, and an error outside the tests, as failed", () => {
  const flaky = { ...playwright, stats: { ...playwright.stats, flaky: 1 }, errors: [{}] };
  expect(playwrightCounts(JSON.stringify(flaky), true).failed).toBe(2);
});
