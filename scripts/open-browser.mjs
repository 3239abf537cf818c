import { spawn } from "node:child_process";

/** Only for a person at a terminal: never in CI, in a pipe, or where it was declined. */
export function wantsBrowser({
  args = process.argv,
  env = process.env,
  isTerminal = process.stdout.isTTY === true,
} = {}) {
  return isTerminal && !env.CI && !args.includes("--no-open");
}

/** The address is printed as well, so a machine without a browser loses nothing. @param {string} address */
export function openBrowser(address) {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
