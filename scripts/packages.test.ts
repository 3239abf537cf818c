import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { packagesAreInstalled } from "./installed-packages.mjs";

type Entry = { version?: string; engines?: { node?: string }; hasInstallScript?: boolean; resolved?: string };

const root = path.dirname(import.meta.dirname);
const lockText = readFileSync(path.join(root, "package-lock.json"), "utf8");
const lock: { packages: Record<string, Entry> } = JSON.parse(lockText);
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>);

/** The oldest Node that is promised to work. */
const OLDEST = [20, 19, 0];

/** The first versions without holes that are known: older ones let a page or a form do what it must not. */
const FLOORS = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1", zod: "4.6.7" };

function numbers(version: string): number[] {
  return version.split("-", 1).join("").split(".").map(Number);
}

function compare(a: number[], b: number[]): number {
  const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** One comparator of a range, such as >=20.9.0, ^20.0, 20.x or *. */
function admits(comparator: string, node: number[]): boolean {
  const [, sign = "", text = ""] = /^(>=|<=|>|<|=|\^|~)?\s*v?([\dx*.]+)$/.exec(comparator) ?? [];
  const parts = text
    .split(".")
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  if (parts.length === 0) return text !== "";
  const distance = compare(node, parts);
  if (sign === ">=") return distance >= 0;
  if (sign === ">") return distance > 0;
  if (sign === "<") return distance < 0;
  if (sign === "<=") return distance <= 0;
  const kept = sign === "^" ? 1 : sign === "~" ? 2 : parts.length;
  return distance >= 0 && parts.slice(0, kept).every((part, i) => part === node[i]);
}

function rangeAdmits(range: string, node: number[]): boolean {
  return range.split("||").some((part) => {
    const comparators = part
      .trim()
      .replace(/([<>=^~])\s+/g, "$1")
      .split(/\s+/);
    return comparators.every((comparator) => admits(comparator, node));
  });
}

describe("the packages", () => {
  it.each(direct)("%s is pinned to one version, which runs on the oldest Node", (name, wanted) => {
    const entry = lock.packages[`node_modules/${name}`];
    expect(wanted).toMatch(/^\d/);
    expect(entry?.version).toBe(wanted);
    const range = entry?.engines?.node;
    if (range) expect(rangeAdmits(range, OLDEST), `${name} wants Node ${range}`).toBe(true);
  });

  it.each(Object.entries(FLOORS))("%s is at least %s wherever it is installed", (name, floor) => {
    const found = Object.entries(lock.packages).filter(([at]) => at.endsWith(`node_modules/${name}`));
    const tooOld = found.filter(
      ([at, entry]) => isOurs(at) && compare(numbers(entry.version ?? "0"), numbers(floor)) < 0,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(tooOld).toEqual([]);
  });

  it("that have an install script are each named, and none may run", () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([at]) => at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort());
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  it("come from wherever the user's npm fetches them: the lockfile names no registry", () => {
    expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
    expect(lockText).not.toMatch(/registry\.|\.tgz/);
  });

  it("are found to be installed, so that a second start installs nothing", () => {
    expect(packagesAreInstalled(root, { withDev: true })).toBe(true);
    expect(packagesAreInstalled(import.meta.dirname, { withDev: false })).toBe(false);
  });
});

/** A copy that a tool brings for itself is not the one the app runs on. */
function isOurs(at: string): boolean {
  return at.lastIndexOf("node_modules/") === 0;
}

it("reads ranges as npm does", () => {
  const admitted = [">=20.9.0", "^20.0 || >=22", ">= 18", "20.x", "*", ">=18 <21", "^18.18.0 || ^20.9.0 || >=21.1.0"];
  const refused = [">=20.20", ">=22", "^18.0.0", "^22.13 || >=24", "<20"];
  for (const range of admitted) expect(rangeAdmits(range, OLDEST), range).toBe(true);
  for (const range of refused) expect(rangeAdmits(range, OLDEST), range).toBe(false);
});
