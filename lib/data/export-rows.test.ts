import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FieldPatch } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import { COLUMNS, PROOF_HEADER } from "../domain/csv/columns";
import { unguardCell } from "../domain/csv/guard";
import { csvHead, csvRows } from "../domain/csv/write";
import { plainDeadline } from "../domain/deadline";
import { newId } from "../id";
import { deleteApplication } from "./applications";
import { setDeadline } from "./deadlines";
import { exportRoles } from "./export-rows";
import { setNote } from "./notes";
import { testDatabase } from "./test-database";
import { addRole, done, move, postingOf, step, TODAY, undo } from "./test-steps";

testDatabase();

async function exportedFile(): Promise<string> {
  let csv = csvHead();
  for await (const page of exportRoles()) csv += csvRows(page.roles, page);
  return csv;
}

function readBack(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: ["\r\n", "\n", "\r"] }) as Record<string, string>[];
}

function hasPython(): boolean {
  try {
    execFileSync("python3", ["-c", "import csv"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const HOSTILE: FieldPatch[] = [
  { title: '=HYPERLINK("http://evil.example","x")', company: "+49 30 1234, GmbH", requisitionId: "00417" },
  { title: 'Quote "and" comma, line\nbreak\r\nend', company: "'=1", requisitionId: "200579127-3956" },
  {
    title: "＝1\u2028ſ é 日本語 💼",
    company: "\ttab",
    requisitionId: "1E5",
    source: "3-12",
    via: "line\nfeed",
    referredBy: "carriage\rreturn",
  },
  {
    title: "@cmd|' /C calc'!A0",
    company: "-",
    requisitionId: "12345678901234567890",
    locations: ["Halle; Saale", "Paris"],
  },
  { title: " leading and trailing ", company: "", requisitionId: "MAR-12", locations: ["London, UK", "=1"] },
];

describe("the exported roles", () => {
  it("stand in board order, closed ones too, without those in the trash", async () => {
    const [second, first] = [await addRole({ fields: { title: "2" } }), await addRole({ fields: { title: "1" } })];
    const closed = await addRole({ stageId: "closed", outcome: "rejected", fields: { title: "4" } });
    const applied = await addRole({ stageId: "applied", fields: { title: "3" } });
    const gone = await addRole({ fields: { title: "gone" } });
    await done(deleteApplication(step("delete"), gone, TODAY));
    const rows = readBack(await exportedFile());
    expect(rows.map((row) => row.Id)).toEqual([first, second, applied, closed]);
    expect(rows.map((row) => row.Stage)).toEqual(["Saved", "Saved", "Applied", "Closed"]);
    expect(rows.map((row) => row[PROOF_HEADER])).toEqual([1, 2, 3, 4].map((n) => `1;guarded;${n}/4`));
  });

  it("come back from the file as they were typed, read by csv-parse", async () => {
    for (const fields of HOSTILE) await addRole({ fields, posting: postingOf(`${fields.title}\r\n${fields.company}`) });
    const rows = readBack(await exportedFile()).reverse(); // each was added above the one before
    for (const [index, fields] of HOSTILE.entries()) {
      const row = rows[index] ?? {};
      for (const [key, header] of [
        ["title", "Title"],
        ["company", "Company"],
        ["requisitionId", "Role number"],
      ] as const) {
        expect(unguardCell(row[header] ?? "")).toBe(fields[key]);
      }
      expect(unguardCell(row.Posting ?? "")).toBe(`${fields.title}\r\n${fields.company}`);
    }
    expect(rows.map((row) => row.Places)).toEqual(["", "", "", '["Halle; Saale","Paris"]', "London, UK; =1"]);
  });

  it.skipIf(!hasPython())("are read the same by Python's csv module", async () => {
    for (const fields of HOSTILE) await addRole({ fields });
    const csv = await exportedFile();
    const file = path.join(process.env.ROLEBOOK_DATA ?? "", "export.csv");
    writeFileSync(file, csv);
    const program =
      "import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))";
    const read = execFileSync("python3", ["-c", program, file], { encoding: "utf8" });
    expect(JSON.parse(read)).toEqual(readBack(csv));
  });

  it("carry their dates, notes, and the stages they went through", async () => {
    const id = await addRole();
    const ids = { applicationId: id, today: TODAY, version: null };
    const interview = { ...plainDeadline("interview", TODAY), time: "10:00", zone: "Europe/Berlin", people: ["Ines"] };
    await done(setDeadline(step("date"), { ...ids, deadlineId: newId(), fields: interview }));
    await done(setNote(step("note"), { ...ids, noteId: newId(), text: '# A\n- [x] b; "c"' }));
    const moved = await done(move(id, { from: "saved", to: "applied", on: "2026-11-16" as CalendarDate }));
    const undone = await done(undo(moved.changeId));
    const cell = async (header: string) => JSON.parse(readBack(await exportedFile())[0]?.[header] ?? "");
    expect(await cell("Stage history")).toEqual([{ stage: "Saved", on: TODAY }]);
    await done(undo(undone.changeId));
    expect(await cell("Stage history")).toEqual([
      { stage: "Saved", on: TODAY },
      { stage: "Applied", on: "2026-11-16" },
    ]);
    expect(await cell("Dates")).toEqual([
      { kind: "interview", day: TODAY, time: "10:00", zone: "Europe/Berlin", people: ["Ines"] },
    ]);
    expect(await cell("Notes")).toMatchObject([{ text: '# A\n- [x] b; "c"' }]);
  });

  it("are none where there are none", async () => {
    expect(readBack(await exportedFile())).toEqual([]);
  });
});

describe("docs/csv.md", () => {
  it("describes every column, in the order of the file", () => {
    const page = readFileSync(path.join(import.meta.dirname, "../../docs/csv.md"), "utf8");
    const described = [...page.matchAll(/^\| ([^|]+?) \| .+ \|$/gm)].map((match) => match[1]);
    expect(described).toEqual(["column", ...COLUMNS.map((column) => column.header), PROOF_HEADER]);
  });
});
