// Adds up what the runners say in their JSON reports. A file that could not be loaded has no tests of its own, and a
// runner that fell over has no report: both count as failed, so that nothing broken adds up to "0 failed".

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const CRASHED = { passed: 0, failed: 1, skipped: 0 };

/** @param {string | null} report @param {(json: any) => Counts} read @returns {Counts} */
function counted(report, read) {
  if (report === null) return CRASHED;
  try {
    return read(JSON.parse(report));
  } catch {
    return CRASHED;
  }
}

/** @param {string | null} report @param {boolean} ok how the runner itself ended */
export function vitestCounts(report, ok) {
  return counted(report, (json) => {
    const broken = json.testResults.filter(
      (/** @type {any} */ file) => file.status === "failed" && !hasFailed(file),
    ).length;
    const failed = json.numFailedTests + broken;
    return {
      passed: json.numPassedTests,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: json.numPendingTests + (json.numTodoTests ?? 0),
    };
  });
}

/** @param {any} file */
function hasFailed(file) {
  return file.assertionResults.some((/** @type {any} */ test) => test.status === "failed");
}

/** @param {string | null} report @param {boolean} ok how the runner itself ended */
export function playwrightCounts(report, ok) {
  return counted(report, ({ stats, errors = [] }) => {
    // A test that passes only when tried again is not a test that passes.
    const failed = stats.unexpected + stats.flaky + errors.length;
    return { passed: stats.expected, failed: ok ? failed : Math.max(failed, 1), skipped: stats.skipped };
  });
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = (/** @type {keyof Counts} */ key) => all.reduce((n, counts) => n + counts[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
