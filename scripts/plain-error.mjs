/** A problem told to the user in one sentence: what was found, what is safe, what to do. Never shown with a stack. */
export class PlainError extends Error {
  name = "PlainError";
}

const FULL = new Set(["ENOSPC", "EDQUOT", "SQLITE_FULL"]);
const FORBIDDEN = new Set(["EACCES", "EPERM", "EROFS", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM"]);
const DAMAGED = new Set(["SQLITE_NOTADB", "SQLITE_CORRUPT"]);

/** @param {unknown} error */
export function codeOf(error) {
  return String(/** @type {{ code?: unknown }} */ (error)?.code ?? "");
}

/** @param {unknown} error */
export function isDamage(error) {
  return [...DAMAGED].some((code) => codeOf(error).startsWith(code));
}

/**
 * The sentence for an error that reached the top of a command.
 * @param {unknown} error
 * @param {string} [data] the data folder, where it is known
 */
export function explain(error, data) {
  if (error instanceof PlainError) return error.message;
  const code = codeOf(error);
  const where = data ?? "the folder it writes to";
  if (FULL.has(code)) {
    return `The disk that holds ${where} is full; what was saved is safe. Make room on the disk, then run npm start again.`;
  }
  if (FORBIDDEN.has(code)) {
    return `Rolebook may not read or write ${where} (${code}); nothing in it was changed. Give your user the right to it, or set ROLEBOOK_DATA to another folder.`;
  }
  if (isDamage(error)) return damaged(where);
  const said = error instanceof Error ? error.message : String(error);
  return `Rolebook stopped before it was ready: ${said.trim().split("\n")[0]}. Your data was left as it was. Run again with ROLEBOOK_DEBUG=1 to see where.`;
}

/** @param {string} where the database file or its folder */
export function damaged(where) {
  return `The database in ${where} is damaged and was left exactly as it is. Nothing else was written; keep the file, and put a copy from the backups folder in its place to go on.`;
}
