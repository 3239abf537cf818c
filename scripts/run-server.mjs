// A real Rolebook in a process of its own, for tests and screenshots.
import { spawn } from "node:child_process";
import path from "node:path";

const START = path.join(import.meta.dirname, "start.mjs");

/**
 * Starts the built app on a data folder and resolves when it answers.
 * @param {{ data: string, port?: number | "remembered", env?: Record<string, string> }} options
 *   port: any free one by default; "remembered" leaves it to the start, as for a user
 */
export async function startServer({ data, port = 0, env = {} }) {
  const child = spawn(process.execPath, [START, "--no-open"], {
    env: {
      ...process.env,
      CI: "1",
      ROLEBOOK_SKIP_SETUP: "1",
      ...env,
      ROLEBOOK_DATA: data,
      PORT: port === "remembered" ? "" : String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  const exited = new Promise((resolve) => child.once("close", (code) => resolve(code))).finally(() =>
    process.off("exit", end),
  );
  let output = "";
  const origin = await new Promise((resolve, reject) => {
    const take = (/** @type {Buffer} */ text) => {
      output += text;
      const at = /Rolebook is at (http:\S+)\n/.exec(output)?.[1];
      if (at) resolve(at);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    exited.then((code) => reject(new Error(`Rolebook ended with ${code} before it answered:\n${output}`)));
  });
  const health = await fetch(`${origin}/health`);
  if (!health.ok) {
    end();
    throw new Error(`Rolebook at ${origin} is not well: ${health.status}\n${output}`);
  }
  return {
    /** @type {string} */ origin,
    pid: child.pid,
    /** All it has said so far. */
    output: () => output,
    /** Asks it to end, and resolves to its exit code. @returns {Promise<number | null>} */
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
    /** Ends it as a power cut would. @returns {Promise<number | null>} */
    kill: () => {
      child.kill("SIGKILL");
      return exited;
    },
  };
}
