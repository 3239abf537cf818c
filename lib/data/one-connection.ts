import "server-only";
import type { Client, InStatement, InValue, Transaction, TransactionMode } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";

/**
 * The libSQL client hands its connection to every interactive transaction and opens a new one for the next query; the old
 * one stays open until the garbage collector finds it. Prisma's adapter lets only one query or transaction through at a
 * time, so one connection is enough: this keeps it (docs/decisions/001-libsql-one-connection.md).
 */
async function beginOn(client: Client, mode: TransactionMode = "write"): Promise<Transaction> {
  await client.execute(mode === "write" ? "BEGIN IMMEDIATE" : "BEGIN");
  let open = true;
  const end = async (sql: "COMMIT" | "ROLLBACK") => {
    if (!open) return;
    open = false;
    try {
      await client.execute(sql);
    } catch (error) {
      // A COMMIT refused with SQLITE_BUSY would leave the connection inside the transaction for good.
      if (sql === "COMMIT") await client.execute("ROLLBACK").catch(() => {});
      throw error;
    }
  };
  return {
    execute: (statement: InStatement | string, args?: InValue[]) =>
      typeof statement === "string" && args ? client.execute(statement, args) : client.execute(statement),
    batch: async (statements: InStatement[]) => {
      const results = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    executeMultiple: (sql: string) => client.executeMultiple(sql),
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    close: () => void end("ROLLBACK"),
    get closed() {
      return !open;
    },
  };
}

function oneConnection(client: Client): Client {
  return new Proxy(client, {
    get: (target, key) => {
      if (key === "transaction") return (mode?: TransactionMode) => beginOn(target, mode);
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** For `file:` addresses only: a remote libSQL server has real interactive transactions of its own. */
export class PrismaLibSqlFile extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    return oneConnection(super.createClient(config));
  }
}
