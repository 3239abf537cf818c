import { describe, expect, it } from "vitest";
import type { Db } from "./client";
import { type ExportPage, exportRoles } from "./export-rows";
import { readSnapshot } from "./snapshot";
import { otherConnection, testDatabase } from "./test-database";
import { addRole } from "./test-steps";

testDatabase();

/** True where nobody reads or writes any more: only then can the write-ahead log be emptied. */
async function isFree(): Promise<boolean> {
  const other = otherConnection();
  const { rows } = await other.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  other.close();
  return rows[0]?.busy === 0;
}

async function allOf<T>(parts: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

async function* countTwice(snapshot: Db): AsyncGenerator<number> {
  yield await snapshot.application.count();
  yield await snapshot.application.count();
}

describe("a snapshot", () => {
  it("does not see a write beside it, and does not hold it up", async () => {
    await addRole();
    const counts = readSnapshot(countTwice);
    expect((await counts.next()).value).toBe(1);
    const start = performance.now();
    await addRole();
    expect(performance.now() - start).toBeLessThan(400); // a blocked write waits 500 ms and fails
    expect((await counts.next()).value).toBe(1);
    expect((await counts.next()).done).toBe(true);
    expect((await readSnapshot(countTwice).next()).value).toBe(2);
  });

  it("cannot write", async () => {
    await addRole();
    const writing = readSnapshot(async function* (snapshot) {
      yield await snapshot.application.updateMany({ data: { title: "written" } });
    });
    await expect(writing.next()).rejects.toThrow(/readonly/);
    expect(await isFree()).toBe(true);
  });

  it("is let go of at its end, when it fails, and when the reader goes away", async () => {
    await addRole();
    const [ended, abandoned] = [readSnapshot(countTwice), readSnapshot(countTwice)];
    await allOf(ended);
    await abandoned.next();
    await addRole();
    expect(await isFree()).toBe(false); // the measure notices an open one
    await abandoned.return(undefined);
    expect(await isFree()).toBe(true);
    const failing = readSnapshot(async function* (snapshot) {
      yield await snapshot.application.count();
      throw new Error("broken off");
    });
    await failing.next();
    await addRole();
    await expect(failing.next()).rejects.toThrow("broken off");
    expect(await isFree()).toBe(true);
  });

  it("is cut off after its time, and what is read after that is an error, not an end", async () => {
    await addRole();
    const slow = readSnapshot(countTwice, 50);
    await slow.next();
    await addRole();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await isFree()).toBe(true);
    await expect(slow.next()).rejects.toThrow();
  });

  it("gives an export of one moment", async () => {
    for (let n = 0; n < 201; n++) await addRole();
    const pages = exportRoles();
    const { value: first } = await pages.next();
    const late = await addRole({ stageId: "closed", outcome: "rejected" });
    const all: ExportPage[] = [first, ...(await allOf(pages))];
    const roles = all.flatMap((page) => page.roles);
    expect(roles).toHaveLength(201);
    expect(roles.map((role) => role.application.id)).not.toContain(late);
    expect(all.map((page) => [page.first, page.of])).toEqual([
      [1, 201],
      [201, 201],
    ]);
  });
});
