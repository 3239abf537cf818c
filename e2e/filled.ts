import { createClient } from "@libsql/client";

type Column = { stage: string; count: number; company?: (n: number) => string };

/** 'Role 1', 'Role 2' … in a stage, written straight into the file: by hand it would take a test minutes. */
export async function fillColumn(data: string, { stage, count, company = () => "Calder" }: Column): Promise<void> {
  const db = createClient({ url: `file:${data}/rolebook.db` });
  const rows = Array.from({ length: count }, (_, n) => ({
    sql: `INSERT INTO Application (id, huntId, title, company, locations, facts, stageId, rank, furthestStageId, enteredOn, createdAt, updatedAt)
          VALUES (?, 'first', ?, ?, '[]', '[]', ?, ?, ?, '2026-11-02', '2026-11-02T08:00:00.000+00:00', '2026-11-02T08:00:00.000+00:00')`,
    args: [
      `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
      `Role ${n + 1}`,
      company(n),
      stage,
      `a${String(n).padStart(3, "0")}V`,
      stage,
    ],
  }));
  await db.batch(rows, "write");
  db.close();
}

/** 'Role 1' … as they were filled in. */
export function roles(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `Role ${n + 1}`);
}
