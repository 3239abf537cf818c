// What the benchmarks of the board share: a server on a written hunt, and a browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";
import { startServer } from "../scripts/run-server.mjs";
import { writeHunt } from "./board-data.mjs";

/**
 * Runs `work` with a server for each hunt of so many roles, and a browser.
 * @param {number[]} counts
 * @param {(on: { browser: import("@playwright/test").Browser, origins: string[] }) => Promise<void>} work
 */
export async function withBoards(counts, work) {
  const folder = mkdtempSync(path.join(tmpdir(), "rolebook-bench-"));
  const servers = [];
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    for (const count of counts) {
      const data = path.join(folder, String(count));
      await writeHunt({ data, count, postingBytes: 100_000 });
      servers.push(await startServer({ data }));
    }
    await work({ browser, origins: servers.map((server) => server.origin) });
  } finally {
    await browser.close();
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number[]} values @param {number} share from 0 to 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
