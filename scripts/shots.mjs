// `npm run shots`: the screens of docs/screenshots, taken from the built app over a believable search.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { explain, PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command.mjs";
import { startServer } from "./run-server.mjs";
import { setUp } from "./setup.mjs";
import { step } from "./steps.mjs";

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, "docs/screenshots");

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ name: string, path: string, empty?: boolean, prepare?: (page: Page) => Promise<unknown> }} Screen
 */

/** Pastes a real posting, as Ctrl+V does, and waits for its review. */
async function pastePosting(/** @type {Page} */ page) {
  const text = readFileSync(path.join(root, "e2e/fixtures/001-apple.txt"), "utf8");
  await page.evaluate((posting) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", posting);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
  await page.getByRole("heading", { name: "What Rolebook read" }).waitFor();
}

/** @param {string} title */
const openPanel = (title) => async (/** @type {Page} */ page) => {
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
};

/** @param {string} title */
const openPage = (title) => async (/** @type {Page} */ page) => {
  await openPanel(title)(page);
  await page.reload({ waitUntil: "networkidle" });
};

/** One line a screen, in an order in which none disturbs the next; `prepare` does what has to be done on it first. @type {Screen[]} */
const SCREENS = [
  { name: "board-empty", path: "/", empty: true },
  { name: "paste", path: "/add", empty: true },
  { name: "board", path: "/" },
  { name: "board-closed", path: "/?closed=open" },
  { name: "add", path: "/?add=by-hand" },
  { name: "role", path: "/", prepare: openPanel("Software Engineer, Camera") },
  { name: "role-page", path: "/", prepare: openPage("Machine Learning Engineer, Face & Body") },
  { name: "review", path: "/", prepare: pastePosting },
];

/** @param {string} data */
async function seed(data) {
  // The data layer is marked "server-only", which only this condition lets pass outside Next.
  const tsx = ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server"];
  const args = [...tsx, "prisma/seed.ts", "--drawing", "--data", data];
  const { ok, output } = await runCommand(args, { cwd: root });
  if (!ok) throw new PlainError(`The example search could not be made:\n${output.trim()}`);
}

/** @typedef {{ browser: import("@playwright/test").Browser, origin: string, screen: Screen, theme: "light" | "dark" }} Shot */

/** @param {Shot} shot */
async function shootOne({ browser, origin, screen, theme }) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${origin}${screen.path}`, { waitUntil: "networkidle" });
  await screen.prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${screen.name}${theme === "dark" ? "-dark" : ""}.png`) });
  await context.close();
}

/** @param {string} data @param {Screen[]} screens */
async function shoot(data, screens) {
  const server = await step("Starting", () => startServer({ data }));
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args });
  const { origin } = server;
  try {
    for (const screen of screens) {
      await step(`Screen: ${screen.name}`, async () => {
        await shootOne({ browser, origin, screen, theme: "light" });
        await shootOne({ browser, origin, screen, theme: "dark" });
      });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

const data = mkdtempSync(path.join(tmpdir(), "rolebook-shots-"));
try {
  mkdirSync(folder, { recursive: true });
  await setUp({ root, withDev: true });
  await shoot(
    path.join(data, "empty"),
    SCREENS.filter((screen) => screen.empty),
  );
  await step("Making the example search", () => seed(path.join(data, "drawing")));
  await shoot(
    path.join(data, "drawing"),
    SCREENS.filter((screen) => !screen.empty),
  );
  console.log(`${SCREENS.length * 2} screenshots are in ${path.relative(root, folder)}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
