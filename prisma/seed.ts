// Writes an example hunt into a folder of its own, through the app's own writes, dated relative to today.
import { dayInZone } from "../lib/domain/calendar-date";
import { exampleHunt } from "../lib/domain/example/example-hunt";
import { explain } from "../scripts/plain-error.mjs";
import { chooseExampleFolder, makeDatabase } from "./seed/folder";
import { invent } from "./seed/invented/invent";
import { readOptions } from "./seed/options";

/** From so many roles on, it says beforehand that it takes a while. */
const MANY = 200;

async function seed(): Promise<string> {
  const { count, seed, data, on } = readOptions(process.argv.slice(2));
  const now = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = on ?? dayInZone(now, zone);
  const folder = chooseExampleFolder(data);
  await makeDatabase(folder);
  process.env.ROLEBOOK_DATA = folder; // before the data layer opens it
  const { arrange, tell } = await import("../lib/data/tell");
  const stories = count === null ? exampleHunt(today, zone) : invent({ count, seed, today });
  if (stories.length > MANY) console.log(`Writing ${stories.length} roles with their history, some 30 a second …`);
  const ids = await tell(stories, now);
  if (count === null) await arrange(ids, today, now);
  await globalThis.__rolebookClose?.();
  const from = count === null ? "" : ` (seed ${seed})`;
  return `${ids.length} ${ids.length === 1 ? "role" : "roles"}${from} in ${folder}. Open: ROLEBOOK_DATA="${folder}" npm start`;
}

try {
  console.log(await seed());
} catch (error) {
  console.error(explain(error));
  if (process.env.ROLEBOOK_DEBUG) console.error(error);
  process.exit(1);
}
