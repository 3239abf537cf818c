import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date";
import type { Pay } from "../role";
import { readPosting } from "./read-posting";
import { readingJson } from "./reading-json";

/** One wording a line, in fixtures/wordings.txt: a posting around it, and what the field reads. */

const TODAY = "2026-11-25" as CalendarDate;

const posting = ({ header = "", words = "" }) => `Harbour Pilot Coordinator
Brightwater Ferries
${header}

About the role
Brightwater Ferries runs eleven boats between the islands and needs somebody who keeps the pilots on time.

Responsibilities
- Plan the pilots' rota for each week
- Answer the radio at night

Requirements
- Two years in a harbour office
- Good English

${words}
`;

const AROUND: Record<string, (words: string) => string> = {
  head: (header) => posting({ header }),
  raw: (words) => words,
  foot: (words) => posting({ words }),
};

const showPay = ({ min, max, currency, period }: Pay) =>
  [min, max, currency, period].map((part) => part ?? "").join(" ");

function read(field: string, place: string, words: string): string {
  const reading = readingJson(readPosting({ text: (AROUND[place] ?? AROUND.foot)?.(words) ?? "" }, TODAY));
  const value = reading[field as "title"] as unknown;
  return value === null ? "null" : field === "pay" ? showPay(value as Pay) : String(value);
}

const wordings = readFileSync(path.join(import.meta.dirname, "fixtures/wordings.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" ¦ "));

test.each(wordings)("%s is %s: %s", (place = "", values = "", words = "") => {
  const [field = "", where = "foot"] = place.split("@");
  expect(values.split(" || ")).toContain(read(field, where, words.replaceAll("\\n", "\n")));
});
