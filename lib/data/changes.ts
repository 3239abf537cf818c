import "server-only";
import { db } from "./client";

/** How many roles an answer names; a tab that is further behind draws everything anew in any case. */
const MOST = 500;

export type ChangesSince = {
  /** The number of the last change. */
  seq: number;
  applicationIds: string[];
};

/** What changed after the change of this number, for a tab to know whether it is behind. */
export async function changesSince(since: number): Promise<ChangesSince> {
  const client = await db();
  const [seq, events] = await Promise.all([
    lastChange(),
    client.event.findMany({
      where: { change: { seq: { gt: since } } },
      select: { applicationId: true },
      distinct: ["applicationId"],
      take: MOST,
    }),
  ]);
  return { seq, applicationIds: events.flatMap((event) => event.applicationId ?? []) };
}

/** The number of the last change; 0 before the first. */
export async function lastChange(): Promise<number> {
  const client = await db();
  const last = await client.change.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
  return last?.seq ?? 0;
}
