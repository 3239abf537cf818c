// One process per data folder. A process listens on its port before it takes the lock and until it has let go of the
// database, so that a lock is live exactly while its address answers with its id: a pid that was given to another
// program cannot keep the data locked, and a process busy closing is not overrun.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { codeOf, PlainError } from "./plain-error.mjs";
import { whoAnswers } from "./presence.mjs";

/** @typedef {{ id: string, pid: number, since: string, address: string }} Holder */

/** @param {string} file @returns {string | null} null where there is none */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** @param {string | null} text @returns {Holder | null} null where nobody is named */
function parse(text) {
  try {
    const { id, pid, since, address } = JSON.parse(text ?? "");
    const whole = [id, since, address].every((v) => typeof v === "string") && Number.isInteger(pid) && pid > 0;
    return whole ? { id, pid, since, address } : null;
  } catch {
    return null; // cut short by a full disk or a power cut
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
 */
export function findHolder(file) {
  return liveHolder(read(file));
}

/** @param {string | null} text @returns {Promise<{ holder: Holder, ready: boolean } | null>} */
async function liveHolder(text) {
  const holder = parse(text);
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

/**
 * Removes a lock left behind. Only one of several processes can rename it, and it looks at what it got: since the lock
 * was judged, another may have put a fresh one in its place.
 * @param {{ file: string, judged: string, id: string }} what
 */
function removeStale({ file, judged, id }) {
  if (read(file) !== judged) return;
  const aside = `${file}.stale-${id}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return; // another process was faster
    throw error;
  }
  if (read(aside) === judged) rmSync(aside);
  else renameSync(aside, file);
}

/**
 * Takes the lock, over a stale one too, or throws a PlainError that names the process which holds it.
 * @param {string} file
 * @param {Holder} holder
 */
export async function takeLock(file, holder) {
  for (let tries = 0; tries < 20; tries++) {
    if (create(file, holder)) return { release: () => release(file, holder.id), check: () => check(file, holder.id) };
    const judged = read(file);
    const live = await liveHolder(judged);
    if (live) throw heldError(live.holder);
    if (judged !== null) removeStale({ file, judged, id: holder.id });
  }
  throw new PlainError(`The lock ${file} could not be taken. Nothing was changed; run npm start again.`);
}

/** Before the database is opened: still ours? @param {string} file @param {string} id */
function check(file, id) {
  const holder = parse(read(file));
  if (holder?.id === id) return;
  if (holder) throw heldError(holder);
  throw new PlainError(`The lock ${file} was removed by another program. Nothing was changed; run npm start again.`);
}

/** @param {string} file @param {string} id */
function release(file, id) {
  if (parse(read(file))?.id === id) rmSync(file, { force: true });
}
