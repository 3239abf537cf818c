import type { Fact } from "../application";
import type { ReadFact } from "../posting/reading";
import type { Span } from "./marks";

/** A fact is known by its place: a text never changes, so the name outlives a newer reader and two facts of one label. */
export type FactName = `fact:${string}`;
export type ReviewFact = Fact & {
  name: FactName;
  /** Taken unless the user says no; the others only if the user says so. */
  known: boolean;
  spans: readonly Span[];
};

export type Tick = "in" | "out";

export function isFactName(name: string): name is FactName {
  return name.startsWith("fact:");
}

export function factName({ evidence: { source, start } }: ReadFact): FactName {
  return `fact:${source}-${start}`;
}

export function tickOf(isIn: boolean): Tick {
  return isIn ? "in" : "out";
}
