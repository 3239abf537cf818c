import { describe, expect, it } from "vitest";
import { READER_VERSION } from "../domain/posting/read-posting";
import { newId } from "../id";
import { db } from "./client";
import { readDetail } from "./detail";
import { readAgain } from "./read-again";
import { testDatabase } from "./test-database";
import { addRole, postingOf, roleNow, step, TODAY } from "./test-steps";

testDatabase();

const TEXT = `Machine Learning Engineer
Company: Northlight Devices
Location: Cupertino, California
Role number: 200579127-3956

Minimum qualifications
- Two or more years training vision networks
- Strong Python

Preferred qualifications
- Publications on human pose`;

/** As an earlier reader left it: nothing read. */
async function roleReadByOlder(title: string): Promise<string> {
  const id = await addRole({ fields: { title, company: null }, posting: postingOf(TEXT) });
  const client = await db();
  await client.posting.updateMany({ data: { readerVersion: READER_VERSION - 1 } });
  return id;
}

describe("reading a posting again", () => {
  it("adds what is asked for, offers what is empty, and touches no field", async () => {
    const id = await roleReadByOlder("What I call it");
    const before = await roleNow(id);
    expect((await readDetail(id))?.postings[0]?.readByOlder).toBe(true);
    const result = await readAgain(step("posting"), id, TODAY);
    expect(result).toMatchObject({ offers: { company: "Northlight Devices", requisitionId: "200579127-3956" } });
    expect(result.ok && Object.keys(result.offers)).not.toContain("title");
    expect(await roleNow(id)).toEqual(before);
    const detail = await readDetail(id);
    expect(detail?.qualifications.map(({ kind }) => kind)).toEqual(["minimum", "minimum", "preferred"]);
    expect(detail?.postings[0]).toMatchObject({ text: TEXT, readByOlder: false, reading: { version: READER_VERSION } });
  });

  it("keeps what was marked", async () => {
    const id = await roleReadByOlder("Engineer");
    await readAgain(step("posting"), id, TODAY);
    const client = await db();
    await client.qualification.updateMany({ data: { state: "met", evidence: "4 years" } });
    await readAgain(step("posting"), id, TODAY);
    expect((await readDetail(id))?.qualifications).toMatchObject(Array(3).fill({ state: "met", evidence: "4 years" }));
  });

  it("is refused where there is no posting", async () => {
    expect(await readAgain(step("posting"), await addRole(), TODAY)).toEqual({ ok: false, reason: "missing" });
    expect(await readAgain(step("posting"), newId(), TODAY)).toEqual({ ok: false, reason: "missing" });
  });
});
