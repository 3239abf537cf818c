import "server-only";
import type { Db } from "./client";

/** What the database was like when the board was read. */
export type Mark = {
  /** The number of the last change. */
  seq: number;
  /** How many roles there are, deleted ones included: fewer only where one is gone for good. */
  roles: number;
  /** The search that is going on. */
  hunts: string | null;
};

export async function readMark(client: Db): Promise<Mark> {
  const rows = await client.$queryRaw<{ seq: bigint | null; roles: bigint; hunts: string | null }[]>`
    SELECT (SELECT max("seq") FROM "Change") AS "seq",
           (SELECT count(*) FROM "Application") AS "roles",
           (SELECT group_concat("id") FROM "Hunt" WHERE "endedOn" IS NULL) AS "hunts"`;
  const row = rows[0];
  return { seq: Number(row?.seq ?? 0), roles: Number(row?.roles ?? 0), hunts: row?.hunts ?? null };
}

export function sameMark(a: Mark, b: Mark | null): boolean {
  return a.seq === b?.seq && a.roles === b.roles && a.hunts === b.hunts;
}

/** The roles that the changes after `from` name, or null where those do not tell all that is different. */
export async function changedSince(client: Db, from: Mark, to: Mark): Promise<string[] | null> {
  if (from.hunts !== to.hunts) return null;
  const events = await client.event.findMany({
    where: { change: { seq: { gt: from.seq, lte: to.seq } } },
    select: { applicationId: true, kind: true },
  });
  const created = events.filter((event) => event.kind === "created").length;
  if (from.roles + created !== to.roles) return null;
  return [...new Set(events.flatMap((event) => event.applicationId ?? []))];
}
