import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { codeOf, PlainError } from "./plain-error.mjs";

const DATABASE = "rolebook.db";
const MIN_FREE = 64 * 1024 * 1024;

/** The real path of what exists of a path, with the rest appended: a link must not hide where the data lies. */
function realPath(/** @type {string} */ wanted) {
  const missing = [];
  let at = path.resolve(wanted);
  while (!existsSync(at) && path.dirname(at) !== at) {
    missing.unshift(path.basename(at));
    at = path.dirname(at);
  }
  return path.join(realpathSync(at), ...missing);
}

/** @param {string} inner @param {string} outer */
function isInside(inner, outer) {
  const way = path.relative(realPath(outer), realPath(inner));
  return way === "" || (!way.startsWith("..") && !path.isAbsolute(way));
}

/**
 * Where the data lives: ROLEBOOK_DATA, else a folder in the home folder. Never inside the clone, where an update or a
 * fresh clone could remove it.
 * @param {{ root: string, name?: string, env?: NodeJS.ProcessEnv, home?: string }} options
 */
export function chooseDataFolder({ root, name = "rolebook", env = process.env, home = homedir() }) {
  const wanted = env.ROLEBOOK_DATA?.trim();
  if (!wanted) return defaultFolder({ root, name, home });
  // npm runs a script in the clone: a relative path was meant from where the user stood.
  const folder = path.resolve(env.INIT_CWD ?? process.cwd(), wanted.replace(/^~(?=\/|\\|$)/, home));
  if (isInside(folder, root)) {
    throw new PlainError(
      `ROLEBOOK_DATA points to ${folder}, inside the program's own folder, where an update could remove your data. Nothing was written; choose a folder outside ${root}, or leave it unset for ${path.join(home, name)}.`,
    );
  }
  return folder;
}

/** Someone may have cloned into ~/rolebook itself; the data then lies beside it, and stays there when the clone moves. */
function defaultFolder(/** @type {{ root: string, name: string, home: string }} */ { root, name, home }) {
  const allowed = [name, `${name}-data`].map((n) => path.join(home, n)).filter((folder) => !isInside(folder, root));
  const used = allowed.find((folder) => existsSync(path.join(folder, DATABASE)));
  const folder = used ?? allowed[0];
  if (folder) return folder;
  throw new PlainError(`The home folder ${home} lies inside ${root}. Set ROLEBOOK_DATA to a folder outside it.`);
}

/** @param {string} folder */
export function placesIn(folder) {
  return {
    database: path.join(folder, DATABASE),
    backups: path.join(folder, "backups"),
    lock: path.join(folder, "rolebook.lock"),
    memory: path.join(folder, "rolebook.json"),
  };
}

/** One by one: for a folder in /proc, Node's own recursive way never ends. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return; // another start was faster
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") throw error;
    throw new PlainError(`The folder ${folder} cannot be made there. Set ROLEBOOK_DATA to a folder that can.`);
  }
}

/**
 * Makes the folder, closes it to other users, and sees that it can be written and is not about to overflow.
 * @param {string} folder
 */
export function prepareDataFolder(folder) {
  const isNew = !existsSync(folder);
  if (!isNew && !statSync(folder).isDirectory()) {
    throw new PlainError(`${folder} is a file, not a folder. It was left as it is; set ROLEBOOK_DATA to a folder.`);
  }
  makeFolder(folder);
  const names = readdirSync(folder);
  // A folder that holds other things too was shared on purpose: its mode is not ours to change.
  if (isNew || names.length === 0 || names.includes(DATABASE)) chmodSync(folder, 0o700);
  for (const name of names) if (name.startsWith("rolebook.")) chmodSync(path.join(folder, name), 0o600);
  const { bavail, bsize } = statfsSync(folder);
  const size = statSync(placesIn(folder).database, { throwIfNoEntry: false })?.size ?? 0;
  if (bavail * bsize < MIN_FREE + 3 * size) {
    throw new PlainError(
      `The disk that holds ${folder} has too little room left for a copy of your data; what is there is safe. Make room on the disk, then run npm start again.`,
    );
  }
}

const CLOUDS = [
  { name: "OneDrive", folder: /^onedrive( - .+|-.+)?$/i },
  { name: "iCloud", folder: /^(icloud ?drive|mobile documents|com~apple~clouddocs)/i },
  { name: "Dropbox", folder: /^dropbox( \(.+\)|-.+)?$/i },
  { name: "Google Drive", folder: /^(google ?drive(-.+)?|my drive)$/i },
];

/**
 * The name of the service that would copy the open database behind the program's back, or null.
 * @param {string} folder
 */
export function cloudOf(folder) {
  const parts = realPath(folder).split(/[\\/]/);
  return CLOUDS.find((cloud) => parts.some((part) => cloud.folder.test(part)))?.name ?? null;
}

/**
 * What Rolebook remembers beside the database: the port it took, and when the database was made.
 * @param {string} file
 * @returns {{ port?: number, databaseMade?: string }}
 */
export function recall(file) {
  try {
    const { port, databaseMade } = JSON.parse(readFileSync(file, "utf8"));
    return {
      ...(Number.isInteger(port) && port > 0 && port < 65_536 ? { port } : {}),
      ...(typeof databaseMade === "string" ? { databaseMade } : {}),
    };
  } catch {
    return {}; // absent, or not ours to read: the defaults do
  }
}

/**
 * @param {string} file
 * @param {{ port?: number, databaseMade?: string }} news
 */
export function remember(file, news) {
  const before = recall(file);
  const after = { ...before, ...news };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  writeFileSync(`${file}.part`, `${JSON.stringify(after, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
