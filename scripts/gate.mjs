// The HTTP server that stands in front of Next: every request, upgrade and static file passes the door first.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { allowedFor, answerHeaders, contentPolicy, dropForwarded, refusal } from "./door.mjs";
import { ID_HEADER } from "./presence.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ handle: (q: Request, r: Response) => Promise<void>, upgrade?: (q: Request, s: import("node:stream").Duplex, h: Buffer) => unknown }} Behind */

/** @param {{ id: string, isDev?: boolean }} options */
export function createGate({ id, isDev = false }) {
  /** @type {Behind | null} */
  let behind = null;
  let line = "Rolebook is starting.";
  const server = createServer((request, response) => {
    const port = portOf(server);
    const nonce = randomBytes(16).toString("base64");
    const policy = contentPolicy({ nonce, isDev, port });
    for (const [name, value] of Object.entries(answerHeaders(policy))) response.setHeader(name, value);
    const no = refusal(asked(request), allowedFor(port));
    if (no) return answer(response, no.status, no.line);
    dropForwarded(request.headers);
    request.headers["content-security-policy"] = policy; // Next takes the nonce from here
    if (request.url?.split("?")[0] === "/health") response.setHeader(ID_HEADER, id);
    if (behind) return pass(behind, request, response);
    response.setHeader("Retry-After", "1");
    if (request.method === "GET") response.setHeader("Refresh", "1");
    answer(response, 503, line);
  });
  server.on("upgrade", (request, socket, head) => {
    // A WebSocket is sent with GET and crosses origins freely: it has to show its origin, as a change does.
    const no = refusal({ ...asked(request), method: "UPGRADE" }, allowedFor(portOf(server)));
    if (no || !behind?.upgrade) return void socket.destroy();
    behind.upgrade(request, socket, head);
  });
  return {
    server,
    /** Lets requests through from now on. @param {Behind} next */
    open: (next) => {
      behind = next;
    },
    /** Takes no more, and keeps answering, so that the lock is seen to be held until the database is closed. */
    shut: () => {
      behind = null;
      line = "Rolebook is closing.";
    },
  };
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  return /** @type {import("node:net").AddressInfo} */ (server.address())?.port ?? 0;
}

/** Node keeps the first of several Host headers; all are looked at. @param {Request} request */
function asked(request) {
  const raw = request.rawHeaders;
  const hosts = raw.filter((_, i) => i % 2 === 1 && raw[i - 1].toLowerCase() === "host");
  return { method: request.method ?? "", url: request.url ?? "", headers: request.headers, hosts };
}

function answer(/** @type {Response} */ response, /** @type {number} */ status, /** @type {string} */ line) {
  // A body that nobody reads must not hold the connection.
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" }).end(`${line}\n`);
}

/** @param {Behind} behind @param {Request} request @param {Response} response */
function pass(behind, request, response) {
  behind.handle(request, response).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    if (response.headersSent) response.destroy();
    else answer(response, 500, "Rolebook could not answer. Your data is safe; try again.");
  });
}
