import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../domain/calendar-date";
import type { RoleNames } from "../domain/identity";
import { newId } from "../id";
import { attachPosting, deleteApplication } from "./applications";
import { db } from "./client";
import { keepDraft, openDrafts, readDraft } from "./drafts";
import { findDuplicate, seeAgain } from "./duplicates";
import { testDatabase } from "./test-database";
import { addRole, done, everything, move, NOW, postingOf, step, TODAY, undo } from "./test-steps";

testDatabase();

const NOTHING: RoleNames = { title: null, company: null, requisitionId: null, url: null };
const TEXT = "Machine Learning Engineer\nPay is $140,000.\nStrong Python";
const find = (names: Partial<RoleNames>, text = "Another text") =>
  findDuplicate({ ...NOTHING, ...names, text }, "Europe/Berlin");

async function pasted(text = TEXT): Promise<string> {
  const id = newId();
  await keepDraft({ id, kind: "paste", text, html: null, edits: {}, at: NOW, today: TODAY });
  return id;
}

async function keptPostings() {
  const { postings } = await everything();
  return postings.filter((posting) => posting.deletedAt === null);
}

describe("the saved role that a paste is of", () => {
  const number = { requisitionId: "200579127-3956", company: "Northlight Devices" };

  it("is told with its stage, its day and what the paste says otherwise", async () => {
    const id = await addRole({ stageId: "applied", fields: number, posting: postingOf(TEXT) });
    const found = await find({ ...number, company: "Northlight Devices Inc." }, TEXT.replace("$140,000", "$147,400"));
    expect(found).toMatchObject({
      applicationId: id,
      reason: "number",
      name: "Machine Learning Engineer",
      savedOn: "2026-11-18",
      stage: { id: "applied" },
      outcome: null,
      changes: { places: [{ removed: ["Pay is $140,000."], added: ["Pay is $147,400."] }] },
    });
  });

  it("is told with its outcome and since when", async () => {
    const on = "2026-08-03" as CalendarDate;
    await addRole({ stageId: "closed", outcome: "rejected", fields: number, on });
    expect(await find(number)).toMatchObject({ outcome: "rejected", enteredOn: on, stage: { kind: "closed" } });
  });

  it("is the one with the strongest reason, and the very same text is stronger than any", async () => {
    const byText = await addRole({ fields: { title: "Renamed" }, posting: postingOf(TEXT) });
    const byNumber = await addRole({ fields: { ...number, title: "Another title" } });
    await addRole();
    const names = { ...number, title: "Machine Learning Engineer" };
    expect(await find(names)).toMatchObject({ applicationId: byNumber, reason: "number" });
    expect(await find(names, TEXT)).toMatchObject({ applicationId: byText, reason: "text" });
  });

  it("is not one in the trash, nor one with another number", async () => {
    const id = await addRole({ fields: number, posting: postingOf(TEXT) });
    const title = "Machine Learning Engineer";
    expect(await find({ ...number, title, requisitionId: "200579127-3957" })).toBeNull();
    await done(deleteApplication(step("delete"), id, TODAY));
    expect(await find({ ...number, title }, TEXT)).toBeNull();
  });

  it("is found among five thousand before anybody waits", async () => {
    const client = await db();
    const id = await addRole({ fields: { ...number, title: "青空の役割" } });
    const row = await client.application.findUniqueOrThrow({ where: { id } });
    const data = Array.from({ length: 5_000 }, (_, index) => ({
      ...row,
      id: newId(),
      rank: `z${String(index).padStart(5, "0")}`,
      locations: [],
      facts: [],
      requisitionId: `R-${index}`,
    }));
    await client.application.createMany({ data });
    const start = performance.now();
    expect(await find({ title: "青空の役割", company: "Northlight Devices" })).toMatchObject({ reason: "name" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("the very same text again", () => {
  const today = "2026-11-21" as CalendarDate;
  const again = (draftId: string, forRole: string | null = null, text = TEXT) =>
    seeAgain({ ...step("posting"), submitId: draftId }, { draftId, text, forRole, today });

  it("adds nothing but the day, once however often it is sent", async () => {
    const id = await addRole({ posting: postingOf(TEXT) });
    const draftId = await pasted();
    const seen = await again(draftId);
    expect(seen).toMatchObject({ applicationIds: [id], repeated: false });
    expect(await again(draftId)).toMatchObject({ changeId: seen?.changeId, repeated: true });
    expect(await keptPostings()).toMatchObject([{ applicationId: id, seenAgainOn: [today] }]);
    expect((await readDraft(draftId))?.applicationId).toBe(id);
  });

  it("taken back, is an unfinished paste; brought back, it is the role's", async () => {
    const id = await addRole({ posting: postingOf(TEXT) });
    const [first, second] = [await pasted(), await pasted()];
    await again(first);
    const seen = await again(second);
    const undone = await done(undo(seen?.changeId ?? ""));
    expect(await keptPostings()).toMatchObject([{ seenAgainOn: [today] }]);
    expect((await openDrafts()).map((draft) => draft.id)).toEqual([second]);
    await done(undo(undone.changeId));
    expect(await keptPostings()).toMatchObject([{ seenAgainOn: [today, today] }]);
    expect((await readDraft(second))?.applicationId).toBe(id);
  });

  it("is nothing where the text is new, in the trash, or another role's than the one it is pasted on", async () => {
    const id = await addRole({ posting: postingOf(TEXT) });
    const draftId = await pasted();
    expect(await again(draftId, null, `${TEXT} `)).toBeNull();
    expect(await again(draftId, await addRole())).toBeNull();
    await done(deleteApplication(step("delete"), id, TODAY));
    expect(await again(draftId)).toBeNull();
    expect(await openDrafts()).toHaveLength(1);
  });
});

describe("a posting kept with a role", () => {
  const attach = async (applicationId: string, text: string) => {
    const draftId = await pasted(text);
    const request = { applicationId, posting: postingOf(text), fields: {}, draftId, today: TODAY };
    return { draftId, ...(await done(attachPosting(step("posting"), request))) };
  };

  it("is a new copy; taken back, it is an unfinished paste again", async () => {
    const id = await addRole({ posting: postingOf(TEXT) });
    const { changeId, draftId } = await attach(id, `${TEXT}\nC++`);
    expect(await keptPostings()).toHaveLength(2);
    await done(undo(changeId));
    expect(await keptPostings()).toMatchObject([{ text: TEXT }]);
    expect((await openDrafts()).map((draft) => draft.id)).toEqual([draftId]);
  });

  it("is not kept twice to the letter", async () => {
    const id = await addRole({ stageId: "applied", posting: postingOf(TEXT) });
    await done(move(id, { from: "applied", to: "screening" }));
    await attach(id, TEXT);
    expect(await keptPostings()).toMatchObject([{ seenAgainOn: [TODAY] }]);
  });
});
