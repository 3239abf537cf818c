import { stringify } from "csv-stringify/sync";
import type { CalendarDate } from "../calendar-date";
import { COLUMNS, type ColumnKind, PROOF_HEADER } from "./columns";
import type { ExportedRole } from "./exported-role";
import { guardCell } from "./guard";

/** Raised when a file of an older format could no longer be read by the rules of the newer. */
const FORMAT = 1;
/** Spreadsheets take a file without it for one in the old code page of the computer. */
const BYTE_ORDER_MARK = "\ufeff";

const OPTIONS = {
  record_delimiter: "\r\n",
  // The library quotes the delimiters it was given; a bare line feed ends a record too, for most readers.
  quoted_match: /[\r\n]/,
};

export function csvHead(): string {
  return `${BYTE_ORDER_MARK}${stringify([[...COLUMNS.map((column) => column.header), PROOF_HEADER]], OPTIONS)}`;
}

/** Rows of a file of `of` rows, the first of them being number `first`, from 1. */
export function csvRows(roles: readonly ExportedRole[], { first, of }: { first: number; of: number }): string {
  const rows = roles.map((role, index) => [
    ...COLUMNS.map((column) => writeValue(column.kind, column.value(role))),
    `${FORMAT};guarded;${first + index}/${of}`,
  ]);
  return stringify(rows, OPTIONS);
}

function writeValue(kind: ColumnKind, value: unknown): string {
  if (value === null || value === undefined) return "";
  switch (kind) {
    case "text":
      return guardCell(String(value));
    case "json":
      return Array.isArray(value) && value.length === 0 ? "" : JSON.stringify(value);
    case "yes":
      return value === true ? "yes" : "";
    case "number":
    case "word":
    case "day":
    case "instant":
      return String(value);
  }
}

export function csvFileName(today: CalendarDate): string {
  return `rolebook-${today}.csv`;
}
