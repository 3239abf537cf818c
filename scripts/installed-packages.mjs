import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, peer?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], link?: boolean }} Entry */

/** @param {string} file @returns {Record<string, Entry>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** @param {string[] | undefined} list @param {string} value */
function suits(list, value) {
  return !list || (list.includes(value) && !list.includes(`!${value}`));
}

/**
 * Whether node_modules holds what the lockfile names: npm writes down what it laid there as the last thing it does.
 * @param {string} root
 * @param {{ withDev: boolean }} options
 */
export function packagesAreInstalled(root, { withDev }) {
  const laid = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(laid)) return false;
  const have = packagesIn(laid);
  return Object.entries(packagesIn(path.join(root, "package-lock.json"))).every(([name, entry]) => {
    if (name === "" || (!withDev && (entry.dev || entry.devOptional))) return true;
    // A part for another system is rightly absent; one for this system is missing after a move from another.
    if (entry.optional && !(entry.os && suits(entry.os, process.platform) && suits(entry.cpu, process.arch)))
      return true;
    if (!have[name]) return entry.optional === true && sameKindIsThere(have, name);
    return have[name].version === entry.version;
  });
}

/** Of the builds for glibc and for musl npm lays one: its sibling does. */
function sameKindIsThere(/** @type {Record<string, Entry>} */ have, /** @type {string} */ name) {
  const stem = name.replace(/-?(gnu|musl|glibc)(eabihf)?$/, "").replace(/linuxmusl/, "linux");
  return Object.keys(have).some((other) => other.replace(/linuxmusl/, "linux").startsWith(stem));
}
