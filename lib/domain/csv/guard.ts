/**
 * What a spreadsheet would not leave as it is gets one apostrophe in front; docs/csv.md says which texts those are. Both
 * patterns look past apostrophes, so that a text is guarded exactly if it would be guarded with one more in front: taking
 * one off gives back what was written, for every text there is.
 */

/** Would be run as a formula, or end the cell, in one spreadsheet or another. */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Would be taken for a number, a day, a time or a truth value, and shown and saved in another form. */
const CHANGED = new RegExp(
  `^'*\\s*(?:${[
    "0\\d[\\d.,]*", // 00417 loses its zeros
    "[\\d.,]{16,}", // 1234567890123456 loses its last digit
    "\\d+[.,][\\d.,]*|[.,]\\d+", // 1.50, 3.12, 1,000
    "\\d+(?:[.,]\\d+)?e[+-]?\\d+", // 1E5
    "[$€£¥]\\s*[\\d.,]+|[\\d.,]+\\s*[%$€£¥]|\\([\\d.,]+\\)", // $5, 5 %, (5)
    "\\d{1,2}[-/]\\d{1,4}|\\d{4}[-/]\\d{1,2}|\\d+ \\d+/\\d+", // 3-12, 2026-1, 1 1/2
    "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}", // 2026-11-18, 18/11/26
    "\\d{1,4}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d+)?(?:\\s*[ap]m?)?|\\d{1,2}\\s*[ap]m", // 12:30, 3 pm
    `${MONTH}[-\\s./]*\\d{1,4}(?:,?\\s+\\d{1,4})?|\\d{1,4}[-\\s./]*${MONTH}(?:[-\\s./,]*\\d{1,4})?`, // MAR-12, 3 Dec
    "true|false",
  ].join("|")})\\s*$`,
  "i",
);

function needsGuard(text: string): boolean {
  return FORMULA.test(text) || CHANGED.test(text);
}

export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Takes the guard off a cell of Rolebook's own guarded file. A foreign file has none: its apostrophes are its own. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}
