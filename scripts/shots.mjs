// `npm run shots`: the screens of docs/screenshots, taken from the built app over a believable search.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { explain, PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { startServer } from "./run-server.mjs";
import { setUp } from "./setup.mjs";
import { step } from "./steps.mjs";

/** @typedef {{ name: string, path: string, prepare?: (page: import("@playwright/test").Page) => Promise<void> }} Screen */

/** One line a screen; `prepare` does what has to be done on it first. @type {Screen[]} */
const SCREENS = [
  { name: "board", path: "/" },
  { name: "paste", path: "/add" },
];
const THEMES = ["light", "dark"];

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, "docs/screenshots");

/** @param {string} data */
async function seed(data) {
  // The data layer is marked "server-only", which only this condition lets pass outside Next.
  const tsx = ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server"];
  const args = [...tsx, "prisma/seed.ts", "--drawing", "--data", data];
  const { ok, output } = await runCommand(args, { cwd: root });
  if (!ok) throw new PlainError(`The example search could not be made:\n${output.trim()}`);
}

/** @param {import("@playwright/test").Browser} browser @param {string} origin @param {string} theme */
async function shootAll(browser, origin, theme) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name: "rolebook-theme", value: theme, url: origin }]);
  for (const screen of SCREENS) {
    const page = await context.newPage();
    await page.goto(`${origin}${screen.path}`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await screen.prepare?.(page);
    await page.screenshot({ path: path.join(folder, `${screen.name}${theme === "dark" ? "-dark" : ""}.png`) });
    await page.close();
  }
  await context.close();
}

/** @param {string} data */
async function shoot(data) {
  const server = await step("Starting", () => startServer({ data }));
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args });
  try {
    for (const theme of THEMES) await step(`Screens, ${theme}`, () => shootAll(browser, server.origin, theme));
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(`${SCREENS.length * THEMES.length} screenshots are in ${path.relative(root, folder)}`);
}

const data = mkdtempSync(path.join(tmpdir(), "rolebook-shots-"));
try {
  mkdirSync(folder, { recursive: true });
  await setUp({ root, withDev: true });
  await step("Making the example search", () => seed(data));
  await shoot(data);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
