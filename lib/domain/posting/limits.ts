/** Characters (UTF-16 units) of one pasted text; the longest real postings have about 20,000. */
export const MAX_TEXT = 2_000_000;
/** The clipboard's HTML carries a computed style for every element, about fifty times the text. */
export const MAX_HTML = 8_000_000;

/** So much of a text is read; what stands behind it is kept and not looked at. */
export const MAX_READ = 200_000;
/** And so many lines: navigation and cookie notices of a page's source fill thousands. */
export const MAX_LINES = 6_000;

export type CheckedPaste = { ok: true; text: string } | { ok: false; reason: "empty" | "too-long" | "not-text" };

/** As many NULs as this, and more than this share of a text, mean that it is a file; a stray one is in many a text. */
const NULS_OF_A_FILE = 3;
const SHARE_OF_A_FILE = 0.01;

/**
 * The text as it is stored, so that what is stored is what is read. SQLite and JSON would each treat NUL and lone
 * surrogates in their own way; both become U+FFFD, one unit for one, and no offset moves.
 */
export function wellFormed(text: string): string {
  return text.replaceAll("\u0000", "\ufffd").toWellFormed();
}

export function checkPaste(text: string): CheckedPaste {
  if (text.length > MAX_TEXT) return { ok: false, reason: "too-long" };
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const nuls = text.split("\u0000").length - 1;
  if (nuls >= NULS_OF_A_FILE && nuls > text.length * SHARE_OF_A_FILE) return { ok: false, reason: "not-text" };
  return { ok: true, text: wellFormed(text) };
}
