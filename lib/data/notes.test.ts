import { describe, expect, it } from "vitest";
import { newId } from "../id";
import { db } from "./client";
import { setNote } from "./notes";
import { testDatabase } from "./test-database";
import { addRole, done, everything, NOW, step, TODAY, undo } from "./test-steps";

testDatabase();

const MINUTE = 60_000;
const later = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

async function write(
  note: { applicationId: string; noteId: string },
  version: number | null,
  text: string | null,
  at = NOW,
) {
  return setNote(step("note", at), { ...note, version, text, today: TODAY });
}

async function newNote(text: string) {
  const note = { applicationId: await addRole(), noteId: newId() };
  await done(write(note, null, text));
  return note;
}

async function noteEvents() {
  return (await everything()).events.filter((event) => event.kind === "note");
}

describe("a note", () => {
  it("has one line in history for a session of typing, and keeps what it said when the next began", async () => {
    const note = await newNote("a");
    await done(write(note, 1, "ab", later(4)));
    await done(write(note, 2, "abc", later(13))); // within ten minutes of the save before
    expect(await noteEvents()).toHaveLength(1);
    await done(write(note, 3, "abcd", later(24)));
    const events = await noteEvents();
    expect(events.map((event) => event.data)).toMatchObject([
      { before: null, after: "a" },
      { before: "abc", after: "abcd" },
    ]);
    const client = await db();
    expect((await client.noteVersion.findMany()).map((each) => each.text)).toEqual(["abc"]);
    expect((await everything()).notes).toMatchObject([{ text: "abcd", version: 4 }]);
  });

  it("is not overwritten by a tab that saw an older version", async () => {
    const note = await newNote("first");
    await done(write(note, 1, "second", later(1)));
    const before = await everything();
    expect(await write(note, 1, "from the other tab", later(2))).toEqual({ ok: false, reason: "stale" });
    expect(await everything()).toEqual(before);
  });

  it("comes back by undo after it was deleted, and is not written to while it is gone", async () => {
    const note = await newNote("kept");
    const gone = await done(write(note, 1, null, later(1)));
    expect(await write(note, 2, "ghost", later(2))).toEqual({ ok: false, reason: "missing" });
    await done(undo(gone.changeId));
    expect((await everything()).notes).toMatchObject([{ text: "kept", deletedAt: null }]);
  });

  it("sent five times in parallel is one note with one line in history", async () => {
    const note = { applicationId: await addRole(), noteId: newId() };
    const taken = step("note");
    const request = { ...note, version: null, text: "once", today: TODAY };
    await Promise.all(Array.from({ length: 5 }, () => done(setNote(taken, request))));
    expect(await noteEvents()).toHaveLength(1);
    expect((await everything()).notes).toMatchObject([{ text: "once", version: 1 }]);
  });
});
