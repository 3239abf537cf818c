import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../domain/calendar-date";
import { plainDeadline } from "../domain/deadline";
import { newId } from "../id";
import { editApplication } from "./applications";
import { db } from "./client";
import { setDeadline } from "./deadlines";
import { readDetail } from "./detail";
import { correctMoveDay } from "./moves";
import { testDatabase } from "./test-database";
import { addRole, done, everything, move, roleNow, step, TODAY, undo } from "./test-steps";

testDatabase();

const EARLIER = "2026-11-16" as CalendarDate;

/** A placement as `roleNow` has it, without what every write raises. */
async function placementOf(id: string) {
  const { stageId, rank, outcome, furthestStageId, enteredOn, appliedOn } = await roleNow(id);
  return { stageId, rank, outcome, furthestStageId, enteredOn, appliedOn };
}

async function addDate(applicationId: string, kind: "apply-by" | "follow-up") {
  const deadlineId = newId();
  const fields = plainDeadline(kind, TODAY);
  await done(setDeadline(step("date"), { applicationId, deadlineId, version: null, fields, today: TODAY }));
  return deadlineId;
}

async function doneOn(id: string) {
  const client = await db();
  return (await client.deadline.findUniqueOrThrow({ where: { id } })).doneOn;
}

describe("a move", () => {
  it("writes nothing to any other role, wherever the card goes", async () => {
    const [below, id, above] = [await addRole(), await addRole(), await addRole()];
    const others = async () => (await everything()).applications.filter((each) => each.id !== id);
    const before = await others();
    await done(move(id, { from: "saved", to: "saved", after: below }));
    await done(move(id, { from: "saved", to: "saved", before: above }));
    await done(move(id, { from: "saved", to: "applied" }));
    expect(await others()).toEqual(before);
  });

  it("from a stage that the role has left is refused and changes nothing", async () => {
    const id = await addRole();
    await done(move(id, { from: "saved", to: "applied" }));
    const before = await everything();
    expect(await move(id, { from: "saved", to: "screening" })).toEqual({ ok: false, reason: "stale" });
    expect(await everything()).toEqual(before);
  });

  it("to Closed needs an outcome, and to nowhere is refused", async () => {
    const id = await addRole();
    const before = await everything();
    expect(await move(id, { from: "saved", to: "closed" })).toEqual({ ok: false, reason: "outcome-needed" });
    expect(await move(id, { from: "saved", to: "limbo" })).toEqual({ ok: false, reason: "unknown-stage" });
    expect(await everything()).toEqual(before);
  });

  it("five times in parallel with one submit id is one move", async () => {
    const id = await addRole();
    const taken = step("move");
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => done(move(id, { from: "saved", to: "applied" }, taken))),
    );
    expect(answers.filter((each) => !each.repeated)).toHaveLength(1);
    const client = await db();
    expect(await client.event.count({ where: { kind: "moved" } })).toBe(1);
  });

  it("of two at once from the same stage, one wins and the other is told", async () => {
    const id = await addRole();
    const answers = await Promise.all([
      move(id, { from: "saved", to: "applied" }),
      move(id, { from: "saved", to: "screening" }),
    ]);
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: "stale" });
  });

  it("from Saved settles 'apply by' alone; to Closed settles every open date; undo opens them again", async () => {
    const id = await addRole();
    const [applyBy, followUp] = [await addDate(id, "apply-by"), await addDate(id, "follow-up")];
    await done(move(id, { from: "saved", to: "applied" }));
    expect([await doneOn(applyBy), await doneOn(followUp)]).toEqual([TODAY, null]);
    const closed = await done(move(id, { from: "applied", to: "closed", outcome: "rejected" }));
    expect([await doneOn(applyBy), await doneOn(followUp)]).toEqual([TODAY, TODAY]);
    await done(undo(closed.changeId));
    expect([await doneOn(applyBy), await doneOn(followUp)]).toEqual([TODAY, null]);
  });
});

describe("undo of a move", () => {
  it("restores stage, rank, outcome, furthest stage and days exactly", async () => {
    const [above, id, below] = [await addRole(), await addRole(), await addRole()];
    await done(move(id, { from: "saved", to: "interviewing", on: EARLIER }));
    await done(move(above, { from: "saved", to: "interviewing", before: id }));
    await done(move(below, { from: "saved", to: "interviewing", after: id }));
    const before = await placementOf(id);
    const moved = await done(move(id, { from: "interviewing", to: "closed", outcome: "no-response" }));
    expect(await placementOf(id)).toMatchObject({ outcome: "no-response", furthestStageId: "interviewing" });
    await done(undo(moved.changeId));
    expect(await placementOf(id)).toEqual(before);
  });

  it("of a move back to Saved gives the applied day back", async () => {
    const id = await addRole({ stageId: "applied", on: EARLIER });
    const back = await done(move(id, { from: "applied", to: "saved" }));
    expect((await roleNow(id)).appliedOn).toBeNull();
    await done(undo(back.changeId));
    expect(await roleNow(id)).toMatchObject({ stageId: "applied", appliedOn: EARLIER, enteredOn: EARLIER });
  });

  it("can be undone, again and again; each step is taken back once", async () => {
    const id = await addRole();
    const before = await placementOf(id);
    const moved = await done(move(id, { from: "saved", to: "applied" }));
    const after = await placementOf(id);
    const back = await done(undo(moved.changeId));
    expect(await placementOf(id)).toEqual(before);
    const again = await done(undo(back.changeId));
    expect(await placementOf(id)).toEqual(after);
    expect(await undo(moved.changeId)).toEqual({ ok: false, reason: "undone" });
    await done(undo(again.changeId));
    expect(await placementOf(id)).toEqual(before);
  });

  it("is refused once the role has moved on", async () => {
    const id = await addRole();
    const first = await done(move(id, { from: "saved", to: "applied" }));
    await done(move(id, { from: "applied", to: "screening" }));
    const before = await everything();
    expect(await undo(first.changeId)).toEqual({ ok: false, reason: "stale" });
    expect(await everything()).toEqual(before);
  });

  it("puts the card right below whoever took its rank meanwhile", async () => {
    const id = await addRole();
    const { rank } = await roleNow(id);
    const moved = await done(move(id, { from: "saved", to: "applied" }));
    const other = await addRole();
    const client = await db();
    await client.application.update({ where: { id: other }, data: { rank } });
    await done(undo(moved.changeId));
    expect((await roleNow(id)).rank > rank).toBe(true);
  });

  it("shows in history what holds: a move undone and done again counts", async () => {
    const id = await addRole();
    const moved = await done(move(id, { from: "saved", to: "applied" }));
    const undone = async () => (await readDetail(id))?.history.map((each) => each.undone);
    const back = await done(undo(moved.changeId));
    expect(await undone()).toEqual([false, true, true]);
    await done(undo(back.changeId));
    expect(await undone()).toEqual([false, false, true, true]);
  });
});

describe("correcting the day of a move", () => {
  it("changes the day in history and in the role, and the move stays", async () => {
    const id = await addRole();
    const { changeId } = await done(move(id, { from: "saved", to: "applied" }));
    await done(correctMoveDay(step("edit"), { changeId, on: EARLIER, today: TODAY }));
    expect(await roleNow(id)).toMatchObject({ stageId: "applied", enteredOn: EARLIER, appliedOn: EARLIER });
    const client = await db();
    expect(await client.event.findFirst({ where: { kind: "moved" } })).toMatchObject({ occurredOn: EARLIER });
  });

  it("leaves the present stage's day alone once the role has moved on", async () => {
    const id = await addRole();
    const { changeId } = await done(move(id, { from: "saved", to: "applied" }));
    await done(move(id, { from: "applied", to: "screening" }));
    await done(correctMoveDay(step("edit"), { changeId, on: EARLIER, today: TODAY }));
    expect(await roleNow(id)).toMatchObject({ stageId: "screening", enteredOn: TODAY, appliedOn: EARLIER });
  });

  it("takes 'not known' for an answer", async () => {
    const id = await addRole();
    const { changeId } = await done(move(id, { from: "saved", to: "applied" }));
    await done(correctMoveDay(step("edit"), { changeId, on: null, today: TODAY }));
    expect(await roleNow(id)).toMatchObject({ enteredOn: null, appliedOn: null });
  });

  it("is refused for a change that is no move", async () => {
    const id = await addRole();
    const edit = { applicationId: id, seen: {}, patch: { source: "Referral" }, today: TODAY };
    const { changeId } = await done(editApplication(step("edit"), edit));
    const result = await correctMoveDay(step("edit"), { changeId, on: EARLIER, today: TODAY });
    expect(result).toEqual({ ok: false, reason: "missing" });
  });
});
