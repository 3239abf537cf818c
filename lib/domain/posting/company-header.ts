import { INSTITUTION, LEGAL_FORM, PART_OF_ONE } from "./company-signs";
import { type Vote, vote } from "./company-votes";
import { fold } from "./fold";
import { chipsOf } from "./header-chips";
import type { PostingLine, PostingText } from "./posting-text";
import { namesARole } from "./role-words";
import { sectionOf } from "./section-heading";
import { isEmploymentTypeName } from "./values/employment-type";
import { isPlace } from "./values/places";
import { isWorkplaceName } from "./values/workplace";

/** The firm's name among the lines of the header. */

/** 'Perception Group', 'Parks Division': a part of a firm and not its name. */
const UNIT_OF_ONE =
  /^\p{Lu}.{2,50} (?:Group|Team|Department|Division|Unit|Practice|Office|Branch|Directorate|Section|Abteilung|Bereich)$/u;

/** 'University of Bern - Institute of Geology': the institution and not its part. */
export function employerOf(text: string): string {
  const bare = text.replace(/ ?\((?:https?:|www\.)[^()]*\)$/, "");
  const parts = bare.split(/ [-–] |, /);
  const [first] = parts;
  if (first !== undefined && parts.length === 2 && namesARole(fold(first)) && LEGAL_FORM.test(parts[1] ?? ""))
    return parts[1] ?? bare;
  const division = parts.findIndex((part) => UNIT_OF_ONE.test(part));
  const whole = parts.find((part, index) => index !== division && INSTITUTION.test(part));
  if (division === 0 && whole !== undefined) return whole;
  if (parts.length < 2 || first === undefined) return bare;
  if (parts.length === 2 && UNIT_OF_ONE.test(parts[1] ?? "") && !namesARole(fold(first))) return first;
  if (isPlace(parts.slice(1).join(", ")) && !isPlace(bare) && !namesARole(fold(first))) return first;
  if (!parts.some((part) => PART_OF_ONE.test(part))) return bare;
  return parts.find((part) => INSTITUTION.test(part) && !PART_OF_ONE.test(part)) ?? bare;
}

function isNoFirm(text: string): boolean {
  if (text.length < 2 || text.length > 70 || text.split(" ").length > 8) return true;
  if (
    /[:!?]|^[\d$€£(+•]|\d{3}|\bago$|^posted |^reposted /i.test(text) ||
    (text.endsWith(".") && !LEGAL_FORM.test(text))
  )
    return true;
  if (isPlace(text) || isWorkplaceName(text) || isEmploymentTypeName(text) || sectionOf(fold(text)) !== null)
    return true;
  if (text.split(/, | & | \/ /).some((part) => isEmploymentTypeName(part) || isWorkplaceName(part))) return true;
  return !/^[\p{Lu}\p{Lo}\d]|^[a-z]+[A-Z.]/u.test(text) || !isWrittenAsName(text);
}

/** Every longer word with a capital, but for those that join names: 'Scroll to content' is none. */
function isWrittenAsName(text: string): boolean {
  const words = text.split(/[\s–-]+/).filter((word) => /^\p{Ll}{4,}$/u.test(word));
  return words.length === 0 || LEGAL_FORM.test(text) || INSTITUTION.test(text);
}

function headerWeight(text: string, body: string, beside: Beside): number {
  const folded = fold(text);
  if (isNoFirm(text)) return 0;
  const mentioned = [" ", ",", ".", "'"].some((end) => body.includes(` ${folded}${end}`)) || /[ぁ-龠]/.test(text);
  const legal = LEGAL_FORM.test(text) ? 4 : INSTITUTION.test(text) ? 3 : 0;
  // What stands above the title may be the page's own menu.
  const near = beside === null ? 0 : (text.includes(" ") || legal > 0 ? 4 : 2) + (beside === "below" ? 0.5 : 0);
  const role = namesARole(folded) && legal === 0 ? -4 : 0;
  return (mentioned ? 4 : 0) + legal + near + role + (PART_OF_ONE.test(text) ? -1 : 0);
}

/** Where a line stands, seen from the title. */
type Beside = "above" | "below" | null;

function besideTitle(shorts: readonly PostingLine[], at: number): Beside {
  const isTitle = (entry: PostingLine | undefined) => entry !== undefined && namesARole(entry.line.folded);
  return isTitle(shorts[at - 1]) ? "below" : isTitle(shorts[at + 1]) ? "above" : null;
}

/** Names by their place in the header: beside the title, mentioned again in the text, or with a legal form. */
export function headerVotes({ header, lines, facts }: PostingText): Vote[] {
  const spoken = lines.filter(({ kind }) => kind === "prose" || kind === "item");
  const body = ` ${spoken.map(({ line }) => line.folded.slice(0, 4_000)).join(" ")} `;
  const shorts = header.filter(({ kind }) => kind === "short");
  const titled = shorts.some((entry) => chipsOf(entry.line).length === 1 && namesARole(entry.line.folded));
  return shorts.flatMap(({ line }, index) => {
    if (facts.some((fact) => fact.line === line)) return [];
    const chips = chipsOf(line);
    // Where the role stands in a line of its own, a row of chips tells about it and does not begin with the firm.
    const rowOfRole = chips.some(({ text }) => namesARole(fold(text)));
    const listed = line.text.includes(" | ") && chips.length >= 3 && (rowOfRole || !titled);
    const first = listed
      ? chips
          .slice(0, 3)
          .find(({ text }) => headerWeight(employerOf(text), body, "below") > 0 && !namesARole(fold(text)))
      : undefined;
    const named =
      first === undefined
        ? []
        : vote(
            employerOf(first.text),
            { line, from: first.from, to: first.to },
            { weight: 5, rule: "first of a header line", found: true },
          );
    const again = shorts.some((other) => other.line !== line && other.line.folded === line.folded) ? 1 : 0;
    const others = chips.flatMap(({ text, from, to }) => {
      const name = employerOf(text);
      const own = headerWeight(name, body, besideTitle(shorts, index));
      // 'Granary Museum, King's Lynn' where the location is King's Lynn: a place of work.
      const town = facts.some((fact) => fact.field === "location" && name.endsWith(`, ${fact.text}`)) ? 3 : 0;
      const weight = own > 0 ? own + again - town : 0;
      return weight > 0 ? vote(name, { line, from, to }, { weight, rule: "header", found: weight >= 6 }) : [];
    });
    return [...named, ...others];
  });
}
