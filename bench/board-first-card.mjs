// node bench/board-first-card.mjs: how long until the first cards are seen with 100 and with 5,000 roles of 100 kB postings.
// Each load is a cold one, in a new browser context; the two hunts take turns. Build first: npx next build.
import { percentile, withBoards } from "./with-board.mjs";

const LOADS = 15;

/** @param {import("@playwright/test").Browser} browser @param {string} origin */
async function firstCard(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.request().resourceType() === "document") bytes = (await response.body()).length;
  });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector("[data-card]")) Object.assign(window, { firstCard: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(origin);
  const seen = await page.waitForFunction(() => Reflect.get(window, "firstCard"));
  const ms = /** @type {number} */ (await seen.jsonValue());
  await context.close();
  return { ms, bytes };
}

await withBoards([100, 5_000], async ({ browser, origins }) => {
  const loads = origins.map(() => /** @type {{ ms: number, bytes: number }[]} */ ([]));
  for (const origin of origins) await firstCard(browser, origin); // the server's own first one
  for (let n = 0; n < LOADS; n++) {
    for (const [index, origin] of origins.entries()) loads[index]?.push(await firstCard(browser, origin));
  }
  const [few, many] = loads.map((each) => ({
    ms: percentile(
      each.map(({ ms }) => ms),
      0.5,
    ),
    bytes: each[0]?.bytes ?? 0,
  }));
  if (!few || !many) return;
  for (const [name, { ms, bytes }] of Object.entries({ 100: few, "5,000": many })) {
    console.log(
      `${name} roles: first card after ${ms.toFixed(0)} ms (median of ${LOADS}), page of ${(bytes / 1000).toFixed(0)} kB`,
    );
  }
  console.log(`ratio ${(many.ms / few.ms).toFixed(2)}, at most 1.2`);
  process.exitCode = many.ms / few.ms > 1.2 ? 1 : 0;
});
