import { describe, expect, it } from "vitest";
import { newId } from "../id";
import { addApplication, deleteApplication, editApplication } from "./applications";
import { db } from "./client";
import { testDatabase } from "./test-database";
import { addRequest, addRole, done, everything, roleNow, step, TODAY, undo } from "./test-steps";

testDatabase();

describe("the same submit", () => {
  it("twice is done once, and both get the same answer", async () => {
    const [request, taken] = [addRequest(), step("add")];
    const first = await done(addApplication(taken, request));
    const before = await everything();
    const second = await done(addApplication(taken, request));
    expect(second).toEqual({ ...first, repeated: true });
    expect(await everything()).toEqual(before);
  });

  it("five times in parallel adds one role", async () => {
    for (let round = 0; round < 20; round++) {
      const [request, taken] = [addRequest(), step("add")];
      const answers = await Promise.all(Array.from({ length: 5 }, () => done(addApplication(taken, request))));
      expect(new Set(answers.map((each) => each.seq)).size).toBe(1);
      expect(answers.filter((each) => !each.repeated)).toHaveLength(1);
    }
    const client = await db();
    expect(await client.application.count()).toBe(20);
    expect(await client.change.count()).toBe(20);
  });
});

describe("an edit", () => {
  const today = TODAY;

  it("is refused where the field no longer holds what the sender saw, and changes nothing", async () => {
    const id = await addRole({ fields: { source: "Job board" } });
    const edit = { applicationId: id, seen: { source: "Job board" }, today };
    await done(editApplication(step("edit"), { ...edit, patch: { source: "Referral" } }));
    const before = await everything();
    const stale = await editApplication(step("edit"), { ...edit, patch: { source: "Recruiter" } });
    expect(stale).toEqual({ ok: false, reason: "stale" });
    expect(await everything()).toEqual(before);
  });

  it("goes through beside an edit of another field, and both are kept", async () => {
    const id = await addRole();
    const pay = { min: 147_400, max: 272_100, currency: "USD", period: "year" } as const;
    await done(editApplication(step("edit"), { applicationId: id, seen: { pay: null }, patch: { pay }, today }));
    const locations = ["Cupertino, CA", "Halle; Saale"];
    await done(
      editApplication(step("edit"), { applicationId: id, seen: { locations: [] }, patch: { locations }, today }),
    );
    expect(await roleNow(id)).toMatchObject({ pay, locations, version: 3 });
  });

  it("that changes nothing leaves no trace", async () => {
    const id = await addRole();
    const before = await everything();
    const patch = { title: "Machine Learning Engineer" };
    const result = await editApplication(step("edit"), { applicationId: id, seen: {}, patch, today });
    expect(result).toEqual({ ok: false, reason: "unchanged" });
    expect(await everything()).toEqual(before);
  });

  it("is undone exactly, but not over a newer one", async () => {
    const id = await addRole({ fields: { hours: 40 } });
    const edit = (hours: number | null) =>
      done(editApplication(step("edit"), { applicationId: id, seen: {}, patch: { hours }, today }));
    const first = await edit(32);
    const second = await edit(null);
    expect(await undo(first.changeId)).toEqual({ ok: false, reason: "stale" });
    await done(undo(second.changeId));
    await done(undo(first.changeId));
    expect((await roleNow(id)).hours).toBe(40);
  });
});

describe("a deleted role", () => {
  it("is put back whole by undo", async () => {
    const id = await addRole({ stageId: "applied" });
    const before = await roleNow(id);
    const gone = await done(deleteApplication(step("delete"), id, TODAY));
    expect((await roleNow(id)).deletedAt).not.toBeNull();
    expect(await deleteApplication(step("delete"), id, TODAY)).toEqual({ ok: false, reason: "missing" });
    await done(undo(gone.changeId));
    expect(await roleNow(id)).toEqual({ ...before, version: 3, updatedAt: expect.any(String) });
  });
});

describe("a role", () => {
  it("needs a title, a company, an agency or a posting", async () => {
    const request = addRequest({ fields: { title: null, company: null } });
    expect(await addApplication(step("add"), request)).toEqual({ ok: false, reason: "nothing-known" });
    const client = await db();
    expect(await client.change.count()).toBe(0);
  });

  it("cannot be edited once it is gone", async () => {
    const edit = { applicationId: newId(), seen: {}, patch: { title: "Another" }, today: TODAY };
    expect(await editApplication(step("edit"), edit)).toEqual({ ok: false, reason: "missing" });
  });
});
