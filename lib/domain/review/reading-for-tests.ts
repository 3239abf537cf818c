import type { Evidence, Read, ReadFields } from "../posting/reading";

const NOWHERE: Evidence = { source: "text", start: 0, end: 0, rule: "test" };

export function found<T>(value: T): Read<T> {
  return { value, confidence: "found", evidence: NOWHERE };
}

export function guessed<T>(value: T): Read<T> {
  return { value, confidence: "guessed", evidence: NOWHERE };
}

export const EMPTY_READING: ReadFields = {
  title: null,
  company: null,
  requisitionId: null,
  locations: [],
  workplace: null,
  employmentType: null,
  hours: null,
  contract: null,
  via: null,
  pay: null,
  postedOn: null,
  deadline: null,
  url: null,
};
