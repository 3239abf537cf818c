import "server-only";
import { applicationName } from "../domain/application";
import { type CalendarDate, dayInZone } from "../domain/calendar-date";
import type { DuplicateRole } from "../domain/duplicate";
import { type RoleNames, roleKeys, SAME_ROLE_REASONS, type SameRoleReason, sameRole } from "../domain/identity";
import { whatChanged } from "../domain/what-changed";
import { type Changed, change, type Step } from "./change";
import { type Db, db } from "./client";
import { spendDraft } from "./drafts";
import { contentHash } from "./postings";
import { Refused } from "./refused";
import { toApplication } from "./rows";
import { stagesIn } from "./stages";

/** The paste under review: its text, and what was read of it. */
export type Pasted = RoleNames & { text: string };

/** The saved role that this paste is most likely of, or null. Reads only. */
export async function findDuplicate({ text, ...names }: Pasted, zone: string): Promise<DuplicateRole | null> {
  const client = await db();
  const found = (await roleWithText(client, text)) ?? (await roleWithNames(client, names));
  if (!found) return null;
  const [row, posting, stages] = await Promise.all([
    client.application.findUniqueOrThrow({ where: { id: found.applicationId } }),
    client.posting.findFirst({
      where: { applicationId: found.applicationId, deletedAt: null },
      orderBy: { pastedAt: "desc" },
      select: { text: true },
    }),
    stagesIn(client),
  ]);
  const role = toApplication(row);
  const stage = stages.find((each) => each.id === role.stageId);
  if (!stage) return null;
  return {
    ...found,
    name: applicationName(role),
    company: role.company,
    savedOn: dayInZone(row.createdAt, zone),
    stage,
    outcome: role.outcome,
    enteredOn: role.enteredOn,
    ...(posting && { changes: whatChanged(posting.text, text) }),
  };
}

type Found = { applicationId: string; reason: SameRoleReason };

/** Neither in the trash nor merged into another. */
const LIVE = { deletedAt: null, mergedIntoId: null };

async function roleWithText(client: Db, text: string): Promise<Found | null> {
  const posting = await postingWithText(client, text, null);
  return posting && { applicationId: posting.applicationId, reason: "text" };
}

async function postingWithText(client: Pick<Db, "posting">, text: string, applicationId: string | null) {
  return client.posting.findFirst({
    where: {
      contentHash: contentHash(text),
      deletedAt: null,
      application: applicationId ? { ...LIVE, id: applicationId } : LIVE,
    },
    orderBy: { pastedAt: "desc" },
    select: { id: true, applicationId: true },
  });
}

/** Keys are compared here and not in the database, which knows no case but that of A to Z. Of equal reasons the latest role wins. */
async function roleWithNames(client: Db, names: RoleNames): Promise<Found | null> {
  const keys = roleKeys(names);
  const rows = await client.application.findMany({
    where: LIVE,
    orderBy: { createdAt: "desc" },
    select: { id: true, title: true, company: true, requisitionId: true, url: true },
  });
  const same = rows.flatMap((row): Found[] => {
    const reason = sameRole(keys, roleKeys(row));
    return reason ? [{ applicationId: row.id, reason }] : [];
  });
  const strength = ({ reason }: Found) => SAME_ROLE_REASONS.indexOf(reason);
  return same.sort((a, b) => strength(a) - strength(b))[0] ?? null;
}

export type SeenRequest = {
  draftId: string;
  text: string;
  /** The role it is pasted on; null for a posting of its own. */
  forRole: string | null;
  today: CalendarDate;
};

/** Where this very text is saved already, only that it was seen again is kept, and the draft is that role's. Null elsewhere. */
export async function seeAgain(step: Step, { draftId, text, forRole, today }: SeenRequest): Promise<Changed | null> {
  if (!(await postingWithText(await db(), text, forRole))) return null;
  const result = await change(step, async ({ tx, record }) => {
    const posting = await postingWithText(tx, text, forRole);
    if (!posting) throw new Refused("missing");
    const { id, applicationId } = posting;
    await spendDraft(tx, draftId, applicationId);
    const event = { kind: "seen-again", id, on: today, change: "added", draftId } as const;
    await record([{ applicationId, occurredOn: today, event }]);
  });
  return result.ok ? result : null;
}
