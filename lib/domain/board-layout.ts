import type { Card } from "./card";
import { offeredStages, type Stage } from "./stage";

/** The board as rows and columns, for moving about in it and for saying where a card shall go. */

export type Slot = { after: string | null; before: string | null };

export function columnOf(cards: readonly Card[], stageId: string): Card[] {
  return cards.filter((card) => card.stageId === stageId);
}

/** The stages that are a column of the board; closed roles stand apart. */
export function shownStages(stages: readonly Stage[]): Stage[] {
  return offeredStages(stages).filter((stage) => stage.kind !== "closed");
}

/** The neighbours of a place in a column; the card that moves is not among them. `index` counts from 0. */
export function slotAt(column: readonly Card[], index: number, moving: string): Slot {
  const others = column.filter((card) => card.id !== moving);
  return { after: others[index - 1]?.id ?? null, before: others[index]?.id ?? null };
}

/** The place one up or down within the column, or null at its end. */
export function shifted(column: readonly Card[], id: string, by: 1 | -1): number | null {
  const index = column.findIndex((card) => card.id === id);
  const next = index + by;
  return index < 0 || next < 0 || next >= column.length ? null : next;
}

export type Direction = "left" | "right" | "up" | "down";

/**
 * The card to go to with an arrow: up and down in the column, left and right to the nearest column that has cards, at the
 * same height if there is one. The card itself where there is nowhere to go; the first of the board where none is chosen.
 */
export function neighbour(
  cards: readonly Card[],
  stages: readonly Stage[],
  from: { id: string | null; direction: Direction },
): string | null {
  const current = cards.find((card) => card.id === from.id);
  if (!current) return cards[0]?.id ?? null;
  const column = columnOf(cards, current.stageId);
  const row = column.indexOf(current);
  if (from.direction === "up") return column[row - 1]?.id ?? current.id;
  if (from.direction === "down") return column[row + 1]?.id ?? current.id;
  const order = stages.map((stage) => stage.id);
  const at = order.indexOf(current.stageId);
  const others = from.direction === "left" ? order.slice(0, at).reverse() : order.slice(at + 1);
  for (const stageId of others) {
    const there = columnOf(cards, stageId);
    const target = there[Math.min(row, there.length - 1)];
    if (target) return target.id;
  }
  return current.id;
}

/** The stage one step on or back from this one; null past either end. */
export function adjacentStage(stages: readonly Stage[], stageId: string, by: 1 | -1): Stage | null {
  const offered = offeredStages(stages);
  const index = offered.findIndex((stage) => stage.id === stageId);
  return index < 0 ? null : (offered[index + by] ?? null);
}
