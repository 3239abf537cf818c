import type { FieldPatch } from "../../../lib/domain/application";
import { EMPLOYMENT_NAMES, showFullDay, showPay, WORKPLACE_NAMES } from "../../../lib/domain/display";
import type { Chance } from "./chance";
import { BENEFITS, DESCRIPTIONS, MINIMUM, PREFERRED, SUMMARIES } from "./words";

/** A posting that says what the fields say, as it would be copied from a page: about two thousand characters. */
export function inventPosting(fields: FieldPatch, chance: Chance): string {
  const { title, company, locations, workplace, employmentType, requisitionId, requisitionLabel, pay } = fields;
  const facts = [
    requisitionId && `${requisitionLabel}: ${requisitionId}`,
    workplace && `Workplace: ${WORKPLACE_NAMES[workplace]}`,
    employmentType && `Employment: ${EMPLOYMENT_NAMES[employmentType]}`,
    fields.postedOn && `Posted: ${showFullDay(fields.postedOn)}`,
    fields.deadline && `Apply by: ${showFullDay(fields.deadline)}`,
  ];
  const sections: [heading: string, lines: string[]][] = [
    ["Summary", [chance.pick(SUMMARIES)]],
    ["Description", [chance.pick(DESCRIPTIONS), chance.pick(DESCRIPTIONS)]],
    ["Minimum qualifications", someOf(MINIMUM, chance)],
    ["Preferred qualifications", someOf(PREFERRED, chance)],
    [
      "Pay and benefits",
      [...(pay ? [`The range for this role is ${showPay(pay)} a year.`] : []), chance.pick(BENEFITS)],
    ],
  ];
  return [
    `${title}\n${company}\n${locations?.join("; ")}\n${facts.filter(Boolean).join("\n")}\n`,
    ...sections.map(([heading, lines]) => `${heading}\n${[...new Set(lines)].join("\n")}\n`),
  ].join("\n");
}

function someOf(lines: readonly string[], chance: Chance): string[] {
  const chosen = lines.filter(() => chance.happens(0.7));
  return chosen.length > 0 ? chosen : lines.slice(0, 2);
}
