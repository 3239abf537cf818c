import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "../application";
import type { CalendarDate } from "../calendar-date";
import { COLUMNS } from "./columns";
import type { ExportedRole } from "./exported-role";
import { unguardCell } from "./guard";
import { csvFileName, csvHead, csvRows } from "./write";

type Row = Record<string, string>;

/** Reads a file as another program would. */
function readBack(csv: string): Row[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: ["\r\n", "\n", "\r"] }) as Row[];
}

function roleWith(fields: Partial<ExportedRole["application"]>, more: Partial<ExportedRole> = {}): ExportedRole {
  const placed = {
    stageId: "saved",
    rank: "a0",
    outcome: null,
    furthestStageId: null,
    enteredOn: null,
    appliedOn: null,
  };
  const row = { id: "5b0f9f9e-0000-4000-8000-000000000001", version: 1, createdAt: "2026-11-18T09:42:00.000Z" };
  return {
    application: { ...EMPTY_FIELDS, ...placed, ...row, updatedAt: row.createdAt, deletedAt: null, ...fields },
    stage: "Saved",
    furthestStage: null,
    dates: [],
    notes: [],
    postings: [],
    stageHistory: [],
    qualifications: [],
    ...more,
  };
}

function onlyRow(role: ExportedRole): Row {
  return readBack(csvHead() + csvRows([role], { first: 1, of: 1 }))[0] ?? {};
}

describe("the CSV file", () => {
  it("begins with the byte order mark and ends every line with CRLF", () => {
    const csv = csvHead() + csvRows([roleWith({ title: "A" }), roleWith({ title: "B" })], { first: 1, of: 2 });
    expect(csv.startsWith("\ufeffTitle,Company,Role number,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(4);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is the header line alone where there are no roles", () => {
    expect(readBack(csvHead() + csvRows([], { first: 1, of: 0 }))).toEqual([]);
    expect(csvHead().split("\r\n")).toHaveLength(2);
  });

  it("has no two columns of one name or key", () => {
    expect(new Set(COLUMNS.map((column) => column.key)).size).toBe(COLUMNS.length);
    expect(new Set([...COLUMNS.map((column) => column.header), "Rolebook"]).size).toBe(COLUMNS.length + 1);
  });

  it("writes numbers as numbers, days as days, and leaves what is not known empty", () => {
    const pay = { min: 147_400, max: null, currency: "USD", period: "hour" } as const;
    const row = onlyRow(roleWith({ pay, hours: 37.5, postedOn: "2026-10-30" as CalendarDate, starred: true }));
    expect(row).toMatchObject({
      "Pay from": "147400",
      "Pay to": "",
      "Pay currency": "USD",
      "Hours a week": "37.5",
      "Posted on": "2026-10-30",
      Deadline: "",
      Starred: "yes",
      Dates: "",
      "Created at": "2026-11-18T09:42:00.000Z",
    });
  });

  it("keeps a role number as it is written", () => {
    expect(onlyRow(roleWith({ requisitionId: "200579127-3956" }))["Role number"]).toBe("200579127-3956");
    expect(onlyRow(roleWith({ requisitionId: "00417" }))["Role number"]).toBe("'00417");
  });

  it("numbers its rows over all parts", () => {
    const roles = [roleWith({}), roleWith({})];
    expect(readBack(csvHead() + csvRows(roles, { first: 16, of: 5000 })).map((row) => row.Rolebook)).toEqual([
      "1;guarded;16/5000",
      "1;guarded;17/5000",
    ]);
  });

  it("writes lists as JSON without the parts that are empty", () => {
    const postings = [
      { text: "first", pastedOn: "2026-11-03" as CalendarDate },
      { text: "second\r\nline", pastedOn: "2026-11-12" as CalendarDate },
    ];
    const qualifications = [{ kind: "minimum", text: "C++", state: "open", evidence: null } as const];
    const row = onlyRow(roleWith({}, { postings, qualifications }));
    expect(row.Posting).toBe("second\r\nline");
    expect(JSON.parse(row["Earlier postings"] ?? "")).toEqual([postings[0]]);
    expect(JSON.parse(row.Qualifications ?? "")).toEqual([{ kind: "minimum", text: "C++", state: "open" }]);
  });

  it("gives every text back, whatever is in it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.array(fc.constantFrom(..."\r\n\"',;=+-@\t a0\u2028é💼"), { minLength: 1 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, text, text, (title, company, posting) => {
        const pasted = [{ text: posting, pastedOn: "2026-11-18" as CalendarDate }];
        const notes = [{ text: title, createdAt: "", updatedAt: "" }];
        const row = onlyRow(roleWith({ title, company }, { postings: pasted, notes }));
        expect(unguardCell(row.Title ?? "")).toBe(title);
        expect(unguardCell(row.Company ?? "")).toBe(company);
        expect(unguardCell(row.Posting ?? "")).toBe(posting);
        expect(JSON.parse(row.Notes ?? "")).toEqual(notes);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is named after its day", () => {
    expect(csvFileName("2026-11-18" as CalendarDate)).toBe("rolebook-2026-11-18.csv");
  });
});
