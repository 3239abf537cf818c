import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The files under a path in a fixed order, but for tests, hidden ones, and what is generated from the others. */
function* filesUnder(/** @type {string} */ at) {
  if (!existsSync(at)) return;
  if (statSync(at).isFile()) {
    if (!/\.test\.tsx?$/.test(at)) yield at;
    return;
  }
  for (const name of readdirSync(at).sort()) {
    if (!name.startsWith(".") && name !== "generated" && name !== "node_modules")
      yield* filesUnder(path.join(at, name));
  }
}

/** @param {string} root @param {string[]} paths */
export function contentHash(root, paths) {
  const hash = createHash("sha256").update(process.version);
  for (const start of paths) {
    for (const file of filesUnder(path.join(root, start))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * Does the work unless it was done for the same content. The stamp goes first: work cut short is work not done.
 * @param {{ stamp: string, key: string, made: string }} what
 * @param {() => Promise<void>} work
 */
export async function onceFor({ stamp, key, made }, work) {
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}
