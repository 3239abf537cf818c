import "server-only";
import {
  type Client,
  type InStatement,
  type InValue,
  LibsqlError,
  type ResultSet,
  type Transaction,
  type TransactionMode,
} from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Execute = (statement: InStatement | string, args?: InValue[]) => Promise<ResultSet>;

/**
 * A statement that SQLite refused as busy stays open in the driver, and a write after it is answered as done but committed
 * only once the garbage collector closes the other: on a crash it is lost. Only a new connection is free of it.
 */
class Connection {
  #isInTransaction = false;
  #wasBusy = false;

  constructor(private readonly client: Client) {}

  readonly execute: Execute = async (statement, args) => {
    try {
      return await (typeof statement === "string"
        ? this.client.execute(statement, args)
        : this.client.execute(statement));
    } catch (error) {
      if (isBusy(error)) this.#wasBusy = true;
      if (!this.#isInTransaction) await this.#renewAfterBusy();
      throw error;
    }
  };

  async begin(mode: TransactionMode): Promise<void> {
    // Prisma asks for "deferred", which fails at its first write if another writer came between; all of ours write.
    await this.execute(mode === "read" ? "BEGIN" : "BEGIN IMMEDIATE");
    this.#isInTransaction = true;
  }

  async end(sql: "COMMIT" | "ROLLBACK"): Promise<void> {
    try {
      await this.client.execute(sql);
    } catch (error) {
      // A COMMIT refused with SQLITE_BUSY would leave the connection inside the transaction for good.
      if (sql === "COMMIT") await this.client.execute("ROLLBACK").catch(() => {});
      throw error;
    } finally {
      this.#isInTransaction = false;
      await this.#renewAfterBusy();
    }
  }

  async #renewAfterBusy(): Promise<void> {
    if (!this.#wasBusy) return;
    this.#wasBusy = false;
    await this.client.reconnect();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code.startsWith("SQLITE_BUSY");
}

/**
 * The libSQL client hands its connection to every interactive transaction and opens a new one for the next query; the old
 * one stays open until the garbage collector finds it. Prisma's adapter lets only one query or transaction through at a
 * time, so one connection is enough: this keeps it (docs/decisions/001-libsql-one-connection.md).
 */
async function beginOn(connection: Connection, client: Client, mode: TransactionMode = "write"): Promise<Transaction> {
  await connection.begin(mode);
  let open = true;
  const end = async (sql: "COMMIT" | "ROLLBACK") => {
    if (!open) return;
    open = false;
    await connection.end(sql);
  };
  return {
    execute: connection.execute,
    batch: async (statements: InStatement[]) => {
      const results = [];
      for (const statement of statements) results.push(await connection.execute(statement));
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
  const connection = new Connection(client);
  return new Proxy(client, {
    get: (target, key) => {
      if (key === "execute") return connection.execute;
      if (key === "transaction") return (mode?: TransactionMode) => beginOn(connection, target, mode);
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
