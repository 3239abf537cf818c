import { describe, expect, it } from "vitest";
import { readBoard } from "./board";
import { db } from "./client";
import { readDetail } from "./detail";
import { openDrafts, readDraft } from "./drafts";
import { exportRoles } from "./export-rows";
import { readHealth } from "./health";
import { readTheme } from "./settings";
import { listStages } from "./stages";
import { otherConnection, testDatabase } from "./test-database";
import { addRole, postingOf, TODAY } from "./test-steps";

testDatabase();

/** Rows written on the app's own connection, and commits seen from outside. */
async function writesSeen(outside: ReturnType<typeof otherConnection>) {
  const client = await db();
  const own = await client.$queryRawUnsafe<{ n: bigint }[]>("SELECT total_changes() AS n");
  const { rows } = await outside.execute("PRAGMA data_version");
  return { own: own[0]?.n, outside: rows[0]?.data_version };
}

async function readAll(id: string) {
  await readBoard(TODAY);
  await readDetail(id);
  await openDrafts();
  await readDraft(id);
  await readHealth();
  await readTheme();
  await listStages();
  for await (const page of exportRoles()) expect(page.roles).not.toHaveLength(0);
}

describe("a read", () => {
  it("writes nothing", async () => {
    const id = await addRole({ posting: postingOf("A posting") });
    const outside = otherConnection();
    const before = await writesSeen(outside);
    await readAll(id);
    expect(await writesSeen(outside)).toEqual(before);
    await addRole(); // the same measure notices a write
    const after = await writesSeen(outside);
    expect(after.own).not.toEqual(before.own);
    expect(after.outside).not.toEqual(before.outside);
    outside.close();
  });
});
