import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openFile } from "../../scripts/database-file.mjs";
import { fileUrl } from "../../scripts/file-url.mjs";
import { migrate } from "../../scripts/migrate.mjs";
import { databasePath } from "../paths";

/** Gives every test of a file a real database of its own: a copy of one that was migrated once. */
export function testDatabase(): void {
  let folder = "";
  let number = 0;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "rolebook-test-"));
    await migrate({ url: fileUrl(path.join(folder, "template.db")) });
  });

  beforeEach(() => {
    process.env.ROLEBOOK_DATA = mkdtempSync(path.join(folder, `${++number}-`));
    copyFileSync(path.join(folder, "template.db"), databasePath());
  });

  afterEach(async () => {
    await globalThis.__rolebookClose?.();
    globalThis.__rolebookDb = undefined;
    globalThis.__rolebookClose = undefined;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Another program with the same file open. */
export function otherConnection() {
  return openFile(databasePath());
}
