import { connect } from "node:net";

const TRIES = 100;

/** Whether a program answers on a port. Asked first: some systems let two programs listen on the same one. */
function isAnswered(/** @type {number} */ port, /** @type {string} */ host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(500, () => end(true)); // listens, and is too busy to accept
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** @param {import("node:http").Server} server @param {number} port */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(undefined);
    });
  });
}

/**
 * Listens on the wanted port, else on the next free one.
 * @param {import("node:http").Server} server
 * @param {number} wanted 0 for any
 * @returns {Promise<number>} the port taken
 */
export async function listenFrom(server, wanted) {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65_536); port++) {
    if (port > 0 && ((await isAnswered(port, "127.0.0.1")) || (await isAnswered(port, "::1")))) continue;
    try {
      await listen(server, port);
      return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  return listenFrom(server, 0);
}
