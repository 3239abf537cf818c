import { createServer, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { listenFrom } from "./port.mjs";

const servers: Server[] = [];

function server(): Server {
  const made = createServer();
  servers.push(made);
  return made;
}

afterEach(async () => {
  for (const made of servers.splice(0)) {
    if (made.listening) await new Promise((resolve) => made.close(resolve));
  }
});

it("listens on the wanted port, on this computer only", async () => {
  const first = server();
  const port = await listenFrom(first, 0);
  await new Promise((resolve) => first.close(resolve));
  const second = server();
  expect(await listenFrom(second, port)).toBe(port);
  expect(second.address()).toMatchObject({ address: "127.0.0.1" });
});

it("takes the next free port where another program has the wanted one", async () => {
  const taken = await listenFrom(server(), 0);
  const port = await listenFrom(server(), taken);
  expect(port).toBeGreaterThan(taken);
});

it("sees a program that listens on every address", async () => {
  const everywhere = server();
  await new Promise<void>((resolve) => everywhere.listen(0, "::", resolve));
  const address = everywhere.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  expect(await listenFrom(server(), taken)).not.toBe(taken);
});
