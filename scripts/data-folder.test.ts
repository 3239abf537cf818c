import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { chooseDataFolder, cloudOf, placesIn, prepareDataFolder, recall, remember } from "./data-folder.mjs";
import { tempFolders } from "./temp-folder";

const tempFolder = tempFolders();

function machine() {
  const home = tempFolder();
  const root = path.join(home, "code", "clone");
  mkdirSync(root, { recursive: true });
  const choose = (env: Record<string, string> = {}) => chooseDataFolder({ root, home, env: env as NodeJS.ProcessEnv });
  return { home, root, choose };
}

describe("where the data lives", () => {
  it("is a folder in the home folder, or the one that is named", () => {
    const { home, choose } = machine();
    expect(choose()).toBe(path.join(home, "rolebook"));
    expect(choose({ ROLEBOOK_DATA: "/somewhere/else" })).toBe("/somewhere/else");
    expect(choose({ ROLEBOOK_DATA: "~/elsewhere" })).toBe(path.join(home, "elsewhere"));
    expect(choose({ ROLEBOOK_DATA: "near", INIT_CWD: home })).toBe(path.join(home, "near"));
  });

  it("is never inside the clone, not even through a link, and nothing is written there", () => {
    const { home, root, choose } = machine();
    symlinkSync(root, path.join(home, "link"));
    for (const inside of [root, path.join(root, "data"), path.join(home, "link", "data")]) {
      expect(() => choose({ ROLEBOOK_DATA: inside })).toThrow("inside the program's own folder");
      expect(existsSync(path.join(root, "data"))).toBe(false);
    }
    expect(choose({ ROLEBOOK_DATA: `${root}-data` })).toBe(`${root}-data`);
  });

  it("lies beside a clone that is the default folder itself, and stays there", () => {
    const home = tempFolder();
    const root = path.join(home, "rolebook");
    mkdirSync(root);
    const beside = path.join(home, "rolebook-data");
    expect(chooseDataFolder({ root, home, env: {} as NodeJS.ProcessEnv })).toBe(beside);
    mkdirSync(beside);
    writeFileSync(placesIn(beside).database, "");
    expect(chooseDataFolder({ root: tempFolder(), home, env: {} as NodeJS.ProcessEnv })).toBe(beside);
  });
});

describe("the folder", () => {
  it("and the files in it are closed to other users", () => {
    const folder = path.join(tempFolder(), "a", "b");
    prepareDataFolder(folder);
    const { database } = placesIn(folder);
    writeFileSync(database, "", { mode: 0o644 });
    prepareDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(database).mode & 0o777).toBe(0o600);
  });

  it("keeps its mode where it holds other things too", () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, "shared"), { mode: 0o755 });
    writeFileSync(path.join(folder, "shared", "letter.txt"), "");
    prepareDataFolder(path.join(folder, "shared"));
    expect(statSync(path.join(folder, "shared")).mode & 0o777).toBe(0o755);
  });

  it("is refused where a file has its name", () => {
    const file = path.join(tempFolder(), "rolebook");
    writeFileSync(file, "mine");
    expect(() => prepareDataFolder(file)).toThrow("is a file, not a folder");
  });
});

describe("a folder that a service copies", () => {
  it.each([
    ["OneDrive", "OneDrive/rolebook"],
    ["OneDrive", "OneDrive - Example University/rolebook"],
    ["iCloud", "Library/Mobile Documents/com~apple~CloudDocs/rolebook"],
    ["Dropbox", "Dropbox (Personal)/rolebook"],
    ["Google Drive", "Library/CloudStorage/GoogleDrive-a@example.org/My Drive/rolebook"],
    ["Google Drive", "Google Drive/rolebook"],
  ])("%s is named for %s", (name, folder) => {
    expect(cloudOf(path.join("/home/ada", folder))).toBe(name);
  });

  it.each(["rolebook", "dropboxes/rolebook", "onedriver/rolebook"])("none is named for %s", (folder) => {
    expect(cloudOf(path.join("/home/ada", folder))).toBeNull();
  });
});

describe("what is remembered", () => {
  it("is kept from start to start, and each thing apart from the others", () => {
    const { memory } = placesIn(tempFolder());
    expect(recall(memory)).toEqual({});
    remember(memory, { port: 3001 });
    remember(memory, { databaseMade: "2026-01-01" });
    expect(recall(memory)).toEqual({ port: 3001, databaseMade: "2026-01-01" });
    expect(statSync(memory).mode & 0o777).toBe(0o600);
  });

  it.each(["", "[]", '{"port":"x"}', '{"port":99999}', '{"port":-1}'])("is nothing when the file says %j", (text) => {
    const { memory } = placesIn(tempFolder());
    writeFileSync(memory, text);
    expect(recall(memory)).toEqual({});
  });
});
