import "server-only";
import { pathToFileURL } from "node:url";
import { databasePath } from "../paths";
import { PrismaClient } from "./generated/client";
import { PrismaLibSqlFile } from "./one-connection";

export type Db = PrismaClient;
/** The client inside a transaction. Within one, nothing is awaited but the database. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

declare global {
  var __rolebookDb: Promise<Db> | undefined;
  var __rolebookClose: (() => Promise<void>) | undefined;
}

/** The one client of this process: Next loads modules more than once, and a second connection would not wait its turn. */
export function db(): Promise<Db> {
  globalThis.__rolebookDb ??= openDatabase(databasePath()).then((client) => {
    globalThis.__rolebookClose = () => client.$disconnect();
    return client;
  });
  return globalThis.__rolebookDb;
}

/** Opens a database file and refuses one whose guarantees are not those the app is built on. */
export async function openDatabase(file: string): Promise<Db> {
  const client = new PrismaClient({ adapter: new PrismaLibSqlFile({ url: pathToFileURL(file).href, timeout: 500 }) });
  const pragma = async (name: string) => {
    const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
    return String(Object.values(rows[0] ?? {})[0]);
  };
  const wanted = { journal_mode: "wal", synchronous: "2", foreign_keys: "1", busy_timeout: "500" };
  for (const [name, value] of Object.entries(wanted)) {
    const found = await pragma(name);
    if (found !== value) {
      await client.$disconnect();
      throw new Error(`The database is not safe to write: ${name} is ${found}, not ${value}.`);
    }
  }
  return client;
}
