import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { copyName, looksSound, verifiedCopy } from "./database-file.mjs";
import { PlainError } from "./plain-error.mjs";

/** A copy older than this may lack the user's later work, so it is not put back unasked. */
const COPY_IS_FROM_THEN_MS = 10 * 60_000;

/** @typedef {import("./migration-history.mjs").PastMigration} PastMigration */

/**
 * A migration began in this database and never ended: another tool was killed in it. What is there is set aside whole,
 * and the copy taken just before is to take its place (none, where nothing had been there before).
 * @param {{ file: string, backups: string, found: PastMigration[] }} what
 * @returns {Promise<{ copy: string | null, aside: string }>}
 */
export async function copyToPutBack({ file, backups, found }) {
  const half = found.find((row) => !row.finished);
  const wasNew = found.every((row) => !row.finished);
  const copy = await copyFromBefore(backups, Date.parse(half?.started ?? ""));
  if (!copy && !wasNew) {
    throw new PlainError(
      `The migration ${half?.name} of ${file} was cut short, and no copy from just before was found in ${backups}. The file was left as it is; put your newest backup in its place.`,
    );
  }
  return { copy, aside: await verifiedCopy(file, path.join(backups, copyName("set-aside"))) };
}

/** @param {string} backups @param {number} started */
async function copyFromBefore(backups, started) {
  const copies = readdirSync(backups)
    .filter((name) => name.startsWith("before-migrate-") && name.endsWith(".db"))
    .sort()
    .reverse()
    .map((name) => path.join(backups, name));
  for (const copy of copies) {
    const age = started - statSync(copy).mtimeMs;
    if (age >= -1000 && age < COPY_IS_FROM_THEN_MS && (await looksSound(copy))) return copy;
  }
  return null;
}
