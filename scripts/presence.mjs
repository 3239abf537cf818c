import { get } from "node:http";

/** The door sets it on /health to the id in the lock file, so that an answer proves who holds the data. */
export const ID_HEADER = "x-rolebook";

/**
 * Who answers at an address: this id, another program, a process that accepts but stays silent, or nobody.
 * @param {string} address
 * @param {string} id
 * @returns {Promise<"ready" | "starting" | "silent" | "other" | "nobody">}
 */
export function whoAnswers(address, id) {
  return new Promise((resolve) => {
    const request = get(`${address}/health`, { timeout: 2000, agent: false }, (response) => {
      response.resume();
      if (response.headers[ID_HEADER] !== id) resolve("other");
      else resolve(response.headers["retry-after"] ? "starting" : "ready");
    });
    request.on("timeout", () => {
      resolve("silent");
      request.destroy();
    });
    request.on("error", (error) => {
      const refused = /** @type {NodeJS.ErrnoException} */ (error).code === "ECONNREFUSED";
      resolve(refused ? "nobody" : "other");
    });
  });
}
