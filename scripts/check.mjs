// `npm run check`: types, lint and format, unused code. Each step runs even when one before it failed.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { setUp } from "./setup.mjs";
import { seconds } from "./steps.mjs";

const root = path.dirname(import.meta.dirname);
const STEPS = [
  // The types of the addresses first: those of a removed page would still be checked.
  {
    name: "Types",
    commands: [
      ["node_modules/next/dist/bin/next", "typegen"],
      ["node_modules/typescript/bin/tsc", "--noEmit"],
    ],
  },
  { name: "Lint and format", commands: [["node_modules/@biomejs/biome/bin/biome", "check", "."]] },
  { name: "Unused code", commands: [["node_modules/knip/bin/knip.js"]] },
];

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function check() {
  let failed = 0;
  for (const { name, commands } of STEPS) {
    const start = performance.now();
    const result = await runAll(commands);
    console.log(`${name}: ${result.ok ? "passed" : "failed"} in ${seconds(start)}`);
    if (result.ok) continue;
    failed++;
    console.log(result.output.trim());
  }
  return { passed: STEPS.length - failed, failed };
}

/** @param {string[][]} commands */
async function runAll(commands) {
  for (const args of commands) {
    const result = await runCommand(args, { cwd: root, env: { NEXT_TELEMETRY_DISABLED: "1" } });
    if (!result.ok) return result;
  }
  return { ok: true, output: "" };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await setUp({ root, withDev: true, withBuild: false });
    const { passed, failed } = await check();
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
