import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openFile } from "./database-file.mjs";
import { PlainError } from "./plain-error.mjs";

/** @typedef {{ name: string, checksum: string, sql: string }} Migration */
/** @typedef {{ name: string, checksum: string, finished: boolean, started: string }} PastMigration */

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** As Prisma writes it. */
export function now() {
  return new Date().toISOString().replace("Z", "+00:00");
}

/** @param {import("@libsql/client").Client} db */
export async function startHistory(db) {
  await db.execute(TABLE);
}

/** The migrations this program knows, in order. @param {string} dir @returns {Migration[]} */
export function readMigrations(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dir, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(dir, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(bytes).digest("hex"), sql: bytes.toString("utf8") };
    });
}

/** The migrations a database has had or was having. @param {string} file @returns {Promise<PastMigration[]>} */
export async function readHistory(file) {
  const db = openFile(file);
  try {
    const { rows: tables } = await db.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
    if (!tables.some((row) => row.name === "_prisma_migrations")) {
      if (tables.length === 0) return [];
      throw new PlainError(
        `${file} is the database of another program. It was left as it is; name another folder in ROLEBOOK_DATA.`,
      );
    }
    const { rows } = await db.execute(
      "SELECT migration_name, checksum, finished_at, started_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
    );
    return rows.map((row) => ({
      name: String(row.migration_name),
      checksum: String(row.checksum),
      finished: row.finished_at !== null,
      started: String(row.started_at),
    }));
  } finally {
    db.close();
  }
}
