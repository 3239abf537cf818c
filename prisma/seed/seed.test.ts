import { describe, expect, it } from "vitest";
import { readBoard } from "../../lib/data/board";
import { arrange, tell } from "../../lib/data/tell";
import { testDatabase } from "../../lib/data/test-database";
import type { CalendarDate } from "../../lib/domain/calendar-date";
import { attention } from "../../lib/domain/card";
import { exampleHunt } from "../../lib/domain/example/example-hunt";
import { groupBy } from "../../lib/domain/group-by";
import { invent } from "./invented/invent";
import { readOptions } from "./options";

testDatabase();

/** The day of the drawings. */
const TODAY = "2026-11-18" as CalendarDate;
const NOW = new Date("2026-11-18T10:42:00Z");

describe("the hunt of the drawings", () => {
  it("shows what they show", async () => {
    await arrange(await tell(exampleHunt(TODAY, "Europe/Berlin"), NOW), TODAY, NOW);
    const { cards, stages } = await readBoard(TODAY);
    expect(attention(cards, stages, TODAY)).toEqual({ overdue: 2, soon: 3, noReply: 3 });
    const columns = groupBy(cards, (card) => card.stageId);
    const companies = (stageId: string) => columns.get(stageId)?.map((card) => card.company);
    expect(companies("applied")).toEqual([
      "Kestrel Freight",
      "Hollis Optics",
      "Lumen Quay",
      "Marrow Street Bank",
      "Greywacke Energy",
    ]);
    expect(companies("interviewing")).toEqual(["Tidewell", "Northlight Devices"]);
    expect(columns.get("saved")).toHaveLength(5);
    expect(columns.get("screening")).toHaveLength(3);
    const outcomes = groupBy(columns.get("closed") ?? [], (card) => card.outcome);
    expect(Object.fromEntries([...outcomes].map(([outcome, closed]) => [outcome, closed.length]))).toEqual({
      rejected: 9,
      withdrawn: 2,
      "no-response": 5,
      "position-closed": 2,
    });
  });
});

describe("an invented hunt", () => {
  it("follows from its seed", () => {
    const stories = (seed: number) => invent({ count: 60, seed, today: TODAY });
    expect(stories(7)).toEqual(stories(7));
    expect(stories(7)).not.toEqual(stories(8));
  });

  it("has no day before one it must follow, and none after today but those to come", () => {
    for (const story of invent({ count: 400, seed: 3, today: TODAY })) {
      const days = [story.savedOn, ...story.moves.map((move) => move.on)];
      expect([...days].sort()).toEqual(days);
      expect(days.every((day) => day <= TODAY)).toBe(true);
      for (const date of story.dates) expect(date.added >= story.savedOn && date.added <= TODAY).toBe(true);
      for (const note of story.notes) expect(note.on >= story.savedOn && note.on <= TODAY).toBe(true);
    }
  });

  it("is written as it was invented", async () => {
    const stories = invent({ count: 40, seed: 5, today: TODAY });
    await tell(stories, NOW);
    const { cards } = await readBoard(TODAY);
    const count = (stageId: string) => cards.filter((card) => card.stageId === stageId).length;
    expect([cards.length, count("saved"), count("applied"), count("closed")]).toEqual([40, 6, 16, 10]);
  });
});

describe("the options", () => {
  it("ask for one example or the other", () => {
    expect(readOptions(["--count", "12", "--seed", "3"])).toEqual({ count: 12, seed: 3, data: null, on: null });
    expect(readOptions(["--drawing", "--on", "2026-11-18"])).toMatchObject({ count: null, on: "2026-11-18" });
    for (const args of [
      [],
      ["--count", "0"],
      ["--count", "x"],
      ["--drawing", "--count", "3"],
      ["--on", "2026-02-30"],
      ["--x"],
    ]) {
      expect(() => readOptions(args), args.join(" ")).toThrow();
    }
  });
});
