import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createGate } from "./gate.mjs";
import { findHolder, takeLock } from "./lock.mjs";
import { listenFrom } from "./port.mjs";
import { tempFolders } from "./temp-folder";

const tempFolder = tempFolders();
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function addressOf(server: Server): Promise<string> {
  servers.push(server);
  return `http://127.0.0.1:${await listenFrom(server, 0)}`;
}

/** As start.mjs does it: a door that answers with the id, and the lock that names it. */
async function rolebook() {
  const id = randomUUID();
  const gate = createGate({ id });
  const address = await addressOf(gate.server);
  return { gate, holder: { id, pid: process.pid, since: new Date().toISOString(), address } };
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid ?? 0;
}

describe("the lock of a data folder", () => {
  it("is taken, names its holder, and is gone when released", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    const lock = await takeLock(file, holder);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(holder);
    lock.check();
    lock.release();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it("refuses a second instance, with the process, the address and since when", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    await takeLock(file, holder);
    const { holder: second } = await rolebook();
    const refused = takeLock(file, second);
    await expect(refused).rejects.toThrow(`process ${holder.pid} at ${holder.address}, since`);
    expect(JSON.parse(readFileSync(file, "utf8")).id).toBe(holder.id);
  });

  it("tells a holder that still starts from one that is ready", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { gate, holder } = await rolebook();
    await takeLock(file, holder);
    expect(await findHolder(file)).toEqual({ holder, ready: false });
    gate.open({ handle: async (_, response) => void response.end("ok") });
    expect(await findHolder(file)).toEqual({ holder, ready: true });
    gate.shut();
    expect(await findHolder(file)).toEqual({ holder, ready: false });
  });

  it("is taken over from a process that is dead", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    writeFileSync(file, JSON.stringify({ ...holder, id: "old", pid: await deadPid() }));
    await takeLock(file, holder);
    expect(JSON.parse(readFileSync(file, "utf8")).id).toBe(holder.id);
    expect(readdirSync(path.dirname(file))).toEqual(["rolebook.lock"]);
  });

  it("is taken over where the pid now belongs to a program that nobody answers for", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    const gone = await addressOf(createServer());
    await new Promise((resolve) => servers.pop()?.close(resolve));
    writeFileSync(file, JSON.stringify({ ...holder, id: "old", address: gone }));
    await takeLock(file, holder);
    expect(JSON.parse(readFileSync(file, "utf8")).id).toBe(holder.id);
  });

  it("is taken over where another program answers at the address", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    const other = await addressOf(createServer((_, response) => void response.end("another program")));
    writeFileSync(file, JSON.stringify({ ...holder, id: "old", address: other }));
    await takeLock(file, holder);
    expect(JSON.parse(readFileSync(file, "utf8")).id).toBe(holder.id);
  });

  it.each(["", "{", '{"pid":1}', "null"])("is taken over when its file says only %j", async (text) => {
    const file = path.join(tempFolder(), "rolebook.lock");
    writeFileSync(file, text);
    const { holder } = await rolebook();
    await takeLock(file, holder);
    expect(JSON.parse(readFileSync(file, "utf8")).id).toBe(holder.id);
  });

  it("goes to exactly one of many that find it stale at once", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const all = await Promise.all(Array.from({ length: 12 }, rolebook));
    const stale = { ...all[0]?.holder, id: "old", pid: await deadPid() };
    writeFileSync(file, JSON.stringify(stale));
    const results = await Promise.allSettled(all.map(({ holder }) => takeLock(file, holder)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it("is not removed by a process that lost it", async () => {
    const file = path.join(tempFolder(), "rolebook.lock");
    const { holder } = await rolebook();
    const lock = await takeLock(file, holder);
    writeFileSync(file, JSON.stringify({ ...holder, id: "another" }));
    expect(() => lock.check()).toThrow("in use by another Rolebook");
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
