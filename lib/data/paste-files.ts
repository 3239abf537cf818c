import "server-only";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CalendarDate } from "../domain/calendar-date";
import { pastesFolder } from "../paths";

/** Keeps a text that is too long for a posting as a file, and says where. The same id twice is the same file. */
export async function keepPasteFile(paste: { id: string; text: string; today: CalendarDate }): Promise<string> {
  const folder = pastesFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${paste.today}-${paste.id}.txt`);
  await writeFile(file, paste.text, { mode: 0o600, flush: true });
  return file;
}
