import type { SectionName } from "../role";
import { BOILERPLATE } from "./boilerplate";
import { ABOUT_US } from "./company-signs";
import { spanOf } from "./lines";
import type { PostingLine } from "./posting-text";
import type { Section, SectionBlock } from "./reading";
import { ends, isItem, LISTS, type Open } from "./section-ends";
import { nameSections } from "./section-guess";
import { headingKey } from "./section-heading";

function toBlock({ line, kind }: PostingLine): SectionBlock {
  return { kind: kind === "item" ? "item" : "paragraph", text: line.text.replaceAll("\t", " "), ...spanOf(line) };
}

function headingText({ line }: PostingLine): string {
  return line.text.replace(/[\s:：]{1,4}$/, "");
}

/** Lines at the beginning that only hold labelled values belong to the fields: 'Posted: …', 'Role Number: …'. */
function withoutFacts(body: PostingLine[], name: SectionName): PostingLine[] {
  if (name === "payBenefits" || name === "other") return body;
  const first = body.findIndex(({ facts, line }) => facts.length === 0 || line.text.length > 90 || line.item);
  return first < 0 ? [] : body.slice(first);
}

/** 'Pay' over a single sum is a label and its value, not a section. */
function isLabelledValue({ body, heading, name }: Open): boolean {
  if (
    name === "summary" &&
    body.every(({ kind, line }) => kind !== "prose" && line.text.length < 60 && !/[.!?。]$/.test(line.text))
  )
    return true;
  if (heading === null || heading.facts.length === 0) return false;
  const first = body[0]?.line.text ?? "";
  if (name === "payBenefits" && first.length < 40 && /^[^\p{L}]{0,4}[$€£¥₹]? ?\d/u.test(first) && body.length < 6)
    return true;
  const chips = body.filter((entry) => entry.line.text.length < 60 && !isItem(entry));
  return chips.length === body.length && (body.length === 1 || chips.every(({ line }) => /[$€£¥₹]/.test(line.text)));
}

function close(open: Open): Section | null {
  const body = withoutFacts(open.body, open.name);
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined || isLabelledValue({ ...open, body })) return null;
  const start = spanOf((open.heading ?? first).line).start;
  return {
    name: open.name,
    heading: open.heading === null ? null : headingText(open.heading),
    evidence: { source: "text", start, end: spanOf(last.line).end, rule: open.heading === null ? "intro" : "heading" },
    blocks: body.map(toBlock),
  };
}

/** Sections under headings that no table knows get their names from the whole sequence. */
function named(sections: Open[]): Open[] {
  const full = sections.filter(({ body }) => body.length > 0);
  if (!full.some(({ heading }) => heading?.unnamed)) return sections;
  const names = nameSections(
    full.map(({ name, heading, body }) => ({
      name: heading?.unnamed ? null : name,
      heading: headingKey(heading?.line.folded ?? ""),
      lines: body.map(({ line }) => line.folded),
      list: body.some(isItem) || body.length > 2,
    })),
  );
  const guessed = new Map(full.map((section, index) => [section, names[index] ?? section.name]));
  return sections.map((section) => ({ ...section, name: guessed.get(section) ?? section.name }));
}

function collect(lines: readonly PostingLine[]): Open[] {
  const sections: Open[] = [];
  let open: Open | null = null;
  for (const entry of lines) {
    if (entry.kind === "heading" && entry.section !== null) {
      open = openedBy(entry, open);
      sections.push(open);
    } else if (open !== null && ends(open, entry)) open = null;
    else if (open !== null && entry.kind !== "furniture") open.body.push(entry);
  }
  return named(sections).map((section) =>
    section.heading?.facts.some(({ field }) => field === "skills") && isRowOfChips(section)
      ? { ...section, name: "other" }
      : section,
  );
}

/** 'Skills' over bare words is a row of chips and no list of requirements. */
function isRowOfChips({ name, body }: Open): boolean {
  const [first, second] = body;
  const isChip = (entry: PostingLine | undefined) =>
    entry === undefined || (!isItem(entry) && entry.line.text.split(" ").length <= 2);
  return name === "minimumQualifications" && first !== undefined && isChip(first) && isChip(second);
}

/** A list under 'You will also need:' inside the requirements stays there; a part with a name of its own does not. */
function openedBy(heading: PostingLine, before: Open | null): Open {
  const unknown = heading.section === "other" && heading.line.mark === null && heading.line.folded.endsWith(":");
  const inside = unknown && before !== null && LISTS.has(before.name) && !heading.line.gap && before.body.length === 0;
  return { name: inside && before !== null ? before.name : (heading.section ?? "other"), heading, body: [] };
}

const BARE_DESCRIPTION = /^(?:job |role |position )?description$/;

/** Text under a bare 'Description' in front of a list of duties introduces the role. */
function asIntroductions(sections: Open[]): Open[] {
  const summaries = sections.some(({ name, body }) => name === "summary" && body.length > 0);
  return sections.map((section, index) => {
    if (summaries || section.heading === null || section.body.length === 0 || section.body.some(isItem)) return section;
    const later = sections.slice(index + 1).some(({ name, body }) => name === "description" && body.length > 0);
    const duties = section.name === "description";
    const bare = duties && BARE_DESCRIPTION.test(headingKey(section.heading.line.folded));
    const list = sections
      .slice(index + 1)
      .some(
        ({ name, body }) =>
          name === "description" &&
          (body.some(isItem) || (section.body.length < 3 && body.length > section.body.length)),
      );
    return (bare && later) || (duties && list) ? { ...section, name: "summary" } : section;
  });
}

/** Where nothing else introduces the role, the text about the firm in front of the duties does. */
function withSummary(sections: Open[], lines: readonly PostingLine[]): Open[] {
  if (sections.some(({ name, body }) => name === "summary" && body.length > 0)) return sections;
  const duties = sections.findIndex(
    ({ name, body }) => (name === "description" || name === "minimumQualifications") && body.length > 0,
  );
  if (duties < 0) return sections;
  const about = sections.findIndex(
    ({ heading }, index) => index < duties && heading !== null && ABOUT_US.test(headingKey(heading.line.folded)),
  );
  if (about >= 0)
    return sections.map((section, index) => (index === about ? { ...section, name: "summary" } : section));
  const intro = introBefore(sections[0]?.heading?.at ?? 0, lines);
  return intro.length === 0 ? sections : [{ name: "summary", heading: null, body: intro }, ...sections];
}

function introBefore(firstHeading: number, lines: readonly PostingLine[]): PostingLine[] {
  const before = lines.filter(({ at }) => at < firstHeading);
  const start = before.findIndex(({ kind, facts }) => kind === "prose" && facts.length === 0);
  if (start < 0) return [];
  return before
    .slice(start)
    .filter(({ kind, line }) => kind === "prose" && /^[^\p{Ll}]/u.test(line.text) && !BOILERPLATE.test(line.folded));
}

const SPEAKS_OF_DUTIES = /^(?:you(?:'ll| will| would) |sie werden |du wirst |vous |tu )/;

/** 'The role' may head an introduction or the duties: without other duties, a list below it is them. */
function withDuties(sections: Open[]): Open[] {
  if (sections.some(({ name, body }) => name === "description" && body.length > 0)) return sections;
  const isList = ({ body }: Open) =>
    body.filter(isItem).length >= 2 ||
    body.filter(({ line }) => SPEAKS_OF_DUTIES.test(line.folded)).length >= 2 ||
    (body.length >= 3 && body.every(({ line }) => line.text.length < 110 && !line.gap));
  const at = sections.findIndex((section) => section.name === "summary" && section.heading !== null && isList(section));
  return sections.map((section, index) => (index === at ? { ...section, name: "description" } : section));
}

export function readSections(lines: readonly PostingLine[]): Section[] {
  const sections = withSummary(asIntroductions(withDuties(collect(lines))), lines);
  return sections.map(close).filter((section) => section !== null);
}
