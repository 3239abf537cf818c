// node bench/board-frames.mjs: how long frames take while a card is dragged in a column of 2,000, all of them loaded.
// From Chromium's own trace: the time from one frame of the main thread to the next. Build first: npx next build.
// With a path the trace is kept there, to be opened in Chromium's own tools.
import { writeFileSync } from "node:fs";
import { percentile, withBoards } from "./with-board.mjs";

const MOST_MS = 32;

/** Loads the whole column by scrolling to its end. @param {import("@playwright/test").Page} page */
async function loadAll(page, count = 2_000) {
  const list = page.getByRole("region", { name: /^Saved/ }).locator("[data-cards]");
  for (let loaded = 0; loaded < count; ) {
    loaded = await list.evaluate((element) => {
      element.scrollTo(0, element.scrollHeight);
      return element.querySelectorAll("[data-card]").length;
    });
    await page.waitForFunction(
      ([known, all]) => {
        const now = document.querySelectorAll("section[aria-label^=Saved] [data-card]").length;
        return now > known || now >= all;
      },
      /** @type {const} */ ([loaded, count]),
    );
  }
  return list;
}

/** Up and down the column, then at its foot and head, where it scrolls. @param {import("@playwright/test").Page} page */
async function dragAbout(page) {
  const [x, top, foot] = [150, 185, 890];
  await page.mouse.move(x, 400);
  await page.mouse.down();
  await page.mouse.move(x + 10, 410, { steps: 4 });
  for (let turn = 0; turn < 6; turn++) {
    for (let y = 300; y <= 800; y += 10) await page.mouse.move(x + (y % 7), y);
    for (let y = 800; y >= 300; y -= 10) await page.mouse.move(x + (y % 7), y);
  }
  for (const edge of [top, foot]) {
    for (let n = 0; n < 120; n++) await page.mouse.move(x + (n % 5), edge - (n % 3));
  }
}

/** @param {Buffer} trace */
function frameTimes(trace) {
  /** @type {{ traceEvents: { name: string, ts: number }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const starts = traceEvents.filter(({ name }) => name === "BeginMainThreadFrame").map(({ ts }) => ts / 1000);
  starts.sort((a, b) => a - b);
  return starts.slice(1).map((start, index) => start - (starts[index] ?? start));
}

await withBoards([5_000], async ({ browser, origins: [origin = ""] }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  const list = await loadAll(page);
  const drawn = await list.locator("[data-card]").count();
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await page.evaluate(() => {
    const beat = () => requestAnimationFrame(beat);
    beat();
  });
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline.frame"],
  });
  await dragAbout(page);
  const trace = await browser.stopTracing();
  if (process.argv[2]) writeFileSync(process.argv[2], trace);
  await page.mouse.up();
  const times = frameTimes(trace);
  const p95 = percentile(times, 0.95);
  const of = (/** @type {number} */ share) => percentile(times, share).toFixed(1);
  console.log(`${drawn} cards drawn, ${times.length} frames while dragging`);
  console.log(`median ${of(0.5)} ms, 95th percentile ${of(0.95)} ms (at most ${MOST_MS}), slowest ${of(1)} ms`);
  process.exitCode = p95 > MOST_MS ? 1 : 0;
});
