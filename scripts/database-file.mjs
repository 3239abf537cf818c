import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { createClient } from "@libsql/client";
import { fileUrl } from "./file-url.mjs";

/** @param {string} file */
export function openFile(file) {
  return createClient({ url: fileUrl(file) });
}

/** A name that sorts by time. @param {string} kind */
export function copyName(kind) {
  return `${kind}-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.db`;
}

/** SQLite's own full check. Of 200 files with 64 bytes overwritten it noticed 184, its quick check 46. */
export async function looksSound(/** @type {string} */ file) {
  const db = openFile(file);
  try {
    const { rows } = await db.execute("PRAGMA integrity_check(1)");
    return rows.length === 1 && rows[0].integrity_check === "ok";
  } finally {
    db.close();
  }
}

/** @param {import("@libsql/client").Client} db @returns {Promise<string>} */
async function rowCounts(db) {
  const { rows } = await db.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  const counts = [];
  for (const { name } of rows) {
    const table = `"${String(name).replaceAll('"', '""')}"`;
    const { rows: found } = await db.execute(`SELECT count(*) AS n FROM ${table}`);
    counts.push(`${name}: ${found[0].n}`);
  }
  return counts.join("\n");
}

/**
 * Copies a database in use, opens the copy, and keeps it only if it is sound and holds as many rows.
 * @param {string} file
 * @param {string} to
 * @returns {Promise<string>} the copy
 */
export async function verifiedCopy(file, to) {
  const part = `${to}.part`;
  try {
    const before = await withFile(file, async (db) => {
      await db.execute({ sql: "VACUUM INTO ?", args: [part] });
      return rowCounts(db);
    });
    const after = await withFile(part, rowCounts);
    if (before !== after || !(await looksSound(part))) throw new Error(`the copy ${to} differs from ${file}`);
    chmodSync(part, 0o600); // SQLite makes it readable for all
    syncFile(part);
    renameSync(part, to);
    return to;
  } catch (error) {
    if (existsSync(part)) rmSync(part);
    throw error;
  }
}

/**
 * @template T
 * @param {string} file
 * @param {(db: import("@libsql/client").Client) => Promise<T>} work
 */
async function withFile(file, work) {
  const db = openFile(file);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** @param {string} file */
function syncFile(file) {
  const fd = openSync(file, "r+");
  fsyncSync(fd);
  closeSync(fd);
}

/** So that a rename survives a power cut. Windows cannot open a folder, and needs no such thing. */
export function syncFolder(/** @type {string} */ folder) {
  if (process.platform === "win32") return;
  const fd = openSync(folder, "r");
  fsyncSync(fd);
  closeSync(fd);
}
