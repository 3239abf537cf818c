import { expect, test } from "vitest";
import type { Pay } from "../role";
import { readPosting } from "./read-posting";
import { readingJson } from "./reading-json";
import { PASTED_ON, WORDINGS } from "./testing/fixtures";

/** One wording a line, in testing/wordings.txt: a posting around it, and what the field reads. */

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
  const reading = readingJson(readPosting({ text: (AROUND[place] ?? AROUND.foot)?.(words) ?? "" }, PASTED_ON));
  const value = reading[field as "title"] as unknown;
  return value === null ? "null" : field === "pay" ? showPay(value as Pay) : String(value);
}

test.each(WORDINGS)("%s is %s: %s", (place = "", values = "", words = "") => {
  const [field = "", where = "foot"] = place.split("@");
  expect(values.split(" || ")).toContain(read(field, where, words.replaceAll("\\n", "\n")));
});
