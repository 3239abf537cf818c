import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { copyName, looksSound, syncFolder, verifiedCopy } from "./database-file.mjs";
import { PlainError } from "./plain-error.mjs";

/** A copy older than this may lack the user's later work, so it is not put back unasked. */
const COPY_IS_FROM_THEN_MS = 10 * 60_000;

/** @typedef {import("./migration-history.mjs").PastMigration} PastMigration */

/**
 * A migration began in this database and never ended: another tool, or an older Rolebook, was killed in it. What is
 * there is set aside whole, and the copy taken just before takes its place.
 * @param {{ file: string, backups: string, found: PastMigration[], report: (line: string) => void }} what
 */
export async function putBackHalfDone({ file, backups, found, report }) {
  const half = found.find((row) => !row.finished);
  const hadNone = found.every((row) => !row.finished);
  const copy = await copyFromBefore(backups, Date.parse(half?.started ?? ""));
  if (!copy && !hadNone) {
    throw new PlainError(
      `The migration ${half?.name} of ${file} was cut short, and no copy from just before was found in ${backups}. The file was left as it is; put your newest backup in its place.`,
    );
  }
  const aside = await verifiedCopy(file, path.join(backups, copyName("set-aside")));
  const part = `${file}.migrating`;
  if (copy) copyFileSync(copy, part);
  // The old -wal goes first: beside another file it would be read into that one.
  for (const end of ["-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  if (copy) renameSync(part, file);
  else rmSync(file);
  syncFolder(path.dirname(file));
  report(`The migration ${half?.name} had been cut short: your data from before it is back. What was left is ${aside}`);
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
