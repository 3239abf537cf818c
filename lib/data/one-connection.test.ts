import { describe, expect, it } from "vitest";
import { fileUrl } from "../../scripts/file-url.mjs";
import { databasePath } from "../paths";
import { addApplication } from "./applications";
import { db } from "./client";
import { PrismaLibSqlFile } from "./one-connection";
import { otherConnection, testDatabase } from "./test-database";
import { addRequest, addRole, done, step } from "./test-steps";

testDatabase();

/** Fails inside a transaction, where SQLite knows no second one. */
async function expectNoTransaction(): Promise<void> {
  const client = await db();
  await client.$executeRawUnsafe("BEGIN IMMEDIATE");
  await client.$executeRawUnsafe("ROLLBACK");
}

async function countFromOutside(): Promise<unknown> {
  const outside = otherConnection();
  const { rows } = await outside.execute(`SELECT count(*) AS n FROM "Application"`);
  outside.close();
  return rows[0]?.n;
}

describe("a database locked by another program", () => {
  it("is waited for, and the step goes through once", async () => {
    await db();
    const other = otherConnection();
    await other.execute("BEGIN IMMEDIATE");
    setTimeout(() => void other.execute("ROLLBACK"), 10); // runs between two tries, each of which holds up everything
    const added = await done(addApplication(step("add"), addRequest()));
    expect(added.repeated).toBe(false);
    expect(await countFromOutside()).toBe(1);
    other.close();
  });

  it("that is not let go of is an error, nothing is written, and what comes after is safe", async () => {
    await db();
    const other = otherConnection();
    await other.execute("BEGIN IMMEDIATE");
    const [taken, request] = [step("add"), addRequest()];
    await expect(addApplication(taken, request)).rejects.toThrow();
    await other.execute("ROLLBACK");
    expect(await countFromOutside()).toBe(0);
    await expectNoTransaction();
    expect((await done(addApplication(taken, request))).repeated).toBe(false);
    expect(await countFromOutside()).toBe(1);
    other.close();
  });
});

describe("a plain write that was refused as busy", () => {
  it("does not keep the next one from being committed", async () => {
    const client = await db();
    const other = otherConnection();
    const write = (key: string) => client.setting.create({ data: { key, value: 1 } });
    await other.execute("BEGIN IMMEDIATE");
    await expect(write("refused")).rejects.toThrow();
    await other.execute("ROLLBACK");
    await write("acknowledged");
    const { rows } = await other.execute(`SELECT "key" FROM "Setting"`);
    expect(rows.map((row) => row.key)).toEqual(["acknowledged"]);
    other.close();
  });

  it("leaves the guarantees of the connection as they were", async () => {
    const client = await db();
    const pragmas = async () => {
      const names = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
      return Promise.all(names.map((name) => client.$queryRawUnsafe(`PRAGMA ${name}`)));
    };
    const before = await pragmas();
    const other = otherConnection();
    await other.execute("BEGIN IMMEDIATE");
    await expect(client.setting.create({ data: { key: "refused", value: 1 } })).rejects.toThrow();
    await other.execute("ROLLBACK");
    expect(await pragmas()).toEqual(before);
    other.close();
  });
});

describe("a COMMIT that is refused", () => {
  it("is an error and leaves no open transaction", async () => {
    // Without a write-ahead log a reader is enough to refuse it.
    const url = `${fileUrl(databasePath())}.rollback`;
    const client = new PrismaLibSqlFile({ url, timeout: 50 }).createClient({ url, timeout: 50 });
    const other = new PrismaLibSqlFile({ url, timeout: 50 }).createClient({ url, timeout: 50 });
    await client.execute("CREATE TABLE t (n INTEGER)");
    await client.execute("INSERT INTO t VALUES (1)");
    await other.execute("BEGIN");
    await other.execute("SELECT * FROM t");
    const transaction = await client.transaction("write");
    await transaction.execute("INSERT INTO t VALUES (2)");
    await expect(transaction.commit()).rejects.toThrow(/SQLITE_BUSY|locked/);
    await other.execute("COMMIT");
    await client.execute("INSERT INTO t VALUES (3)"); // were the transaction open, this would be lost with it
    const { rows } = await other.execute("SELECT n FROM t ORDER BY n");
    expect(rows.map((row) => row.n)).toEqual([1, 3]);
    client.close();
    other.close();
  });
});

describe("transactions in parallel", () => {
  it("never interleave", async () => {
    const client = await db();
    const log: string[] = [];
    const work = (name: string) =>
      client.$transaction(async (tx) => {
        log.push(`${name} begins`);
        for (let turn = 0; turn < 5; turn++) await tx.stage.count();
        log.push(`${name} ends`);
      });
    await Promise.all(["a", "b", "c"].map(work));
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("take no plain write with them when they are rolled back", async () => {
    const client = await db();
    let plain: Promise<unknown> = Promise.resolve();
    const rolledBack = client.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: "inside", value: 1 } });
      plain = client.setting.create({ data: { key: "beside", value: 1 } });
      plain.catch(() => {});
      await tx.setting.count();
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await plain;
    expect((await client.setting.findMany()).map((each) => each.key)).toEqual(["beside"]);
  });

  it("of 40 steps at once all are kept", async () => {
    await Promise.all(Array.from({ length: 40 }, () => addRole()));
    expect(await countFromOutside()).toBe(40);
    await expectNoTransaction();
  });
});
