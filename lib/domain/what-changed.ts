import { diffArrays } from "diff";

/** One place in which two texts differ: after so many lines of the older one, blank ones not counted. */
export type ChangedPlace = { after: number; removed: string[]; added: string[] };

/** What differs between two copies of a posting; null where so much does that a list of it would say nothing. */
export type WhatChanged = { places: ChangedPlace[]; removed: number; added: number } | null;

/** Beyond this many lines two texts are no copies of each other, and comparing them would take long. */
const MOST_LINES = 1_000;

/** Blank lines and the spaces around a line are nobody's wording: browsers copy them differently. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "");
}

export function whatChanged(older: string, newer: string): WhatChanged {
  const parts = diffArrays(linesOf(older), linesOf(newer), { maxEditLength: MOST_LINES });
  if (!parts) return null;
  const places: ChangedPlace[] = [];
  let [after, isOpen] = [0, false];
  for (const { value, added, removed } of parts) {
    const differs = added || removed;
    if (differs && !isOpen) places.push({ after, removed: [], added: [] });
    if (differs) places.at(-1)?.[added ? "added" : "removed"].push(...value);
    if (!added) after += value.length;
    isOpen = differs;
  }
  const count = (kind: "removed" | "added") => places.reduce((sum, place) => sum + place[kind].length, 0);
  return { places, removed: count("removed"), added: count("added") };
}

/** '2 lines added, 1 removed' */
export function showChanges(changes: WhatChanged): string {
  if (!changes) return "Another text altogether";
  const { added, removed } = changes;
  const lines = (count: number) => `${count} ${count === 1 ? "line" : "lines"}`;
  if (added > 0 && removed > 0) return `${lines(added)} added, ${removed} removed`;
  if (added > 0) return `${lines(added)} added`;
  return removed > 0 ? `${lines(removed)} removed` : "The same words";
}
