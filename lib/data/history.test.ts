import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../domain/calendar-date";
import { addApplication } from "./applications";
import { db } from "./client";
import { testDatabase } from "./test-database";
import { addRequest, addRole, done, everything, move, postingOf, step, undo } from "./test-steps";

testDatabase();

const REFUSED = /history is append-only/;

async function run(sql: string, ...values: unknown[]): Promise<number> {
  const client = await db();
  return client.$executeRawUnsafe(sql, ...values);
}

describe("history", () => {
  it("refuses every change of what happened", async () => {
    await done(move(await addRole(), { from: "saved", to: "applied" }));
    const before = await everything();
    for (const column of ["changeId", "applicationId", "kind", "data", "recordedAt", "seq"]) {
      await expect(run(`UPDATE "Event" SET "${column}" = "${column}"`), column).rejects.toThrow(REFUSED);
    }
    for (const column of ["id", "kind", "at", "undoesId"]) {
      await expect(run(`UPDATE "Change" SET "${column}" = "${column}"`), column).rejects.toThrow(REFUSED);
    }
    await expect(run(`DELETE FROM "Event"`)).rejects.toThrow(REFUSED);
    await expect(run(`DELETE FROM "Change"`)).rejects.toThrow(REFUSED);
    expect(await everything()).toEqual(before);
  });

  it("lets the day on which something happened be corrected", async () => {
    await addRole();
    expect(await run(`UPDATE "Event" SET "occurredOn" = '2026-11-16', "occurredAt" = NULL`)).toBe(1);
  });

  it("goes with its role when the whole role is purged, and with nothing less", async () => {
    const [kept, purged] = [await addRole(), await addRole()];
    await done(move(purged, { from: "saved", to: "applied" }));
    await expect(run(`DELETE FROM "Event" WHERE "applicationId" = ?`, purged)).rejects.toThrow(REFUSED);
    await run(`DELETE FROM "Application" WHERE "id" = ?`, purged);
    const { events, changes } = await everything();
    expect(events.map((event) => event.applicationId)).toEqual([kept]);
    expect(changes).toHaveLength(3); // what the user did stays on record, with nothing of the role in it
  });

  it("is not written for a step that fails half-way", async () => {
    const request = addRequest({ posting: postingOf("Machine Learning Engineer") });
    await done(addApplication(step("add"), request));
    const before = await everything();
    const again = { ...addRequest({ posting: request.posting }) };
    await expect(addApplication(step("add"), again)).rejects.toThrow(); // the posting's id is taken
    expect(await everything()).toEqual(before);
  });

  it("grows by an undo, which erases nothing", async () => {
    const id = await addRole();
    const moved = await done(move(id, { from: "saved", to: "applied" }));
    const before = await everything();
    await done(undo(moved.changeId, "2026-11-19" as CalendarDate));
    const after = await everything();
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.changes.slice(0, before.changes.length)).toEqual(before.changes);
    expect(after.events.at(-1)).toMatchObject({ kind: "moved", occurredOn: "2026-11-19" });
  });
});

describe("the text of a posting", () => {
  it("cannot be rewritten", async () => {
    await addRole({ posting: postingOf("Role number: 200579127-3956\r\n\tPay: ¥1\u2028") });
    for (const column of ["text", "html", "pastedAt", "pastedOn", "contentHash"]) {
      await expect(run(`UPDATE "Posting" SET "${column}" = 'x'`), column).rejects.toThrow(/never rewritten/);
    }
    const { postings } = await everything();
    expect(postings.map((posting) => posting.text)).toEqual(["Role number: 200579127-3956\r\n\tPay: ¥1\u2028"]);
  });

  it("is enough to know a role by", async () => {
    await addRole({ fields: { title: null, company: null }, posting: postingOf("Something") });
    expect((await everything()).applications).toHaveLength(1);
  });
});
