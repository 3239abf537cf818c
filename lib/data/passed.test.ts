import { describe, expect, it } from "vitest";
import { plainDeadline } from "../domain/deadline";
import type { PassedAnswer } from "../domain/passed";
import { newId } from "../id";
import { setDeadline } from "./deadlines";
import { answerPassed, readPassed } from "./passed";
import { testDatabase } from "./test-database";
import { addRole, done, everything, move, roleNow, step, TODAY, undo } from "./test-steps";

testDatabase();

const PASSED = "2026-11-16" as typeof TODAY;
const LATER = "2026-12-05" as typeof TODAY;

/** A role in Saved with an "apply by" that has passed. */
async function passedRole(title: string) {
  const applicationId = await addRole({ fields: { title } });
  const deadlineId = newId();
  const fields = plainDeadline("apply-by", PASSED);
  await done(setDeadline(step("date"), { applicationId, deadlineId, version: null, fields, today: TODAY }));
  return { applicationId, deadlineId, version: 1 };
}

type Asked = Awaited<ReturnType<typeof passedRole>>;

function answer(...answers: (Asked & { answer: PassedAnswer })[]) {
  return answerPassed(step("passed"), answers, TODAY);
}

async function rows() {
  const { deadlines } = await everything();
  return new Map(deadlines.map((each) => [each.id, each]));
}

describe("answers to apply-by days that have passed", () => {
  it("are asked for only of roles in Saved", async () => {
    const saved = await passedRole("Saved");
    const { applicationId } = await passedRole("Applied");
    await done(move(applicationId, { from: "saved", to: "applied" }));
    expect(await readPassed(TODAY)).toMatchObject([{ ...saved, day: PASSED, name: "Saved" }]);
    expect(await readPassed(PASSED)).toEqual([]);
  });

  it("given together are one change, and one undo takes all of them back", async () => {
    const [applied, open, gone, later] = [
      await passedRole("Applied"),
      await passedRole("Open"),
      await passedRole("Gone"),
      await passedRole("Later"),
    ];
    const before = await everything();
    const asked = await readPassed(TODAY);
    const changed = await done(
      answer(
        { ...applied, answer: { is: "applied", on: PASSED } },
        { ...open, answer: { is: "new-day", day: LATER } },
        { ...gone, answer: { is: "closed", outcome: "position-closed" } },
        { ...later, answer: { is: "not-now" } },
      ),
    );
    expect(await readPassed(TODAY)).toEqual([]);
    expect(await roleNow(applied.applicationId)).toMatchObject({ stageId: "applied", appliedOn: PASSED });
    expect(await roleNow(gone.applicationId)).toMatchObject({ stageId: "closed", outcome: "position-closed" });
    const dates = await rows();
    expect(dates.get(applied.deadlineId)?.doneOn).toBe(TODAY);
    expect(dates.get(gone.deadlineId)?.doneOn).toBe(TODAY);
    expect(dates.get(open.deadlineId)).toMatchObject({ day: LATER, doneOn: null });
    expect(dates.get(later.deadlineId)).toMatchObject({ day: PASSED, askedOn: TODAY });

    await done(undo(changed.changeId));
    const after = await everything();
    const placed = ({ id, stageId, rank, outcome, appliedOn, enteredOn }: (typeof after.applications)[number]) => ({
      ...{ id, stageId, rank, outcome, appliedOn, enteredOn },
    });
    expect(after.applications.map(placed)).toEqual(before.applications.map(placed));
    const dated = ({ version: _, ...date }: (typeof after.deadlines)[number]) => date;
    expect(after.deadlines.map(dated)).toEqual(before.deadlines.map(dated));
    expect((await readPassed(TODAY)).map(({ name }) => name)).toEqual(asked.map(({ name }) => name));
  });

  it("are all refused where one no longer fits", async () => {
    const [one, other] = [await passedRole("One"), await passedRole("Other")];
    await done(answer({ ...other, answer: { is: "not-now" } }));
    const before = await everything();
    const stale = { ...other, answer: { is: "new-day", day: LATER } } as const;
    expect(await answer({ ...one, answer: { is: "applied", on: null } }, stale)).toEqual({
      ok: false,
      reason: "stale",
    });
    expect(await everything()).toEqual(before);
  });

  it("go to the head of the stage, as a move from the board does", async () => {
    const waiting = await addRole({ stageId: "applied" });
    const role = await passedRole("Applied now");
    await done(answer({ ...role, answer: { is: "applied", on: null } }));
    expect((await roleNow(role.applicationId)).rank < (await roleNow(waiting)).rank).toBe(true);
  });
});
