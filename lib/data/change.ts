import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { AnyEvent, ChangeKind } from "../domain/history";
import { applyEvent } from "./apply-event";
import { db, type Tx } from "./client";
import type { Prisma } from "./generated/client";
import { type RefusalReason, Refused } from "./refused";

/** One step of the user: its id is made by the browser, so that the same step sent twice is done once. */
export type Step = { submitId: string; kind: ChangeKind; at: Date; undoesId?: string };

export type Changed = {
  ok: true;
  changeId: string;
  /** The number to ask `/changes?since=` with. */
  seq: number;
  /** Those whose history the step is in, first mentioned first. */
  applicationIds: string[];
  /** True where the step had been done before, and nothing was done now. */
  repeated: boolean;
};
export type ChangeResult = Changed | { ok: false; reason: RefusalReason };

const TRIES = 5;
/** Between two tries: the driver waits without letting anything else run, so what it waits for gets a turn here. */
const PAUSE_MS = 20;

/** What a step has in hand: the transaction to read and write in, and the way to make events happen. */
export type History = { tx: Tx; record: (events: readonly AnyEvent[]) => Promise<void> };

/**
 * The one way to write history: in one transaction, `work` reads what it needs, lets the domain decide, and records the
 * events; each is applied to its rows. A refusal thrown inside undoes everything and comes back as a value.
 */
export async function change(step: Step, work: (history: History) => Promise<void>): Promise<ChangeResult> {
  const client = await db();
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.$transaction((tx) => perform(tx, step, work), { maxWait: 10_000, timeout: 20_000 });
    } catch (error) {
      if (error instanceof Refused) return { ok: false, reason: error.reason };
      if (attempt === TRIES || !isBusy(error)) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}

/** SQLite's "busy" reaches us as Prisma's P1008 from a query, and under the adapter's own name from BEGIN and COMMIT. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "P1008" || /SocketTimeout|SQLITE_BUSY|database is locked/.test(String(error));
}

async function perform(tx: Tx, step: Step, work: (history: History) => Promise<void>): Promise<Changed> {
  const earlier = await tx.change.findUnique({ where: { id: step.submitId }, include: { events: true } });
  if (earlier) {
    const ids = earlier.events.flatMap((event) => event.applicationId ?? []);
    return { ok: true, changeId: earlier.id, seq: earlier.seq, applicationIds: [...new Set(ids)], repeated: true };
  }
  if (step.undoesId && (await tx.change.findUnique({ where: { undoesId: step.undoesId } })))
    throw new Refused("undone");
  const row = await tx.change.create({
    data: { id: step.submitId, kind: step.kind, at: step.at, undoesId: step.undoesId ?? null },
  });
  const ids = new Set<string>();
  await work({
    tx,
    record: async (events) => {
      for (const each of events) {
        if (each.applicationId !== null) ids.add(each.applicationId);
        await applyEvent(tx, each, step.at);
        await appendEvent(tx, step, each);
      }
    },
  });
  return { ok: true, changeId: row.id, seq: row.seq, applicationIds: [...ids], repeated: false };
}

async function appendEvent(tx: Tx, step: Step, each: AnyEvent): Promise<void> {
  await tx.event.create({
    data: {
      changeId: step.submitId,
      applicationId: each.applicationId,
      kind: each.event.kind,
      data: each.event as unknown as Prisma.InputJsonValue,
      recordedAt: step.at,
      occurredOn: each.occurredOn,
    },
  });
}

/** The events of a change in the order they were recorded, as the domain knows them. */
export async function eventsOf(tx: Tx, changeId: string): Promise<AnyEvent[]> {
  const rows = await tx.event.findMany({ where: { changeId }, orderBy: { seq: "asc" } });
  return rows.map(({ applicationId, occurredOn, data }) => ({ applicationId, occurredOn, event: data }) as AnyEvent);
}
