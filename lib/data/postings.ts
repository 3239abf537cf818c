import "server-only";
import { createHash } from "node:crypto";
import type { CalendarDate } from "../domain/calendar-date";
import type { Reading, Section } from "../domain/posting/reading";
import { qualificationKey } from "../domain/qualification";
import { newId } from "../id";
import type { Tx } from "./client";
import type { Prisma } from "./generated/client";

export type NewPosting = {
  id: string;
  text: string;
  html: string | null;
  pastedAt: Date;
  pastedOn: CalendarDate;
  reading: Reading;
};

/** SHA-256 of a text, in hex: tells whether a paste is the very same one. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Stores a posting and the qualifications it lists; those that are known already keep their state. */
export async function addPosting(tx: Tx, applicationId: string, posting: NewPosting): Promise<void> {
  const { reading, ...text } = posting;
  await tx.posting.create({
    data: {
      ...text,
      applicationId,
      contentHash: contentHash(posting.text),
      reading: reading as unknown as Prisma.InputJsonValue,
      readerVersion: reading.version,
      seenAgainOn: [],
    },
  });
  await addQualifications(tx, applicationId, reading.sections);
}

const KINDS = { minimumQualifications: "minimum", preferredQualifications: "preferred" } as const;

export async function addQualifications(tx: Tx, applicationId: string, sections: readonly Section[]): Promise<void> {
  let position = await tx.qualification.count({ where: { applicationId } });
  for (const section of sections) {
    if (section.name !== "minimumQualifications" && section.name !== "preferredQualifications") continue;
    const kind = KINDS[section.name];
    const items = section.blocks.filter((block) => block.kind === "item");
    for (const { text } of items.length > 0 ? items : section.blocks) {
      const key = qualificationKey(text);
      await tx.qualification.upsert({
        where: { applicationId_kind_key: { applicationId, kind, key } },
        create: { id: newId(), applicationId, kind, text, key, position: position++ },
        update: {},
      });
    }
  }
}
