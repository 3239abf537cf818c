// Both ends of the migrating process: the caller starts this file, and it answers in lines of JSON.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { codeOf, PlainError } from "./plain-error.mjs";

/** @typedef {import("./migration-work.mjs").Job} Job */
/** @typedef {import("./migration-work.mjs").Done} Done */

/**
 * @param {Job} job
 * @param {(name: string) => void} report
 * @returns {Promise<Done>}
 */
export async function askWorker(job, report) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  /** @type {{ done?: Done, plain?: string, error?: { message: string, code: string } }} */
  let answer = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line);
    if (said.begins) report(said.begins);
    else answer = said;
  }
  await ended; // its files are closed only now
  if (answer.done) return answer.done;
  if (answer.plain) throw new PlainError(answer.plain);
  if (answer.error) throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
  throw new PlainError("The check of your data was ended from outside. Your data is as it was; run npm start again.");
}

async function work() {
  const say = (/** @type {object} */ what) => void process.stdout.write(`${JSON.stringify(what)}\n`);
  process.stdin.on("end", () => process.exit(1)).resume(); // the caller is gone: leave the database alone
  process.on("SIGINT", () => {}); // Ctrl+C reaches both: the caller decides
  try {
    const { prepareDatabase } = await import("./migration-work.mjs");
    const job = JSON.parse(process.argv[2]);
    say({ done: await prepareDatabase(job, (name) => say({ begins: name })) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say(error instanceof PlainError ? { plain: message } : { error: { message, code: codeOf(error) } });
  }
  process.stdin.destroy();
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await work();
