import type { Evidence, Read } from "../posting/reading";
import { NO_FIELDS } from "./nothing-read";

const NOWHERE: Evidence = { source: "text", start: 0, end: 0, rule: "test" };

export function found<T>(value: T): Read<T> {
  return { value, confidence: "found", evidence: NOWHERE };
}

export function guessed<T>(value: T): Read<T> {
  return { value, confidence: "guessed", evidence: NOWHERE };
}

export const EMPTY_READING = NO_FIELDS;
