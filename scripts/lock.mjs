// One process per data folder. A process listens on its port before it takes the lock and until it has let go of the
// database, so that a lock is live exactly while its address answers with its id: a pid that was given to another
// program cannot keep the data locked, and a process busy closing is not overrun.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { codeOf, PlainError } from "./plain-error.mjs";
import { whoAnswers } from "./presence.mjs";

/** @typedef {{ id: string, pid: number, since: string, address: string }} Holder */

/** @param {string} file @returns {Holder | null} */
function read(file) {
  try {
    const { id, pid, since, address } = JSON.parse(readFileSync(file, "utf8"));
    const whole = [id, since, address].every((v) => typeof v === "string") && Number.isInteger(pid) && pid > 0;
    return whole ? { id, pid, since, address } : null;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM"; // alive, and another user's
  }
}

/**
 * The live holder of a data folder, or null where the lock is absent or was left behind.
 * @param {string} file
 * @returns {Promise<{ holder: Holder, ready: boolean } | null>}
 */
export async function findHolder(file) {
  const holder = read(file);
  if (!holder || !isAlive(holder.pid)) return null;
  const answer = await whoAnswers(holder.address, holder.id);
  // Silence is a program that listens and is busy: taken for ours, since two on one database is the worse mistake.
  return answer === "nobody" || answer === "other" ? null : { holder, ready: answer === "ready" };
}

/** @param {Holder} holder */
export function heldError({ pid, address, since }) {
  const at = new Date(since).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return new PlainError(
    `This data is in use by another Rolebook: process ${pid} at ${address}, since ${at}. Nothing was changed; use that one, or close its window first.`,
  );
}

/** Creates the lock whole or not at all. @param {string} file @param {Holder} holder */
function create(file, holder) {
  const mine = `${file}.${holder.id}`;
  const text = JSON.stringify(holder);
  try {
    writeFileSync(mine, text, { mode: 0o600 });
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(codeOf(error))) throw error;
    return createWithoutLinks(file, text);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** For file systems without hard links, such as exFAT. @param {string} file @param {string} text */
function createWithoutLinks(file, text) {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock left behind. Only one of several processes can rename it, and it looks at what it got. */
function removeStale(/** @type {string} */ file, /** @type {Holder | null} */ stale, /** @type {string} */ id) {
  const aside = `${file}.stale-${id}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return; // another process was faster
    throw error;
  }
  if (read(aside)?.id === stale?.id) rmSync(aside);
  else renameSync(aside, file); // a fresh lock, put there meanwhile
}

/**
 * Takes the lock, over a stale one too, or throws a PlainError that names the process which holds it.
 * @param {string} file
 * @param {Holder} holder
 */
export async function takeLock(file, holder) {
  for (let tries = 0; tries < 20; tries++) {
    if (create(file, holder)) return { release: () => release(file, holder.id), check: () => check(file, holder.id) };
    const live = await findHolder(file);
    if (live) throw heldError(live.holder);
    removeStale(file, read(file), holder.id);
  }
  throw new PlainError(`The lock ${file} could not be taken. Nothing was changed; run npm start again.`);
}

/** Before the database is opened: still ours? @param {string} file @param {string} id */
function check(file, id) {
  const holder = read(file);
  if (holder?.id === id) return;
  if (holder) throw heldError(holder);
  throw new PlainError(`The lock ${file} was removed by another program. Nothing was changed; run npm start again.`);
}

/** @param {string} file @param {string} id */
function release(file, id) {
  if (read(file)?.id === id) rmSync(file, { force: true });
}
