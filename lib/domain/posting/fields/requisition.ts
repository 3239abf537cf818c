import { chipsOf } from "../header-chips";
import { labelsOf } from "../labels";
import { found, guessed, type Posting, read } from "../posting";
import type { Read } from "../reading";
import { anyOf } from "../vocabulary";

type Requisition = Read<string> & { label: string | null };

/** 'R-0012345', '2026/47-VT', '88-1207', '260001QZ'; several blanks end it. */
const ID = /^(?:no\.?|nr\.?|n°|number|id)?[\s:#]{0,3}((?:\p{Lu}{2,5} (?=\d[\d/-]{2}))?[\p{L}\d][\p{L}\d/_.#-]{0,44})/u;
/** Labels that also head a list or a sentence need an id that looks like one. */
const UNSURE = new Set(["id", "reference", "requisition", "referenz", "referencia", "referentie", "req", "ref"]);
const WITHOUT_COLON =
  /(?<![a-z])(?:requisition|req|job|role|vacancy|posting|announcement|position|reference|bulletin|exam|recruitment)\.? ?(?:id|number|no\.?|#|ref\.?|code)[ #:]{1,3}([a-z]{0,5}[-_]?\d[\w/-]{2,30})/;
/** Any of the labels at the beginning of a line or chip, with nothing but an id behind it: 'Vacaturenummer GW-0226'. */
const LABEL_AND_ID = new RegExp(
  `(?:^|[|•·\\t] ?)(?:${anyOf(labelsOf("requisition").filter((label) => label.length > 2))})(?:\\.? ?(?:nr|no|n°|#))?[.:ª°]? ?[#:]? ?(?=[\\w./-]*\\d)([a-z\\d][\\w./-]{1,30})(?= ?$| ?[|•·\\t])`,
);
const IN_BRACKETS =
  /[([](?:req(?:uisition)?|job|ref|id)?\.? ?(?:id|no\.?|#)? ?[#:]? ?((?:[A-Z]{1,4}-?)?\d[A-Z\d-]{3,16})[)\]]\s*$/;
/** 'Please quote reference HP-2291', 'die Kennziffer 2026/BF/17 an': in a sentence that asks for it. */
const IN_A_SENTENCE =
  /(?:quote|quoting|mention|mentioning|citing|state|include|using|angabe|geben sie|unter|indiquer|precisant|preciser|indicando|vermeld|vermelding|onder vermelding van|citando|podajac|ange|uppge)(?: [a-z]{1,12}){0,3} (?:the )?(?:job |vacancy |role |our )?(?:reference|ref\.?|number|kennziffer|kennzahl|referenznummer|referenz|chiffre|code|referencia|referentie|vacaturenummer|riferimento|numer|referensnummer|diarienummer)(?: (?:number|code|no\.?|nr\.?))?[ #:"']{1,3}((?=[a-z\d/._-]{0,16}\d)[a-z\d][a-z\d/._-]{2,30})/;
/** A line or chip that is an id of a tracking system and nothing else. */
const ITS_NUMBER =
  /(?:its|the|this|our|my) (?:job |posting |vacancy |reference |requisition |announcement )?(?:number|reference|id|code)(?: number)?(?: of this [a-z]{3,10})? is #?((?=[a-z/-]{0,6}\d)[a-z\d][a-z\d/-]{3,24})/;
const BARE_ID = /^(?:JR|REQ|REF|JOB|R|P)[-_]?\d{4,10}$/;
const BEHIND_A_DASH = / [-–] ((?:[A-Z]{1,4}-?)?\d[A-Z\d]{4,14})$/;

function asId(text: string): { value: string; from: number } | null {
  const match = ID.exec(text);
  const value = match?.[1]?.replace(/[.,;:#-]{1,4}$/, "");
  if (match === null || value === undefined || !/\d/.test(value)) return null;
  return { value, from: match[0].lastIndexOf(match[1] ?? "") };
}

export function readRequisition(posting: Posting): Requisition | null {
  return fromLabel(posting) ?? fromHeader(posting) ?? fromSentence(posting);
}

function fromLabel({ text }: Posting): Requisition | null {
  const facts = text.facts.filter(({ field }) => field === "requisition").sort((a, b) => a.rank - b.rank);
  for (const fact of facts) {
    const id = asId(fact.text);
    if (id === null || (UNSURE.has(fact.label) && !/\d{2}|\p{L}[/-].*\d/u.test(id.value))) continue;
    const from = fact.from + id.from;
    return {
      ...read(id.value, { line: fact.line, from, to: from + id.value.length }, found(`label ${fact.label}`)),
      label: fact.written,
    };
  }
  return null;
}

function fromSentence({ text }: Posting): Requisition | null {
  for (const { line, kind } of text.lines) {
    const id =
      kind === "heading" || line.text.length > 4_000
        ? undefined
        : (IN_A_SENTENCE.exec(line.folded) ?? ITS_NUMBER.exec(line.folded) ?? WITHOUT_COLON.exec(line.folded));
    const value = id?.[1]?.replace(/[.,;:]$/, "");
    if (!id || value === undefined) continue;
    const from = id.index + id[0].lastIndexOf(id[1] ?? "");
    const place = { line, from, to: from + value.length };
    return { ...read(line.text.slice(from, from + value.length), place, guessed("sentence")), label: null };
  }
  return null;
}

/** In a header line without a colon ('Job ID 4711'), or behind the title ('Engineer - R0009214'). */
function fromHeader({ text }: Posting): Requisition | null {
  const early = text.lines.filter(
    ({ at, kind }) => at < 30 && kind === "short" && !text.header.some((entry) => entry.at === at),
  );
  for (const { line } of [...text.header, ...early]) {
    const bare = chipsOf(line).find((chip) => BARE_ID.test(chip.text));
    if (bare) return { ...read(bare.text, { line, from: bare.from, to: bare.to }, guessed("header id")), label: null };
    const match =
      LABEL_AND_ID.exec(line.folded.slice(0, 300)) ??
      WITHOUT_COLON.exec(line.folded.slice(0, 300)) ??
      IN_BRACKETS.exec(line.text.slice(0, 300)) ??
      BEHIND_A_DASH.exec(line.text.slice(0, 300));
    const id = match?.[1];
    if (match === null || id === undefined) continue;
    const from = match.index + match[0].lastIndexOf(id);
    const value = line.text.slice(from, from + id.length);
    const label = line.text.slice(match.index, from).replace(/^[\s|•·([–-]{1,4}|[\s:#.]{1,4}$/g, "");
    const place = { line, from, to: from + id.length };
    return { ...read(value, place, guessed("header id")), label: label === "" ? null : label };
  }
  return null;
}
