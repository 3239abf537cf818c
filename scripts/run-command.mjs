import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const KEPT = 1_000_000;
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends the commands under way, when this process is told to stop. */
export function stopCommands() {
  for (const child of running) child.kill();
}

/**
 * Runs a Node script, or another program, and keeps what it says for the case that it fails.
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, command?: string, show?: boolean }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(args, { cwd, env = {}, command = process.execPath, show = false }) {
  return new Promise((resolve) => {
    const shell = process.platform === "win32" && command !== process.execPath;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    let output = "";
    const take = (/** @type {Buffer} */ data) => {
      output = (output + data).slice(-KEPT);
      if (show) process.stdout.write(data);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    running.add(child);
    const end = (/** @type {boolean} */ ok) => {
      running.delete(child);
      resolve({ ok, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** npm as a script for this very Node, where it can be found: no shell, no .cmd, no other Node. */
export function npm() {
  const { npm_execpath: said } = process.env;
  const beside = path.dirname(process.execPath);
  const script = [
    ...(said?.endsWith("npm-cli.js") ? [said] : []),
    path.join(beside, "node_modules/npm/bin/npm-cli.js"),
    path.join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
  ].find((file) => existsSync(file));
  return script ? { command: process.execPath, first: [script] } : { command: "npm", first: [] };
}
