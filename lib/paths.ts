import "server-only";
import path from "node:path";
import { env } from "./env";

/** Where things are kept in the data folder. */
export function databasePath(): string {
  return path.join(env.dataFolder, "rolebook.db");
}
