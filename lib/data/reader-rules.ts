import "server-only";
import { type NewRule, type ReaderRule, RULE_FIELDS } from "../domain/reader-rule";
import { newId } from "../id";
import { db } from "./client";

export type KeptRule = ReaderRule & { learntAt: Date };

/** What the reader learnt, the latest first. */
export async function listRules(): Promise<KeptRule[]> {
  const client = await db();
  const rows = await client.readerRule.findMany({ orderBy: { createdAt: "desc" } });
  return rows.flatMap(({ id, field, pattern, value, createdAt }) => {
    const known = RULE_FIELDS.find((each) => each === field);
    return known ? [{ id, field: known, pattern, value, learntAt: createdAt }] : [];
  });
}

/**
 * Keeps a rule. What a later correction contradicts was no rule: it is forgotten, and nothing is learnt in its place. Only a
 * title may mean several: which one it is the text says.
 */
export async function learnRule({ field, pattern, value }: NewRule, at: Date): Promise<void> {
  const client = await db();
  await client.$transaction(async (tx) => {
    const known = await tx.readerRule.findFirst({
      where: field === "title" ? { field, pattern, value } : { field, pattern },
    });
    if (!known) await tx.readerRule.create({ data: { id: newId(), field, pattern, value, createdAt: at } });
    else if (known.value !== value) await tx.readerRule.delete({ where: { id: known.id } });
  });
}

export async function forgetRule(id: string): Promise<void> {
  const client = await db();
  await client.readerRule.deleteMany({ where: { id } });
}
