// How long from Ctrl+V on the board until the review shows what was read, and how long a key takes in a long posting.
// `node bench/paste-to-review.mjs` prints a line for each size: the median and the longest of several rounds, in ms.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";
import { startServer } from "../scripts/run-server.mjs";
import { setUp } from "../scripts/setup.mjs";

const ROUNDS = 9;
const KEYS = 30;
const WARM_MS = 700;
const posting = readFileSync(path.join(import.meta.dirname, "../e2e/fixtures/001-apple.txt"), "utf8");

/** The posting with more of the same behind it, made different so that none is a copy of another. */
const sized = (/** @type {number} */ length, /** @type {number} */ round) => {
  const more = posting.repeat(Math.ceil(length / posting.length)).slice(posting.length, length);
  return posting.replace("200579127", `20057${1000 + round}`) + more;
};

const sorted = (/** @type {number[]} */ times) => times.toSorted((a, b) => a - b);
const summary = (/** @type {number[]} */ times) => {
  const order = sorted(times);
  return `${Math.round(order[order.length >> 1] ?? Number.NaN)} ms, longest ${Math.round(order.at(-1) ?? Number.NaN)} ms`;
};

/** @param {import("@playwright/test").Page} page @param {string} text */
async function pasteToReview(page, text) {
  await page.goto("/", { waitUntil: "networkidle" });
  // Nobody pastes in the first moment, in which the reader is still being loaded.
  await page.waitForTimeout(WARM_MS);
  return page.evaluate(async (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const begun = performance.now();
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    while (!document.querySelector("input#review-title")?.getAttribute("value"))
      await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  }, text);
}

/** From each key in a field to the next frame drawn with it. @param {import("@playwright/test").Page} page */
async function keysToFrames(page) {
  await page.locator("input#review-title").focus();
  const times = await page.evaluateHandle(() => {
    const times = /** @type {number[]} */ ([]);
    const note = (/** @type {number} */ pressed) => times.push(performance.now() - pressed);
    const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) =>
      requestAnimationFrame(() => setTimeout(note, 0, timeStamp));
    addEventListener("keydown", onKey, { capture: true });
    return times;
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press("x");
    await page.waitForFunction(([times, count]) => times.length === count, /** @type {const} */ ([times, key + 1]));
  }
  return times.jsonValue();
}

await setUp({ root: path.dirname(import.meta.dirname) });
const data = mkdtempSync(path.join(tmpdir(), "rolebook-bench-"));
const server = await startServer({ data });
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ baseURL: server.origin, viewport: { width: 1440, height: 900 } });
  for (const length of [posting.length, 12_000, 100_000, 1_000_000]) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await pasteToReview(page, sized(length, round + length)));
    console.log(`paste to review, ${length} characters: ${summary(times)}`);
    if (length <= 100_000) console.log(`key to frame, ${length} characters: ${summary(await keysToFrames(page))}`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
