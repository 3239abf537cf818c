import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../domain/calendar-date";
import { type DeadlineFields, plainDeadline } from "../domain/deadline";
import { newId } from "../id";
import { setDeadline } from "./deadlines";
import { testDatabase } from "./test-database";
import { addRole, done, everything, step, TODAY, undo } from "./test-steps";

testDatabase();

const INTERVIEW: DeadlineFields = {
  ...plainDeadline("interview", "2026-03-29" as CalendarDate),
  time: "02:30", // an hour that does not exist on that day in that zone: kept as it was said
  zone: "Europe/Berlin",
  minutes: 60,
  people: ["Ines Tarrant", "Deniz Okafor"],
  round: 2,
  rounds: 4,
  preparation: "- [ ] Bring numbers per frame",
};

function set(
  ids: { applicationId: string; deadlineId: string },
  version: number | null,
  fields: DeadlineFields | null,
) {
  return setDeadline(step("date"), { ...ids, version, fields, today: TODAY });
}

async function newDate() {
  const ids = { applicationId: await addRole(), deadlineId: newId() };
  await done(set(ids, null, INTERVIEW));
  return ids;
}

async function stored() {
  const { deadlines } = await everything();
  return deadlines[0];
}

describe("a date", () => {
  it("holds what was said, field for field", async () => {
    await newDate();
    expect(await stored()).toMatchObject({ ...INTERVIEW, version: 1, deletedAt: null });
  });

  it("is refused from a tab that saw an older version, and then nothing changes", async () => {
    const ids = await newDate();
    await done(set(ids, 1, { ...INTERVIEW, time: "11:00" }));
    const before = await everything();
    expect(await set(ids, 1, { ...INTERVIEW, time: "12:00" })).toEqual({ ok: false, reason: "stale" });
    expect(await set(ids, 1, null)).toEqual({ ok: false, reason: "stale" });
    expect(await everything()).toEqual(before);
  });

  it("comes back by undo as it was: changed, then deleted", async () => {
    const ids = await newDate();
    const changed = await done(set(ids, 1, plainDeadline("call", TODAY)));
    const gone = await done(set(ids, 2, null));
    expect(await stored()).toMatchObject({ deletedAt: expect.any(Date) });
    await done(undo(gone.changeId));
    expect(await stored()).toMatchObject({ ...plainDeadline("call", TODAY), deletedAt: null });
    await done(undo(changed.changeId));
    expect(await stored()).toMatchObject({ ...INTERVIEW, deletedAt: null });
  });

  it("that was added is taken away by undo", async () => {
    const ids = { applicationId: await addRole(), deadlineId: newId() };
    const added = await done(set(ids, null, INTERVIEW));
    await done(undo(added.changeId));
    expect(await stored()).toMatchObject({ deletedAt: expect.any(Date) });
    expect(await set(ids, 2, INTERVIEW)).toEqual({ ok: false, reason: "missing" });
  });
});
