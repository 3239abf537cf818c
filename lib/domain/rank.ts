import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/**
 * A rank is a fractional index (https://www.figma.com/blog/realtime-editing-of-ordered-sequences): a string that sorts,
 * by code unit, between its neighbours. Longer than this, a column is rebalanced.
 */
export const LONGEST_RANK = 40;

/** A rank between two neighbours; null stands for the end of the column. Throws if `after` does not sort before `before`. */
export function rankBetween(after: string | null, before: string | null): string {
  // The library turns two that stand the wrong way round; a rank from that would lie outside the slot.
  if (after !== null && before !== null && after >= before) throw new Error(`${after} does not sort before ${before}`);
  return generateKeyBetween(after, before);
}

/** Ranks for a whole column in its present order. */
export function evenRanks(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

/** Ranks for so many more at the foot of a column. */
export function ranksAfter(last: string | null, count: number): string[] {
  return generateNKeysBetween(last, null, count);
}
