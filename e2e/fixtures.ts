import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import { startServer } from "../scripts/run-server.mjs";

type Server = Awaited<ReturnType<typeof startServer>>;

/** A Rolebook of the test's own: the built app in a process of its own, on a folder that is deleted afterwards. */
export type Rolebook = {
  origin: () => string;
  data: string;
  /** Ends the process, as when the computer is shut down. */
  stop: () => Promise<void>;
  /** Starts it again on the same address and data. */
  start: () => Promise<void>;
};

type Fixtures = {
  rolebook: Rolebook;
  /** Console errors that the test expects, such as those of a server that is away. */
  expectedErrors: RegExp[];
};

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  rolebook: async ({}, use) => {
    const data = mkdtempSync(path.join(tmpdir(), "rolebook-e2e-"));
    let server: Server | null = await startServer({ data });
    const first = server.origin;
    await use({
      origin: () => first,
      data,
      stop: async () => {
        await server?.stop();
        server = null;
      },
      start: async () => {
        server = await startServer({ data, port: Number(new URL(first).port) });
      },
    });
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  },
  baseURL: async ({ rolebook }, use) => use(rolebook.origin()),
  /** Any error in the console, and any script error, fails the test. */
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
  },
});

export { expect };
