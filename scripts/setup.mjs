// What a fresh clone needs before it can run. Uses nothing outside Node, since it runs before the packages are there.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentHash, onceFor } from "./content-hash.mjs";
import { packagesAreInstalled } from "./installed-packages.mjs";
import { PlainError } from "./plain-error.mjs";
import { npm, runCommand } from "./run-command.mjs";
import { step } from "./steps.mjs";

const SOURCES = ["app", "components", "lib", "prisma/schema.prisma", "public", "package-lock.json"];
const CONFIGS = ["instrumentation-client.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];
const ENV = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/**
 * Installs, generates and builds what is missing or no longer fits, each as a named step.
 * @param {{ root: string, withDev?: boolean, withBuild?: boolean }} options
 */
export async function setUp({ root, withDev = false, withBuild = true }) {
  if (!packagesAreInstalled(root, { withDev })) {
    await step("Installing packages", () => install(root, withDev));
  }
  const client = {
    stamp: path.join(root, "node_modules/.rolebook-client"),
    key: contentHash(root, ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]),
    made: path.join(root, "lib/data/generated/client.ts"),
  };
  await onceFor(client, () => step("Generating the database client", () => generate(root)));
  if (!withBuild) return;
  const build = {
    stamp: path.join(root, ".next/rolebook-build"),
    key: contentHash(root, [...SOURCES, ...CONFIGS]),
    made: path.join(root, ".next/BUILD_ID"),
  };
  await onceFor(build, () => step("Building", () => buildApp(root)));
}

/** @param {string} root @param {boolean} withDev */
async function install(root, withDev) {
  const { command, first } = npm();
  // Without the network, npm would otherwise be silent for a minute and a half.
  const args = [
    "ci",
    withDev ? "--include=dev" : "--omit=dev",
    "--no-audit",
    "--no-fund",
    "--fetch-retry-mintimeout=2000",
    "--fetch-retry-factor=2",
  ];
  const { ok, output } = await runCommand([...first, ...args], { cwd: root, command });
  if (ok) return;
  const log = keepLog(root, "install", output);
  if (/ENOSPC|EDQUOT/.test(output)) {
    throw new PlainError(
      `The disk that holds ${root} is full, so the packages could not be installed. Your data was not touched; make room and run npm start again.`,
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    throw new PlainError(
      "The packages could not be fetched: the network or npm's registry was not reached. Your data was not touched; connect and run npm start again (this is needed once for each version).",
    );
  }
  throw new PlainError(
    `npm could not install the packages. Your data was not touched; what npm said is in ${log}, and running npm start again is safe.`,
  );
}

/** @param {string} root */
async function generate(root) {
  // Prisma first wants its downloaded engine; to generate, any program in its place is enough.
  const env = { ...ENV, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const { ok, output } = await runCommand(["node_modules/prisma/build/index.js", "generate"], { cwd: root, env });
  if (ok) return;
  throw new PlainError(
    `The database client could not be generated. Your data was not touched; what Prisma said is in ${keepLog(root, "generate", output)}.`,
  );
}

/** @param {string} root */
async function buildApp(root) {
  const env = { ...ENV, NODE_ENV: "production" };
  const { ok, output } = await runCommand(["node_modules/next/dist/bin/next", "build"], { cwd: root, env });
  if (ok) return;
  throw new PlainError(
    `Rolebook could not be built. Your data was not touched; what Next said is in ${keepLog(root, "build", output)}.`,
  );
}

/** @param {string} root @param {string} name @param {string} output */
function keepLog(root, name, output) {
  const file = path.join(root, ".rolebook", `${name}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, output);
  return file;
}
