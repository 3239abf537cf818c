import "server-only";
import path from "node:path";
import { env } from "./env";

/** Where things are kept in the data folder. */
export function databasePath(): string {
  return path.join(env.dataFolder, "rolebook.db");
}

/** Texts that were pasted and are too long for a posting. */
export function pastesFolder(): string {
  return path.join(env.dataFolder, "pastes");
}
