import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";
import { looksSound } from "./database-file.mjs";
import { fileUrl } from "./file-url.mjs";
import { migrate } from "./migrate.mjs";
import { tempFolders } from "./temp-folder";

const tempFolder = tempFolders();
const FIRST = "CREATE TABLE role (id INTEGER PRIMARY KEY, title TEXT NOT NULL);";
const SECOND = "ALTER TABLE role ADD COLUMN company TEXT;\nCREATE INDEX role_company ON role (company);";
const BROKEN = "ALTER TABLE role ADD COLUMN company TEXT;\nDELETE FROM role;\nINSERT INTO nowhere VALUES (1);";

/** A data folder and a program that knows the given migrations. */
function place(migrations: Record<string, string>) {
  const folder = tempFolder();
  const dir = path.join(folder, "program");
  const file = path.join(folder, "data", "rolebook.db");
  const backups = path.join(folder, "data", "backups");
  const learn = (more: Record<string, string>) => {
    for (const [name, sql] of Object.entries(more)) {
      mkdirSync(path.join(dir, name), { recursive: true });
      writeFileSync(path.join(dir, name, "migration.sql"), sql);
    }
  };
  learn(migrations);
  const run = (expected = false) => migrate({ url: fileUrl(file), dir, expected });
  return { file, dir, backups, learn, run };
}

async function query(file: string, ...statements: string[]) {
  const db = createClient({ url: fileUrl(file) });
  try {
    let rows: unknown[][] = [];
    for (const sql of statements) rows = (await db.execute(sql)).rows.map((row) => Object.values(row));
    return rows;
  } finally {
    db.close();
  }
}

const titles = (file: string) => query(file, "SELECT title FROM role ORDER BY id");
const columns = (file: string) => query(file, "SELECT name FROM pragma_table_info('role')");

/** A database of the first version with two rows in it. */
async function used() {
  const at = place({ "1_first": FIRST });
  await at.run();
  await query(at.file, "INSERT INTO role (title) VALUES ('Nurse'), ('Baker')");
  return at;
}

describe("a first start", () => {
  it("makes the database, for this user only, with no copy to take", async () => {
    const { file, run, backups } = place({ "1_first": FIRST, "2_second": SECOND });
    expect(await run()).toEqual({ applied: ["1_first", "2_second"], copy: null, putBack: null });
    expect(await columns(file)).toEqual([["id"], ["title"], ["company"]]);
    expect(await query(file, "PRAGMA journal_mode")).toEqual([["wal"]]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(backups)).toEqual([]);
  });

  it("leaves nothing behind when its migrations fail", async () => {
    const { file, run } = place({ "1_first": `${FIRST}\n${BROKEN}` });
    await expect(run()).rejects.toThrow("none was made");
    expect(readdirSync(path.dirname(file))).toEqual(["backups"]);
  });

  it("does not take the place of a database that is gone", async () => {
    const { file, run } = place({ "1_first": FIRST });
    await expect(run(true)).rejects.toThrow(/missing, though one was made here before/);
    writeFileSync(file, "");
    await expect(run(true)).rejects.toThrow(/empty, though one was made here before/);
    expect(statSync(file).size).toBe(0);
  });

  it("finds the file in a folder whose name is no URL", async () => {
    const folder = path.join(tempFolder(), "100 % mine? #1");
    mkdirSync(folder);
    const { dir } = place({ "1_first": FIRST });
    await migrate({ url: fileUrl(path.join(folder, "rolebook.db")), dir });
    expect(readdirSync(folder)).toContain("rolebook.db");
  });
});

describe("a later start", () => {
  it("changes nothing when there is nothing to do", async () => {
    const { file, run, backups } = await used();
    expect(await run(true)).toEqual({ applied: [], copy: null, putBack: null });
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(readdirSync(backups)).toEqual([]);
  });

  it("takes a checked copy, then brings the data to the new version", async () => {
    const { file, run, learn } = await used();
    learn({ "2_second": SECOND });
    const { applied, copy } = await run(true);
    expect(applied).toEqual(["2_second"]);
    expect(copy).toMatch(/backups\/before-migrate-[\dTZ-]+\.db$/);
    expect(await titles(copy ?? "")).toEqual([["Nurse"], ["Baker"]]);
    expect(await columns(copy ?? "")).toEqual([["id"], ["title"]]);
    expect(statSync(copy ?? "").mode & 0o777).toBe(0o600);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(await columns(file)).toEqual([["id"], ["title"], ["company"]]);
    expect(await query(file, "PRAGMA journal_mode")).toEqual([["wal"]]);
  });

  it("writes Prisma's own rows and checksums", async () => {
    const { file } = await used();
    const [row] = await query(
      file,
      "SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL, rolled_back_at FROM _prisma_migrations",
    );
    const checksum = createHash("sha256").update(FIRST).digest("hex");
    expect(row).toEqual(["1_first", checksum, 1, 1, null]);
  });

  it("keeps what was written last and is still beside the file", async () => {
    const { file, dir, run, learn } = await used();
    // A process that is killed leaves its last commits in the -wal.
    const script = `
      import { createClient } from ${JSON.stringify(import.meta.resolve("@libsql/client"))};
      const db = createClient({ url: ${JSON.stringify(fileUrl(file))} });
      await db.execute("INSERT INTO role (title) VALUES ('Pilot')");
      process.kill(process.pid, "SIGKILL");`;
    await ended(spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: path.dirname(dir) }));
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    learn({ "2_second": SECOND });
    const { copy } = await run(true);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"], ["Pilot"]]);
    expect(await titles(copy ?? "")).toEqual([["Nurse"], ["Baker"], ["Pilot"]]);
  });
});

describe("a migration that goes wrong", () => {
  it("leaves the data as it was, and says where the copy is", async () => {
    const { file, run, learn, backups } = await used();
    learn({ "2_broken": BROKEN });
    await expect(run(true)).rejects.toThrow(/no such table: nowhere.*It is as it was before, and a checked copy is/);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(await columns(file)).toEqual([["id"], ["title"]]);
    expect(readdirSync(backups)).toHaveLength(1);
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes("migrating"))).toEqual([]);
  });

  it("leaves the data as it was when the process is killed within it, and the next start goes on", async () => {
    const { file, dir, run, learn } = await used();
    const endless =
      "DELETE FROM role;\nWITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;";
    learn({ "2_endless": endless });
    const script = `
      const { migrate } = await import(${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, "migrate.mjs")).href)});
      await migrate({ url: ${JSON.stringify(fileUrl(file))}, dir: ${JSON.stringify(dir)}, report: console.log });`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { detached: true });
    await new Promise((resolve) => child.stdout.once("data", resolve)); // it says that the migration begins
    process.kill(-(child.pid ?? 0), "SIGKILL"); // with the process that does the work
    await ended(child);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    learn({ "2_endless": SECOND });
    expect((await run(true)).applied).toEqual(["2_endless"]);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes("migrating"))).toEqual([]);
  });

  it("is undone when another tool was killed in it: the copy is back, and what was left is kept", async () => {
    const { file, run, learn, backups } = await used();
    await query(file, "PRAGMA wal_checkpoint(TRUNCATE)");
    copyFileSync(file, path.join(backups, "before-migrate-2026-01-01T00-00-00-000Z.db"));
    await startedAndNeverEnded(file, "2_second");
    await query(file, "DELETE FROM role WHERE title = 'Baker'");
    learn({ "2_second": SECOND });
    const { applied, putBack } = await run(true);
    expect(applied).toEqual(["2_second"]);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(await titles(putBack ?? "")).toEqual([["Nurse"]]);
  });

  it("is refused when another tool was killed in it and no copy from then is there", async () => {
    const { file, run, learn } = await used();
    await startedAndNeverEnded(file, "2_second");
    learn({ "2_second": SECOND });
    await expect(run(true)).rejects.toThrow(/2_second of .* was cut short, and no copy/);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
  });
});

describe("a database that this program must not open", () => {
  it("made by a newer one is refused by name and left alone", async () => {
    const { file, dir, run } = await used();
    const newer = place({ "1_first": FIRST, "2_later": SECOND });
    await migrate({ url: fileUrl(file), dir: newer.dir });
    await expect(run(true)).rejects.toThrow(/newer Rolebook \(it has had 2_later/);
    expect(await titles(file)).toEqual([["Nurse"], ["Baker"]]);
    expect(readdirSync(dir)).toEqual(["1_first"]);
  });

  it("whose migration was changed since is refused", async () => {
    const { run, learn } = await used();
    learn({ "1_first": `${FIRST} -- changed` });
    await expect(run(true)).rejects.toThrow("1_first is not the one");
  });

  it("of another program is refused", async () => {
    const { file, run } = place({ "1_first": FIRST });
    mkdirSync(path.dirname(file), { recursive: true });
    await query(file, "CREATE TABLE bookmarks (url TEXT)");
    await expect(run()).rejects.toThrow("another program");
    expect(await query(file, "SELECT name FROM sqlite_master")).toEqual([["bookmarks"]]);
  });

  it.each([
    ["no database at all", () => Buffer.from("not a database, but a letter to a friend\n".repeat(40))],
    ["cut in half", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["overwritten in the middle", (bytes: Buffer) => Buffer.from(bytes).fill(0xa5, 4096, 12_000)],
    ["without its beginning", (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 100)],
  ])("%s is refused, and kept to the byte", async (_, damage) => {
    const { file, run } = await used();
    await query(
      file,
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO role (title) SELECT 'role ' || i || hex(randomblob(40)) FROM n",
      "PRAGMA wal_checkpoint(TRUNCATE)",
    );
    const copy = place({ "1_first": FIRST });
    mkdirSync(copy.backups, { recursive: true });
    const bytes = damage(readFileSync(file));
    writeFileSync(copy.file, bytes);
    await expect(copy.run(true)).rejects.toThrow(/damaged and was left exactly as it is/);
    expect(readFileSync(copy.file).equals(bytes)).toBe(true);
    expect((await run(true)).applied).toEqual([]);
  });
});

it("knows a sound file", async () => {
  const { file } = await used();
  expect(await looksSound(file)).toBe(true);
});

function ended(child: ReturnType<typeof spawn>) {
  return new Promise((resolve) =>
    (child.exitCode ?? child.signalCode) ? resolve(null) : child.once("close", resolve),
  );
}

async function startedAndNeverEnded(file: string, name: string) {
  await query(
    file,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'x', '${name}', '${new Date().toISOString()}')`,
  );
}
