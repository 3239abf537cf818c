import "server-only";
import { EMPTY_FIELDS, type FieldName, type FieldPatch, fillingEmpty, sameValue } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import { reviewForm } from "../domain/review/form";
import { readForm } from "../domain/review/read-back";
import { type Changed, change, type Step } from "./change";
import { db } from "./client";
import type { Prisma } from "./generated/client";
import { addQualifications } from "./postings";
import { readOnServer } from "./reader";
import { type RefusalReason, Refused } from "./refused";
import { toFields } from "./rows";

type ReadAgain = (Changed & { offers: FieldPatch }) | { ok: false; reason: RefusalReason };

/**
 * Reads the newest posting of a role with the present reader. Qualifications it finds now are added; no field is touched:
 * `offers` is what it reads for those that are empty.
 */
export async function readAgain(step: Step, applicationId: string, today: CalendarDate): Promise<ReadAgain> {
  const client = await db();
  const posting = await client.posting.findFirst({
    where: { applicationId, deletedAt: null },
    orderBy: { pastedAt: "desc" },
  });
  if (!posting) return { ok: false, reason: "missing" };
  // Before the change begins: a long posting must not keep the database waiting. Its text never changes.
  const reading = await readOnServer({ text: posting.text, html: posting.html }, posting.pastedOn as CalendarDate);
  let offers: FieldPatch = {};
  const result = await change(step, async ({ tx }) => {
    const row = await tx.application.findUnique({ where: { id: applicationId } });
    if (!row || row.deletedAt) throw new Refused("missing");
    await tx.posting.update({
      where: { id: posting.id },
      data: { reading: reading as unknown as Prisma.InputJsonValue, readerVersion: reading.version },
    });
    await addQualifications(tx, applicationId, reading.sections);
    const { patch } = readForm(reviewForm(reading.fields, {}), today);
    offers = stated(fillingEmpty(toFields(row), patch));
  });
  return result.ok ? { ...result, offers } : result;
}

/** The part of a patch that says something. */
function stated(patch: FieldPatch): FieldPatch {
  const said = Object.entries(patch).filter(([name, value]) => !sameValue(value, EMPTY_FIELDS[name as FieldName]));
  return Object.fromEntries(said);
}
