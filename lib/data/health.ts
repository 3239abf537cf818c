import "server-only";
import { databasePath } from "../paths";
import { db } from "./client";

export type Health = {
  app: "rolebook";
  ok: boolean;
  pid: number;
  /** The absolute path of the database file. */
  database: string;
  /** The name of the last migration that was applied, or null where the database does not answer. */
  schema: string | null;
};

export async function readHealth(): Promise<Health> {
  const found = { app: "rolebook", pid: process.pid, database: databasePath() } as const;
  try {
    const client = await db();
    const rows = await client.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1`;
    return { ...found, ok: true, schema: rows[0]?.name ?? null };
  } catch (error) {
    console.error("The database does not answer:", error);
    return { ...found, ok: false, schema: null };
  }
}
