import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listenFrom } from "./port.mjs";
import { startServer } from "./run-server.mjs";
import { tempFolders } from "./temp-folder";

const root = path.dirname(import.meta.dirname);
const isBuilt = existsSync(path.join(root, ".next/BUILD_ID"));
const tempFolder = tempFolders();
const running: Awaited<ReturnType<typeof startServer>>[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill();
});

async function up(data: string) {
  const server = await startServer({ data });
  running.push(server);
  return server;
}

/** Runs a start to its end. */
function run(data: string, script = "start.mjs", env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, "scripts", script), "--no-open"], {
      env: { ...process.env, CI: "1", ROLEBOOK_SKIP_SETUP: "1", PORT: "0", ...env, ROLEBOOK_DATA: data },
      timeout: 15_000, // one that hangs must not outlive the test
      killSignal: "SIGKILL",
    });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.once("close", (code) => resolve({ code, said }));
  });
}

function isOneSentence(said: string) {
  return !/\n\s+at /.test(said) && said.trim().split("\n").length === 1;
}

describe("a start that has to refuse says so in one line", () => {
  it("when the data would lie inside the clone", async () => {
    const { code, said } = await run(path.join(root, "data"));
    expect([code, isOneSentence(said)]).toEqual([1, true]);
    expect(said).toContain("inside the program's own folder");
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });

  it("when a file has the name of the data folder, or the folder cannot be made", async () => {
    const file = path.join(tempFolder(), "rolebook");
    writeFileSync(file, "mine");
    for (const data of [file, path.join(file, "below"), "/proc/rolebook"]) {
      const { code, said } = await run(data);
      expect([code, isOneSentence(said)], said).toEqual([1, true]);
    }
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("when the database is damaged, which it keeps; and it lets go of the data", async () => {
    const data = tempFolder();
    writeFileSync(path.join(data, "rolebook.db"), "a letter to a friend".repeat(100));
    const { code, said } = await run(data);
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toMatch(/is damaged and was left exactly as it is/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(data, "rolebook.lock"))).toBe(false);
    expect(statSync(path.join(data, "rolebook.db")).size).toBe(2000);
  });
});

describe.skipIf(!isBuilt)("a start", () => {
  it("answers, tells where things are, and ends well when told to", async () => {
    const data = path.join(tempFolder(), "new");
    const server = await up(data);
    expect(server.output()).toContain(
      `Rolebook is at ${server.origin}\nYour data is in ${data}\nLeave this window open. Your data is kept either way.\n`,
    );
    expect((await fetch(server.origin)).status).toBe(200);
    for (const name of ["rolebook.db", "rolebook.lock", "rolebook.json"]) {
      expect(statSync(path.join(data, name)).mode & 0o777, name).toBe(0o600);
    }
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(await server.stop()).toBe(0);
    expect(existsSync(path.join(data, "rolebook.lock"))).toBe(false);
  });

  it("on data in use points to the Rolebook that is up; the development one refuses and names it", async () => {
    const data = tempFolder();
    const server = await up(data);
    const again = await run(data);
    expect(again).toMatchObject({ code: 0 });
    expect(again.said).toContain(`process ${server.pid}`);
    expect(again.said).toContain(`Rolebook is at ${server.origin}`);
    const dev = await run(data, "dev.mjs");
    expect([dev.code, isOneSentence(dev.said)]).toEqual([1, true]);
    expect(dev.said).toContain(`process ${server.pid} at ${server.origin}, since`);
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
  });

  it("lets one of two that begin at once have the data", async () => {
    const data = tempFolder();
    const both = await Promise.allSettled([up(data), up(data)]);
    const [winner] = running;
    const told = both.filter((result) => result.status === "rejected" || result.value.pid !== winner?.pid);
    expect(told).toHaveLength(1);
    expect(JSON.parse(readFileSync(path.join(data, "rolebook.lock"), "utf8")).pid).toBe(winner?.pid);
  });

  it("takes over after the last one was killed", async () => {
    const data = tempFolder();
    const first = await up(data);
    await first.kill();
    expect(existsSync(path.join(data, "rolebook.lock"))).toBe(true);
    const second = await up(data);
    expect(JSON.parse(readFileSync(path.join(data, "rolebook.lock"), "utf8")).pid).toBe(second.pid);
  });

  it("names a port that is taken, takes the next free one, and remembers it", async () => {
    const data = tempFolder();
    const other = createServer((_, response) => void response.end("another program"));
    const taken = await listenFrom(other, 0);
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, "rolebook.json"), JSON.stringify({ port: taken }));
    try {
      const first = await startServer({ data, port: "remembered" });
      running.push(first);
      expect(first.output()).toContain(`Port ${taken} is in use by another program`);
      const { port } = JSON.parse(readFileSync(path.join(data, "rolebook.json"), "utf8"));
      expect(first.origin).toBe(`http://127.0.0.1:${port}`);
      expect(port).toBeGreaterThan(taken);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it("guards every answer, a static file's and a refusal too", async () => {
    const server = await up(tempFolder());
    const script = /\/_next\/static\/[^"]+\.js/.exec(await (await fetch(server.origin)).text())?.[0];
    for (const at of ["/", "/health", "/no-such-page", script ?? "/missing"]) {
      const foreign = await ask(server.origin, at, { host: "evil.example" });
      expect([at, foreign.status, foreign.headers["x-frame-options"]]).toEqual([at, 403, "DENY"]);
      const cross = await ask(server.origin, at, { "sec-fetch-site": "cross-site" });
      expect([at, cross.status]).toEqual([at, 403]);
      const own = await ask(server.origin, at, {});
      expect(own.headers["content-security-policy"]).toContain("'strict-dynamic'");
      expect(own.headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

/** fetch() does not let a Host be set. */
function ask(origin: string, at: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    request(`${origin}${at}`, { headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on("error", reject)
      .end();
  });
}
