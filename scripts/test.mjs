// `npm test`: on a fresh clone it sets up all it needs, then runs every check and test, and ends with one line of counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { explain } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { setUp } from "./setup.mjs";
import { seconds, step } from "./steps.mjs";
import { closingLine, playwrightCounts, sum, vitestCounts } from "./test-counts.mjs";

/** @typedef {import("./test-counts.mjs").Counts} Counts */

const root = path.dirname(import.meta.dirname);
const reports = path.join(root, ".rolebook");
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/** Runs one part of the set-up; a part that fails is said and counted, and the rest goes on without it. */
async function attempt(/** @type {() => Promise<unknown>} */ work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(explain(error));
    return false;
  }
}

/**
 * @param {{ name: string, args: string[], env: NodeJS.ProcessEnv, report: string, count: (text: string | null, ok: boolean) => Counts }} runner
 */
async function runTests({ name, args, env, report, count }) {
  rmSync(report, { force: true });
  const start = performance.now();
  console.log(`\n${name}`);
  const { ok } = await runCommand(args, { cwd: root, env, show: true });
  const counts = count(existsSync(report) ? readFileSync(report, "utf8") : null, ok);
  console.log(`${name}: ${counts.passed} of ${counts.passed + counts.failed} passed in ${seconds(start)}`);
  return counts;
}

function runVitest() {
  const report = path.join(reports, "vitest.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--no-color",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  return runTests({ name: "Unit, data and script tests", args, env: {}, report, count: vitestCounts });
}

function runPlaywright() {
  const report = path.join(reports, "playwright.json");
  const args = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runTests({ name: "Tests in a browser", args, env, report, count: playwrightCounts });
}

async function main() {
  mkdirSync(reports, { recursive: true });
  /** @type {Counts[]} */
  const all = [];
  const isSetUp = await attempt(() => setUp({ root, withDev: true, withBuild: false }));
  if (!isSetUp) return ONE_FAILED;
  const isBuilt = await attempt(() => setUp({ root, withDev: true }));
  const { check } = await import("./check.mjs");
  all.push({ ...(await check()), skipped: 0 });
  all.push(await runVitest());
  const { ensureBrowser, findBrowser } = await import("./browser.mjs");
  const hasBrowser =
    isBuilt && (findBrowser() !== null || (await attempt(() => step("Installing a browser", ensureBrowser))));
  all.push(hasBrowser ? await runPlaywright() : ONE_FAILED);
  return sum(all);
}

const counts = await main();
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.failed ? 1 : 0;
