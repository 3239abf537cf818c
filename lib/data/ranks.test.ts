import { describe, expect, it } from "vitest";
import { LONGEST_RANK } from "../domain/rank";
import { readBoard } from "./board";
import { db } from "./client";
import { testDatabase } from "./test-database";
import { addRole, done, move, roleNow, TODAY, undo } from "./test-steps";

testDatabase();

async function column(stageId: string) {
  const client = await db();
  const rows = await client.application.findMany({ where: { stageId }, orderBy: { rank: "asc" } });
  return rows.map(({ id, rank }) => ({ id, rank }));
}

async function ids(stageId: string): Promise<string[]> {
  return (await column(stageId)).map((each) => each.id);
}

describe("the order of a column", () => {
  it("survives 500 moves into the same gap, with short and unique ranks", async () => {
    const [last, b, c, first] = [await addRole(), await addRole(), await addRole(), await addRole()];
    let longest = 0;
    for (let turn = 0; turn < 500; turn++) {
      // Each time the lower of the two in the middle goes right above the other: the gap below `first` halves for ever.
      const id = turn % 2 === 0 ? b : c;
      await done(move(id, { from: "saved", to: "saved", after: first }));
      expect(await ids("saved")).toEqual([first, id, id === b ? c : b, last]);
      longest = Math.max(longest, (await roleNow(id)).rank.length);
    }
    const ranks = (await column("saved")).map((each) => each.rank);
    expect(new Set(ranks).size).toBe(4);
    expect(longest).toBeGreaterThan(20); // the gap was truly narrowed
    expect(longest).toBeLessThanOrEqual(LONGEST_RANK);
  }, 60_000);

  it("survives 1,000 moves into one gap from two tabs, with every card there once, and on the board as in the file", async () => {
    const roles = [
      await addRole(),
      await addRole(),
      await addRole(),
      await addRole(),
      await addRole(),
      await addRole(),
    ];
    const [first = "", ...others] = await ids("saved");
    const tab = async (own: readonly string[]) => {
      for (let turn = 0; turn < 500; turn++) {
        await done(move(own[turn % own.length] ?? "", { from: "saved", to: "saved", after: first }));
        if (turn % 50 === 0) await readBoard(TODAY);
      }
    };
    await Promise.all([tab(others.slice(0, 2)), tab(others.slice(2))]);
    const order = await ids("saved");
    expect(order[0]).toBe(first);
    expect([...order].sort()).toEqual([...roles].sort());
    expect((await readBoard(TODAY)).cards.map((card) => card.id)).toEqual(order);
    const ranks = (await column("saved")).map((each) => each.rank);
    expect(new Set(ranks).size).toBe(roles.length);
    expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThanOrEqual(LONGEST_RANK);
  }, 60_000);

  it("is kept when the ranks are made short again", async () => {
    const [last, b, c, first] = [await addRole(), await addRole(), await addRole(), await addRole()];
    const client = await db();
    const long = (end: string) => `a0${"V".repeat(LONGEST_RANK)}${end}`;
    await client.application.update({ where: { id: first }, data: { rank: long("1") } });
    await client.application.update({ where: { id: c }, data: { rank: long("2") } });
    await client.application.update({ where: { id: last }, data: { rank: "a1" } });
    await done(move(b, { from: "saved", to: "saved", after: first }));
    expect(await ids("saved")).toEqual([first, b, c, last]);
    for (const { rank } of await column("saved")) expect(rank.length).toBeLessThan(10);
  });

  it("puts a card between the neighbours that the sender saw, deleted roles in between or not", async () => {
    const [last, deleted, first] = [await addRole(), await addRole(), await addRole()];
    const client = await db();
    await client.application.update({ where: { id: deleted }, data: { deletedAt: new Date() } });
    const id = await addRole({ stageId: "applied" });
    await done(move(id, { from: "applied", to: "saved", after: first, before: last }));
    const order = await ids("saved");
    expect(order.indexOf(id)).toBe(1);
    expect(order.filter((each) => each !== deleted)).toEqual([first, id, last]);
  });

  it("passes over a neighbour that has left the column", async () => {
    const [gone, last] = [await addRole(), await addRole()];
    await done(move(gone, { from: "saved", to: "applied" }));
    const id = await addRole({ stageId: "applied" });
    await done(move(id, { from: "applied", to: "saved", after: gone }));
    expect(await ids("saved")).toEqual([last, id]);
    await done(move(id, { from: "saved", to: "saved", after: gone, before: last }));
    expect(await ids("saved")).toEqual([id, last]);
  });

  it("comes back by undo", async () => {
    const [last, b, first] = [await addRole(), await addRole(), await addRole()];
    const moved = await done(move(b, { from: "saved", to: "saved", before: first }));
    expect(await ids("saved")).toEqual([b, first, last]);
    await done(undo(moved.changeId));
    expect(await ids("saved")).toEqual([first, b, last]);
  });
});
