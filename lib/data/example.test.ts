import { describe, expect, it } from "vitest";
import { plainDeadline } from "../domain/deadline";
import { offeredStages } from "../domain/stage";
import { addStage, hideStage, type Plan } from "../domain/stage-plans";
import { newId } from "../id";
import { deleteApplication } from "./applications";
import { readBoard } from "./board";
import { setDeadline } from "./deadlines";
import { keepDraft, openDrafts } from "./drafts";
import { countExample, openExample, removeExample } from "./example";
import { setNote } from "./notes";
import { answerPassed, readPassed } from "./passed";
import { arrangeStages, mergeStages } from "./stage-setup";
import { otherConnection, testDatabase } from "./test-database";
import { addRole, done, move, NOW, step, TODAY, undo } from "./test-steps";

testDatabase();

const now = { at: NOW, today: TODAY, zone: "Europe/Berlin" };

/** Every row of every table, but for SQLite's own counters and the full-text index over SearchDoc. */
async function wholeDatabase() {
  const file = otherConnection();
  try {
    const { rows } = await file.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'SearchIndex%'",
    );
    const names = rows.map((row) => String(row.name));
    const tables = await Promise.all(names.map((name) => file.execute(`SELECT * FROM "${name}" ORDER BY 1, 2`)));
    return Object.fromEntries(names.map((name, index) => [name, tables[index]?.rows.map((row) => ({ ...row }))]));
  } finally {
    file.close();
  }
}

describe("the example hunt", () => {
  it("opens among the user's own stages", async () => {
    const arrange = (plan: Plan) => done(arrangeStages(step("stages"), plan, TODAY));
    await arrange(addStage({ id: newId(), name: "Ideas", kind: "saved", after: null }));
    await arrange(hideStage("saved"));
    await arrange(hideStage("screening"));
    await done(mergeStages(step("stages"), { id: "offer", into: "interviewing", roles: 0, today: TODAY }));
    await openExample(now);
    const { cards, stages } = await readBoard(TODAY);
    expect(cards).toHaveLength(33);
    const offered = new Set(offeredStages(stages).map((stage) => stage.id));
    expect(cards.filter((card) => !offered.has(card.stageId))).toEqual([]);
  });

  it("is opened once and removed without a trace, whatever was done with its roles", async () => {
    const own = await addRole({ fields: { title: "My own" } });
    await done(move(own, { from: "saved", to: "applied" }));
    const before = await wholeDatabase();
    await openExample(now);
    await openExample(now);
    expect(await countExample()).toBe(33);

    const { cards } = await readBoard(TODAY);
    const saved = cards.filter((card) => card.stageId === "saved");
    const [first, second] = saved.map((card) => card.id);
    if (!first || !second) throw new Error("The example has no saved roles");
    const moved = await done(move(first, { from: "saved", to: "applied" }));
    await done(undo(moved.changeId));
    await done(deleteApplication(step("delete"), second, TODAY));
    const note = { applicationId: first, noteId: newId(), today: TODAY };
    await done(setNote(step("note"), { ...note, version: null, text: "a" }));
    await done(setNote(step("note"), { ...note, version: 1, text: "ab" }));
    await keepDraft({ id: newId(), kind: "paste", text: "x", html: null, edits: {}, at: NOW, today: TODAY });
    const [draft] = await openDrafts();
    const file = otherConnection();
    await file.execute({
      sql: 'UPDATE "Draft" SET "applicationId" = ? WHERE "id" = ?',
      args: [first, draft?.id ?? ""],
    });
    file.close();

    await removeExample();
    expect(await wholeDatabase()).toEqual(before);
    expect(await countExample()).toBeNull();
    expect((await readBoard(TODAY)).cards.map((card) => card.id)).toEqual([own]);
  });

  it("leaves what the user added meanwhile, also where one step was about both", async () => {
    await openExample(now);
    const own = await addRole({ fields: { title: "My own" } });
    const fields = plainDeadline("apply-by", "2026-11-02" as typeof TODAY);
    const date = { applicationId: own, deadlineId: newId(), version: null, fields, today: TODAY };
    await done(setDeadline(step("date"), date));
    const asked = await readPassed(TODAY);
    expect(asked.length).toBeGreaterThan(1);
    const answers = asked.map(({ applicationId, deadlineId, version }) => ({
      ...{ applicationId, deadlineId, version, answer: { is: "applied", on: TODAY } as const },
    }));
    const both = await done(answerPassed(step("passed"), answers, TODAY));
    await removeExample();
    expect((await readBoard(TODAY)).cards).toMatchObject([{ title: "My own", stageId: "applied" }]);
    await done(undo(both.changeId));
    expect((await readBoard(TODAY)).cards).toMatchObject([{ title: "My own", stageId: "saved" }]);
  });
});
