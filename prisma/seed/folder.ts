import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { chooseDataFolder, placesIn, prepareDataFolder, recall, remember } from "../../scripts/data-folder.mjs";
import { openFile } from "../../scripts/database-file.mjs";
import { fileUrl } from "../../scripts/file-url.mjs";
import { findHolder, heldError } from "../../scripts/lock.mjs";
import { migrate } from "../../scripts/migrate.mjs";
import { PlainError } from "../../scripts/plain-error.mjs";

const root = path.join(import.meta.dirname, "../..");

/**
 * Where the example goes: the folder named, else one beside the user's own data. ROLEBOOK_DATA is passed over on purpose:
 * it names the folder of the real hunt.
 */
export function chooseExampleFolder(wanted: string | null): string {
  const env = { INIT_CWD: process.env.INIT_CWD, NODE_ENV: process.env.NODE_ENV };
  const folder = chooseDataFolder({
    root,
    name: "rolebook-example",
    env: wanted === null ? env : { ...env, ROLEBOOK_DATA: wanted },
  });
  const own = ["rolebook", "rolebook-data"].map((name) => path.join(homedir(), name));
  if (!own.includes(path.resolve(folder))) return folder;
  throw new PlainError(`${folder} is where your own data lies, so no example is written there. Name another folder.`);
}

/** Makes an empty database of this version in the folder, or throws where something is there already. */
export async function makeDatabase(folder: string): Promise<void> {
  prepareDataFolder(folder);
  const { database, lock, memory } = placesIn(folder);
  const held = await findHolder(lock);
  if (held) throw heldError(held.holder);
  const count = existsSync(database) ? await countRoles(database) : 0;
  if (count > 0) {
    throw new PlainError(
      `${folder} already holds ${count} ${count === 1 ? "role" : "roles"}. Nothing was written; name an empty folder with --data, or remove this one first.`,
    );
  }
  process.umask(0o077);
  await migrate({ url: fileUrl(database), expected: recall(memory).databaseMade !== undefined });
  remember(memory, { databaseMade: new Date().toISOString() });
}

async function countRoles(database: string): Promise<number> {
  const client = openFile(database);
  try {
    const { rows: tables } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'Application'");
    if (tables.length === 0) return 0;
    const { rows } = await client.execute("SELECT count(*) AS n FROM Application");
    return Number(rows[0]?.n);
  } finally {
    client.close();
  }
}
