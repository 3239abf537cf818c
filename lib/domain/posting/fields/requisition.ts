import { found, guessed, type Posting, read, readData } from "../posting";
import type { Read } from "../reading";

type Requisition = Read<string> & { label: string | null };

/** 'R-0012345', '2026/47-VT', '88-1207', '260001QZ'; several blanks end it. */
const ID = /^(?:no\.?|nr\.?|n°|number|id)?[\s:#]{0,3}([\p{L}\d][\p{L}\d/_.#-]{0,44})/u;
/** Labels that also head a list or a sentence need an id that looks like one. */
const UNSURE = new Set(["id", "reference", "requisition", "referenz", "referencia", "referentie", "req", "ref"]);
const WITHOUT_COLON =
  /(?<![a-z])(?:requisition|req|job|role|vacancy|posting|announcement|position|reference)\.? ?(?:id|number|no\.?|#|ref\.?|code)[ #:]{1,3}([a-z]{0,5}[-_]?\d[\w/-]{2,30})/;
const IN_BRACKETS =
  /[([](?:req(?:uisition)?|job|ref|id)?\.? ?(?:id|no\.?|#)? ?[#:]? ?((?:[A-Z]{1,4}-?)?\d[A-Z\d-]{3,16})[)\]]\s*$/;
const BEHIND_A_DASH = / [-–] ((?:[A-Z]{1,4}-?)?\d[A-Z\d]{4,14})$/;

function asId(text: string): { value: string; from: number } | null {
  const match = ID.exec(text);
  const value = match?.[1]?.replace(/[.,;:#-]{1,4}$/, "");
  if (match === null || value === undefined || !/\d/.test(value)) return null;
  return { value, from: match[0].lastIndexOf(match[1] ?? "") };
}

export function readRequisition(posting: Posting): Requisition | null {
  const fromData = posting.data?.posting.identifier;
  if (fromData) {
    const found = readData(posting, fromData, fromData);
    if (found !== null) return { ...found, label: null };
  }
  return fromLabel(posting) ?? fromHeader(posting);
}

function fromLabel({ text }: Posting): Requisition | null {
  const facts = text.facts.filter(({ field }) => field === "requisition").sort((a, b) => a.rank - b.rank);
  for (const fact of facts) {
    const id = asId(fact.text);
    if (id === null || (UNSURE.has(fact.label) && !/\d{2}/.test(id.value))) continue;
    const from = fact.from + id.from;
    return {
      ...read(id.value, { line: fact.line, from, to: from + id.value.length }, found(`label ${fact.label}`)),
      label: fact.written,
    };
  }
  return null;
}

/** In a header line without a colon ('Job ID 4711'), or behind the title ('Engineer - R0009214'). */
function fromHeader({ text }: Posting): Requisition | null {
  for (const { line } of text.header) {
    const match =
      WITHOUT_COLON.exec(line.folded.slice(0, 300)) ??
      IN_BRACKETS.exec(line.text.slice(0, 300)) ??
      BEHIND_A_DASH.exec(line.text.slice(0, 300));
    const id = match?.[1];
    if (match === null || id === undefined) continue;
    const from = match.index + match[0].lastIndexOf(id);
    const value = line.text.slice(from, from + id.length);
    return { ...read(value, { line, from, to: from + id.length }, guessed("header id")), label: null };
  }
  return null;
}
