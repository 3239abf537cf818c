import { describe, expect, it } from "vitest";
import { newId } from "../id";
import { addApplication } from "./applications";
import { discardDraft, keepDraft, openDrafts, readDraft, saveDraftEdits } from "./drafts";
import { testDatabase } from "./test-database";
import { addRequest, done, NOW, step, TODAY } from "./test-steps";

testDatabase();

async function newDraft(text = "Role number: 200579127-3956") {
  const id = newId();
  await keepDraft({ id, kind: "paste", text, html: null, edits: {}, at: NOW, today: TODAY });
  return id;
}

describe("a draft", () => {
  it("keeps a paste to the letter, and the first of two under one id", async () => {
    const text = "Täglich 1 €\r\n\t200579127-3956\u00a0\u{1f4bc}\u2028end ";
    const id = await newDraft(text);
    await keepDraft({ id, kind: "paste", text: "another", html: null, edits: {}, at: NOW, today: TODAY });
    expect((await readDraft(id))?.text).toBe(text);
  });

  it("refuses typing from a tab that saw an older version", async () => {
    const id = await newDraft();
    const save = (version: number, title: string) => saveDraftEdits({ id, version, edits: { title }, at: NOW });
    expect(await save(1, "first tab")).toEqual({ ok: true, version: 2 });
    expect(await save(1, "second tab")).toEqual({ ok: false, reason: "stale" });
    expect(await readDraft(id)).toMatchObject({ edits: { title: "first tab" }, version: 2 });
  });

  it("is out of the way once discarded, and back when that is undone", async () => {
    const id = await newDraft();
    await discardDraft(id, true, NOW);
    expect(await openDrafts()).toEqual([]);
    await discardDraft(id, false, NOW);
    expect((await openDrafts()).map((draft) => draft.id)).toEqual([id]);
  });

  it("that became a role is finished, and takes no more typing", async () => {
    const id = await newDraft();
    const request = { ...addRequest(), draftId: id };
    await done(addApplication(step("add"), request));
    expect(await openDrafts()).toEqual([]);
    expect((await readDraft(id))?.applicationId).toBe(request.application.id);
    const late = await saveDraftEdits({ id, version: 1, edits: { title: "late" }, at: NOW });
    expect(late).toEqual({ ok: false, reason: "stale" });
  });
});
