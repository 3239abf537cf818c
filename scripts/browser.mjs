import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";

const root = path.dirname(import.meta.dirname);
const DEBIAN = "/usr/bin/chromium";

/** A Chromium that is there already: the one named, Debian's, or Playwright's own. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  if (existsSync(DEBIAN)) return DEBIAN;
  // Required late: it is not there before the packages are.
  const own = createRequire(import.meta.url)("playwright").chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Finds a browser for the tests, or installs one: Debian's where that is allowed, else Playwright's. */
export async function ensureBrowser() {
  if (findBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runCommand(["update"], { cwd: root, command: "apt-get", env });
    await runCommand(["install", "-y", "--no-install-recommends", "chromium"], { cwd: root, command: "apt-get", env });
  }
  if (!findBrowser()) await runCommand(["node_modules/playwright/cli.js", "install", "chromium"], { cwd: root });
  if (findBrowser()) return;
  throw new PlainError(
    "The tests need Chromium, and none could be installed. Install one (on Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name it in CHROMIUM_PATH, and run npm test again.",
  );
}
