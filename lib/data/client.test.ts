import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { databasePath } from "../paths";
import { db, openDatabase } from "./client";
import { otherConnection, testDatabase } from "./test-database";
import { addRole } from "./test-steps";

testDatabase();

describe("the database", () => {
  it("is refused where its guarantees are not those the app is built on", async () => {
    const other = otherConnection();
    await other.execute("PRAGMA journal_mode = DELETE");
    other.close();
    await expect(openDatabase(databasePath())).rejects.toThrow("journal_mode is delete, not wal");
  });

  it("is opened in a folder of any name, and no other file is made", async () => {
    const folder = path.join(path.dirname(databasePath()), "100 % #1");
    mkdirSync(folder);
    copyFileSync(databasePath(), path.join(folder, "rolebook.db"));
    process.env.ROLEBOOK_DATA = folder;
    await addRole();
    expect(await (await db()).application.count()).toBe(1);
  });
});
