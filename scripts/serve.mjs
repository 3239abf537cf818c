// One process: lock, set-up, migrations, then Next behind the door. Until the packages are there it uses Node alone.
import { randomUUID } from "node:crypto";
import path from "node:path";
import { chooseDataFolder, cloudOf, placesIn, prepareDataFolder, recall, remember } from "./data-folder.mjs";
import { fileUrl } from "./file-url.mjs";
import { createGate } from "./gate.mjs";
import { findHolder, heldError, takeLock } from "./lock.mjs";
import { openBrowser, wantsBrowser } from "./open-browser.mjs";
import { explain } from "./plain-error.mjs";
import { listenFrom } from "./port.mjs";
import { setUp } from "./setup.mjs";
import { step } from "./steps.mjs";
import { stopper } from "./stop.mjs";

/** @typedef {ReturnType<typeof placesIn> & { folder: string, isDev: boolean }} Plan */

const root = path.dirname(import.meta.dirname);
const FIRST_PORT = 3000;

/** @param {{ isDev?: boolean }} [options] */
export async function serve({ isDev = false } = {}) {
  /** @type {string | undefined} */
  let folder;
  try {
    folder = chooseDataFolder({ root, name: isDev ? "rolebook-dev" : "rolebook" });
    prepareDataFolder(folder);
    await start({ folder, isDev, ...placesIn(folder) });
  } catch (error) {
    console.error(explain(error, folder));
    if (process.env.ROLEBOOK_DEBUG) console.error(error);
    process.exit(1);
  }
}

/** @param {Plan} plan */
async function start(plan) {
  const held = await findHolder(plan.lock);
  if (held?.ready && !plan.isDev) return joinRunning(held.holder, plan.folder);
  if (held) throw heldError(held.holder);
  warnOfCloud(plan.folder);

  process.chdir(root);
  const stop = stopper();
  const id = randomUUID();
  const gate = createGate({ id, isDev: plan.isDev });
  const port = await listen(gate.server, plan.memory);
  const address = `http://127.0.0.1:${port}`;
  const lock = await takeLock(plan.lock, { id, pid: process.pid, since: new Date().toISOString(), address });
  stop.onStop({ gate, lock });
  try {
    setEnvironment({ folder: plan.folder, database: plan.database, port });
    if (!process.env.ROLEBOOK_SKIP_SETUP) await setUp({ root, withDev: plan.isDev, withBuild: !plan.isDev });
    lock.check();
    process.umask(0o077); // not before: packages and build are no secret
    await checkData(plan);
    const next = await step("Starting", () => startNext({ port, isDev: plan.isDev }));
    gate.open(plan.isDev ? next : { handle: next.handle });
  } catch (error) {
    if (stop.isStopping()) return; // the signal ended the step, and what it began ends the process
    lock.release();
    throw error;
  }
  if (!process.env.PORT && port !== (recall(plan.memory).port ?? FIRST_PORT)) remember(plan.memory, { port });
  sayWhere(address, plan.folder);
  if (wantsBrowser()) openBrowser(address);
}

/** @param {import("./lock.mjs").Holder} holder @param {string} folder */
function joinRunning({ address, pid }, folder) {
  console.log(`Rolebook is already running (process ${pid}).\n`);
  console.log(`Rolebook is at ${address}\nYour data is in ${folder}`);
  if (wantsBrowser()) openBrowser(address);
}

/** @param {string} folder */
function warnOfCloud(folder) {
  const cloud = cloudOf(folder);
  if (!cloud) return;
  console.log(
    `Note: ${folder} lies in ${cloud}, which may copy the database while it is being written and so damage it. A folder outside ${cloud}, named in ROLEBOOK_DATA, is safer.`,
  );
}

/** @param {import("node:http").Server} server @param {string} memory */
async function listen(server, memory) {
  const wanted = Number(process.env.PORT || recall(memory).port || FIRST_PORT);
  const port = await listenFrom(server, wanted);
  if (wanted !== 0 && port !== wanted) {
    const again = process.env.PORT ? "" : ", and will next time too";
    console.log(`Port ${wanted} is in use by another program: Rolebook takes ${port}${again}.`);
  }
  return port;
}

/** The whole environment that the app reads. @param {{ folder: string, database: string, port: number }} what */
function setEnvironment({ folder, database, port }) {
  process.env.ROLEBOOK_DATA = folder;
  process.env.DATABASE_URL = fileUrl(database);
  process.env.ROLEBOOK_ORIGINS = ["127.0.0.1", "localhost", "[::1]"].map((name) => `http://${name}:${port}`).join(",");
  process.env.NEXT_TELEMETRY_DISABLED = "1";
}

/** @param {Plan} plan */
async function checkData({ database, memory }) {
  const { migrate } = await import("./migrate.mjs"); // needs the packages
  const expected = recall(memory).databaseMade !== undefined;
  const { applied, copy, putBack } = await step("Checking your data", () =>
    migrate({ url: fileUrl(database), expected }),
  );
  if (!expected) remember(memory, { databaseMade: new Date().toISOString() });
  if (putBack)
    console.log(`An update of your data had been cut short: it is as before that; what was left is ${putBack}`);
  else if (copy)
    console.log(`Your data was brought to this version (${applied.length}); a checked copy of it is ${copy}`);
}

/** @param {{ port: number, isDev: boolean }} options */
async function startNext({ port, isDev }) {
  Object.assign(process.env, { NODE_ENV: isDev ? "development" : "production" });
  const { createServer } = await import("node:http");
  const { default: next } = await import("next");
  // Next would add an upgrade listener of its own to our server, past the door: it gets a server that never listens.
  const aside = createServer();
  const app = next({ dev: isDev, dir: root, hostname: "127.0.0.1", port, httpServer: aside });
  const { log } = console;
  if (!isDev) console.log = () => {}; // Next counts milliseconds of its own; warnings and errors still come through
  await app.prepare();
  console.log = log;
  // Its own upgrade handler answers nothing; the listener it puts on its server does.
  return { handle: app.getRequestHandler(), upgrade: (...upgrade) => aside.emit("upgrade", ...upgrade) };
}

/** @param {string} address @param {string} folder */
function sayWhere(address, folder) {
  console.log(`\nRolebook is at ${address}\nYour data is in ${folder}`);
  console.log("Leave this window open. Your data is kept either way.");
}
