import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../domain/calendar-date";
import { plainDeadline } from "../domain/deadline";
import { LONGEST_RANK } from "../domain/rank";
import { newId } from "../id";
import { deleteApplication, editApplication } from "./applications";
import { readBoard } from "./board";
import { BoardCards } from "./board-cards";
import { db } from "./client";
import { setDeadline } from "./deadlines";
import { keepDraft } from "./drafts";
import { seeAgain } from "./duplicates";
import { setNote } from "./notes";
import { readAgain } from "./read-again";
import { otherConnection, testDatabase } from "./test-database";
import { addRole, done, move, NOW, postingOf, step, TODAY, undo } from "./test-steps";

testDatabase();

/** The board as kept in memory, once it is seen to be what a first read finds. */
async function board(today = TODAY) {
  const kept = await readBoard(today);
  expect(kept).toEqual(await new BoardCards(await db()).read(today));
  return kept.cards;
}

async function cardOf(id: string) {
  return (await board()).find((card) => card.id === id);
}

const ids = async () => (await board()).map((card) => card.id);

describe("the board in memory is what the database holds", () => {
  it("after adding, moving, closing, undoing and bringing back", async () => {
    const [below, id] = [await addRole(), await addRole()];
    expect(await ids()).toEqual([id, below]);
    await done(move(id, { from: "saved", to: "saved", after: below }));
    expect(await ids()).toEqual([below, id]);
    const moved = await done(move(id, { from: "saved", to: "applied" }));
    expect(await cardOf(id)).toMatchObject({ stageId: "applied", appliedOn: TODAY });
    const undone = await done(undo(moved.changeId));
    expect(await cardOf(id)).toMatchObject({ stageId: "saved", appliedOn: null });
    await done(undo(undone.changeId));
    await done(move(id, { from: "applied", to: "closed", outcome: "rejected" }));
    expect(await cardOf(id)).toMatchObject({ stageId: "closed", outcome: "rejected" });
  });

  it("after an edit, dates, notes and their undo", async () => {
    const id = await addRole();
    await board();
    const edit = { applicationId: id, seen: { title: "Machine Learning Engineer" }, patch: { title: "Lead" } };
    const edited = await done(editApplication(step("edit"), { ...edit, today: TODAY }));
    expect(await cardOf(id)).toMatchObject({ title: "Lead" });
    await done(undo(edited.changeId));
    const deadlineId = newId();
    const date = { applicationId: id, deadlineId, today: TODAY };
    const fields = plainDeadline("apply-by", "2026-11-20" as CalendarDate);
    await done(setDeadline(step("date"), { ...date, version: null, fields }));
    expect(await cardOf(id)).toMatchObject({ next: { day: "2026-11-20" }, hasFutureDate: true });
    await done(setDeadline(step("date"), { ...date, version: 1, fields: { ...fields, doneOn: TODAY } }));
    expect(await cardOf(id)).toMatchObject({ next: null });
    const noteId = newId();
    const note = { applicationId: id, noteId, today: TODAY };
    const noted = await done(setNote(step("note"), { ...note, version: null, text: "Ask about pay" }));
    expect(await cardOf(id)).toMatchObject({ noteCount: 1 });
    await done(setNote(step("note"), { ...note, version: 1, text: "Ask about pay and hours" }));
    await board();
    await done(undo(noted.changeId));
    expect(await cardOf(id)).toMatchObject({ noteCount: 0 });
  });

  it("after deleting, bringing back, pasting again and reading again", async () => {
    const id = await addRole({ posting: postingOf("A posting") });
    await board();
    const deleted = await done(deleteApplication(step("delete"), id, TODAY));
    expect(await ids()).toEqual([]);
    await done(undo(deleted.changeId));
    expect(await ids()).toEqual([id]);
    const [draftId, text] = [newId(), "A posting"];
    await keepDraft({ id: draftId, kind: "paste", text, html: null, edits: {}, at: NOW, today: TODAY });
    await seeAgain(step("posting"), { draftId, text, forRole: null, today: TODAY });
    await board();
    await readAgain(step("posting"), id, TODAY);
    await board();
  });

  it("when a column is given new ranks as a whole, which no event names", async () => {
    const [last, b, c, first] = [await addRole(), await addRole(), await addRole(), await addRole()];
    const client = await db();
    const long = (end: string) => `a0${"V".repeat(LONGEST_RANK)}${end}`;
    await client.application.update({ where: { id: first }, data: { rank: long("1") } });
    await client.application.update({ where: { id: c }, data: { rank: long("2") } });
    await client.application.update({ where: { id: last }, data: { rank: "a1" } });
    await board();
    await done(move(b, { from: "saved", to: "saved", after: first }));
    expect(await ids()).toEqual([first, b, c, last]);
  });

  it("when a role is gone for good, also beside one that is new", async () => {
    const [kept, gone] = [await addRole(), await addRole()];
    await board();
    const client = await db();
    await client.application.delete({ where: { id: gone } });
    expect(await ids()).toEqual([kept]);
    await client.application.delete({ where: { id: kept } });
    const added = await addRole();
    expect(await ids()).toEqual([added]);
  });

  it("when another program wrote, a stage is called otherwise, the day turns, or the search ends", async () => {
    const id = await addRole({ stageId: "applied" });
    await board();
    const other = otherConnection();
    await other.batch(
      [
        `INSERT INTO "Change" ("id", "kind", "at") VALUES ('elsewhere', 'edit', '2026-11-18T11:00:00.000+00:00')`,
        {
          sql: `INSERT INTO "Event" ("changeId", "applicationId", "kind", "data", "recordedAt", "occurredOn")
                VALUES ('elsewhere', ?, 'edited', '{}', '2026-11-18T11:00:00.000+00:00', '2026-11-18')`,
          args: [id],
        },
        { sql: `UPDATE "Application" SET "title" = 'From elsewhere' WHERE "id" = ?`, args: [id] },
      ],
      "write",
    );
    expect(await cardOf(id)).toMatchObject({ title: "From elsewhere" });
    await other.execute(`UPDATE "Stage" SET "kind" = 'saved' WHERE "id" = 'applied'`);
    expect(await cardOf(id)).toMatchObject({ lastContactOn: null });
    await board("2026-11-19" as CalendarDate);
    await other.execute(`UPDATE "Hunt" SET "endedOn" = '2026-11-18'`);
    expect(await board()).toEqual([]);
    other.close();
  });

  it("whoever asks while others write", async () => {
    const roles = await Promise.all(Array.from({ length: 12 }, () => addRole()));
    const reads = roles.map(() => readBoard(TODAY));
    const writes = roles.map((id) => done(move(id, { from: "saved", to: "applied" })));
    await Promise.all([...reads, ...writes]);
    expect((await board()).map((card) => card.stageId)).toEqual(roles.map(() => "applied"));
  });
});
