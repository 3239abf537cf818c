import { describe, expect, it } from "vitest";
import { newId } from "../id";
import { addApplication, attachPosting } from "./applications";
import { discardDraft, keepDraft, openDrafts, readDraft, saveDraftEdits } from "./drafts";
import { testDatabase } from "./test-database";
import { addRequest, addRole, done, everything, NOW, postingOf, roleNow, step, TODAY, undo } from "./test-steps";

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

  it("becomes one role, however many tabs add it", async () => {
    const id = await newDraft();
    const first = { ...addRequest(), draftId: id };
    const second = { ...addRequest(), draftId: id };
    const answers = [await addApplication(step("add"), first), await addApplication(step("add"), second)];
    expect(answers).toMatchObject([{ ok: true }, { ok: false, reason: "used" }]);
    expect((await everything()).applications).toHaveLength(1);
  });

  it("is unfinished again once its role is taken back", async () => {
    const id = await newDraft();
    const added = await done(addApplication(step("add"), { ...addRequest(), draftId: id }));
    await done(undo(added.changeId));
    expect((await openDrafts()).map((draft) => draft.id)).toEqual([id]);
  });

  it("that belongs to a role fills what the role does not say, and nothing else", async () => {
    const id = await newDraft();
    const applicationId = await addRole({ fields: { title: "My own words" } });
    const fields = { title: "Theirs", requisitionId: "CF-614", locations: ["Leeds"] };
    const request = { applicationId, posting: postingOf("a posting"), fields, draftId: id, today: TODAY };
    const attached = await done(attachPosting(step("posting"), request));
    expect(await roleNow(applicationId)).toMatchObject({ ...fields, title: "My own words" });
    await done(undo(attached.changeId));
    expect(await roleNow(applicationId)).toMatchObject({ title: "My own words", requisitionId: null, locations: [] });
    expect((await everything()).postings.map((posting) => posting.deletedAt)).not.toEqual([null]);
  });
});
