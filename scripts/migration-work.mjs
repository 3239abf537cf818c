import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { copyName, looksSound, openFile, verifiedCopy } from "./database-file.mjs";
import { now, readHistory, readMigrations, startHistory } from "./migration-history.mjs";
import { damaged, isDamage, PlainError } from "./plain-error.mjs";
import { copyToPutBack } from "./put-back.mjs";

/** @typedef {import("./migration-history.mjs").Migration} Migration */
/** @typedef {{ file: string, dir: string, expected: boolean, backups: string, sibling: string }} Job */
/** @typedef {{ applied: string[], copy: string | null, putBack: string | null, isReady: boolean }} Done */

/**
 * Checks the database and, where something has to change, makes the sibling that is to take its place.
 * @param {Job} job
 * @param {(name: string) => void} report
 * @returns {Promise<Done>}
 */
export async function prepareDatabase({ file, dir, expected, backups, sibling }, report) {
  const known = readMigrations(dir);
  let found = await inspect(file, expected);
  const isHalf = found.some((row) => !row.finished);
  const putBack = isHalf ? await copyToPutBack({ file, backups, found }) : null;
  if (putBack) found = putBack.copy ? await inspect(putBack.copy, true) : [];
  refuseForeign({ known, found, file });
  const pending = known.filter((migration) => !found.some((row) => row.name === migration.name));
  const applied = pending.map((migration) => migration.name);
  if (pending.length === 0 && !isHalf) {
    await keepWal(file);
    return { applied, copy: null, putBack: null, isReady: false };
  }

  let copy = putBack?.copy ?? null;
  if (found.length && !isHalf) {
    copy = await verifiedCopy(file, path.join(backups, copyName("before-migrate")));
    await emptyWal(file);
  }
  if (found.length) copyFileSync(putBack?.copy ?? file, sibling);
  await migrateSibling({ sibling, pending, copy, report });
  return { applied, copy, putBack: putBack?.aside ?? null, isReady: true };
}

/** The migrations a database has had; none for a new one. Refuses what is damaged, foreign or unexpectedly gone. */
async function inspect(/** @type {string} */ file, /** @type {boolean} */ expected) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) {
    if (!expected) return [];
    throw new PlainError(
      `The database ${file} is ${existsSync(file) ? "empty" : "missing"}, though one was made here before. No new one was made; put a copy from the backups folder there, or name the folder that holds your data in ROLEBOOK_DATA.`,
    );
  }
  try {
    if (!(await looksSound(file))) throw new PlainError(damaged(file));
    return await readHistory(file);
  } catch (error) {
    if (isDamage(error)) throw new PlainError(damaged(file));
    throw error;
  }
}

/** @param {{ known: Migration[], found: { name: string, checksum: string }[], file: string }} what */
function refuseForeign({ known, found, file }) {
  for (const row of found) {
    const ours = known.find((migration) => migration.name === row.name);
    if (!ours) {
      throw new PlainError(
        `The database ${file} was made by a newer Rolebook (it has had ${row.name}, which this one does not know). It was left as it is; bring this program up to date and run npm start again.`,
      );
    }
    if (ours.checksum !== row.checksum) {
      throw new PlainError(
        `The migration ${row.name} is not the one that the database ${file} has had. It was left as it is; use the version of Rolebook that made it, or another data folder.`,
      );
    }
  }
}

/** @param {{ sibling: string, pending: Migration[], copy: string | null, report: (name: string) => void }} what */
async function migrateSibling({ sibling, pending, copy, report }) {
  try {
    await applyAll(sibling, pending, report);
    if (!(await looksSound(sibling))) throw new Error("the result does not pass SQLite's integrity check");
    await keepWal(sibling);
    await emptyWal(sibling);
  } catch (error) {
    rmSync(sibling, { force: true });
    const said = error instanceof Error ? error.message : String(error);
    const safe = copy
      ? `It is as it was before, and a checked copy is ${copy}`
      : "There was none before, and none was made";
    throw new PlainError(
      `Your data could not be brought to this version (${said}). ${safe}; go back to the version of Rolebook you had, and report this.`,
    );
  }
}

/** @param {string} sibling @param {Migration[]} pending @param {(name: string) => void} report */
async function applyAll(sibling, pending, report) {
  const db = openFile(sibling);
  try {
    await startHistory(db);
    for (const { name, checksum, sql } of pending) {
      report(name);
      const id = randomUUID();
      await db.execute({
        sql: "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES (?, ?, ?, ?)",
        args: [id, checksum, name, now()],
      });
      try {
        await db.executeMultiple(sql);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
      await db.execute({
        sql: "UPDATE _prisma_migrations SET finished_at = ?, applied_steps_count = 1 WHERE id = ?",
        args: [now(), id],
      });
    }
  } finally {
    db.close();
  }
}

/** Moves what is in the -wal into the file itself, so that the file alone is the database. @param {string} file */
async function emptyWal(file) {
  const db = openFile(file);
  try {
    const { rows } = await db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (rows[0]?.busy) throw new PlainError(`Another program has ${file} open. Nothing was changed; close it first.`);
  } finally {
    db.close();
  }
}

/** Set once and kept in the file: a reader then never blocks a commit. @param {string} file */
async function keepWal(file) {
  const db = openFile(file);
  try {
    await db.execute("PRAGMA journal_mode = WAL");
  } finally {
    db.close();
  }
}
