import "server-only";
import { databasePath } from "../paths";
import { type Db, openDatabase } from "./client";

/** A reader that is not done by then is cut off: while it reads, the write-ahead log cannot be emptied. */
const LONGEST_MS = 60_000;

/**
 * Reads the database as it is at one moment, through a second connection that can only read: a write beside it neither
 * waits nor is seen. The connection is closed when the reading ends, fails, is abandoned, or takes too long; what is read
 * after that is an error, so that no file is cut short unnoticed.
 */
export async function* readSnapshot<T>(
  read: (snapshot: Db) => AsyncGenerator<T>,
  longestMs = LONGEST_MS,
): AsyncGenerator<T> {
  const snapshot = await openDatabase(databasePath());
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= end(snapshot);
    return closing;
  };
  const timer = setTimeout(close, longestMs);
  try {
    await snapshot.$executeRawUnsafe("PRAGMA query_only = 1");
    await snapshot.$executeRawUnsafe("BEGIN");
    for await (const part of read(snapshot)) {
      if (closing) throw new Error(`A reading was cut off after ${longestMs} ms.`);
      yield part;
    }
  } finally {
    clearTimeout(timer);
    await close();
  }
}

async function end(snapshot: Db): Promise<void> {
  try {
    await snapshot.$executeRawUnsafe("ROLLBACK");
  } finally {
    await snapshot.$disconnect();
  }
}
