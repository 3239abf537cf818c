import { stopCommands } from "./run-command.mjs";

/** @typedef {{ gate: { shut: () => void, server: import("node:http").Server }, lock: { release: () => void } }} Open */

const PATIENCE_MS = 3000;

/**
 * Ends well on Ctrl+C, on a kill and when the window closes: requests first, then the database, the lock last. The
 * port stays open until the lock is gone, as lock.mjs relies on.
 */
export function stopper() {
  /** @type {Open | null} */
  let open = null;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1); // asked twice: at once, and the lock is found stale
    isStopping = true;
    open?.gate.shut();
    stopCommands();
    if (open) await drained(open.gate.server);
    await globalThis.__rolebookClose?.().catch((/** @type {Error} */ error) => console.error(error.message));
    open?.lock.release();
    console.log("\nRolebook has stopped. Your data is kept.");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());
  return {
    /** What is open now, and so has to be closed. @param {Open} now */
    onStop: (now) => {
      open = now;
    },
    isStopping: () => isStopping,
  };
}

/** Resolves when the requests under way are answered, or patience ends. */
function drained(/** @type {import("node:http").Server} */ server) {
  return new Promise((resolve) => {
    const end = performance.now() + PATIENCE_MS;
    const look = () => {
      server.closeIdleConnections();
      server.getConnections((_, count) => {
        if (count === 0 || performance.now() > end) resolve(undefined);
        else setTimeout(look, 20);
      });
    };
    look();
  });
}
