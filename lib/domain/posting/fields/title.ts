import { fold } from "../fold";
import { TITLE_FORMS } from "../furniture";
import { chipsOf } from "../header-chips";
import { type Place, type Posting, read } from "../posting";
import type { PostingLine } from "../posting-text";
import type { Read } from "../reading";
import { endsLikeARole, GENDER, namesARole } from "../role-words";
import { cleanTitle, firstOfSeveral, withoutCompany } from "../title-text";
import { isEmploymentTypeName } from "../values/employment-type";
import { findMoney } from "../values/money";
import { isPlace } from "../values/places";
import { isWorkplaceName } from "../values/workplace";

const MAX_TITLE = 120;
type Candidate = { value: string; place: Place; score: number; rule: string; found: boolean };

/** A line that cannot be a title, whatever stands around it. */
function isNoTitle(text: string, folded: string): boolean {
  if (text.length < 3 || text.length > MAX_TITLE || text.split(" ").length > 14) return true;
  const bare = text.replace(/ (?:wanted|needed|required|gesucht)!{0,3}$/i, "");
  if (/[.!?;]$|https?:|@|^[\d$€£]/.test(bare) && !/\b(?:sr|jr|inc)\.$/.test(folded)) return true;
  return (
    /\{\{|<%|\$\{|^[<{[]/.test(text) ||
    isPlace(text) ||
    isWorkplaceName(text) ||
    isEmploymentTypeName(text) ||
    /^(?:join |become |posted|location|salary|about|©|subject:|betreff:|objet:|asunto:|sent:|cc:|fwd?:|we |you |our |the |if |for |from:|to:|date:|dear |hi |hello )/.test(
      folded,
    )
  );
}

function score(text: string, entry: PostingLine, posting: Posting): number {
  const folded = fold(text);
  let points = namesARole(folded) ? 4 : endsLikeARole(folded) ? 2 : 0;
  if (GENDER.test(folded)) points += 3;
  if (entry.line.mark === "heading") points += 3;
  if (posting.text.lines.some(({ line, at }) => at !== entry.at && line.folded === folded)) points += 1;
  if (/\b(?:inc|llc|ltd|gmbh|ag|plc|corp)\b\.?|株式会社/.test(folded)) points -= 4;
  if (
    /^(?:department|bureau|office|college|school|faculty|division|university|institute|ministry|city|county) of /.test(
      folded,
    )
  )
    points -= 5;
  if (findMoney(text).some(({ pay }) => pay.currency !== null) && !/bonus/.test(folded)) points -= 3;
  if (/[,:] .*[,:] .*[,:] /.test(text) || / (?:is|are|was|will|has|you|we) /.test(folded)) points -= 3;
  return points;
}

/** The header, and behind its first sentences what still stands before the lists: some pages put a teaser first. */
function openingOf({ text }: Posting): readonly PostingLine[] {
  const lists = text.lines.findIndex(
    ({ kind, section }) => kind === "heading" && section !== null && section !== "other",
  );
  return lists > text.header.length ? text.lines.slice(0, Math.min(lists, 60)) : text.header;
}

function headerCandidates(posting: Posting): Candidate[] {
  const found: Candidate[] = [];
  for (const entry of openingOf(posting)) {
    if (entry.kind !== "short" || entry.line.item || posting.text.facts.some(({ line }) => line === entry.line))
      continue;
    for (const { text, from, to } of chipsOf(entry.line)) {
      const folded = fold(text);
      if (isNoTitle(text, folded)) continue;
      const points = score(text, entry, posting) - (from > 0 ? 1 : 0);
      found.push({
        value: text,
        place: { line: entry.line, from, to },
        score: points,
        rule: "header",
        found: entry.line.mark === "heading",
      });
    }
  }
  return found;
}

function fromForms({ text }: Posting): Candidate[] {
  return [...text.around, ...text.lines.slice(0, 24).map(({ line }) => line)].flatMap((line) => {
    if (line.text.length > 200) return [];
    const match = TITLE_FORMS.map((form) => form.exec(line.folded)).find((result) => result !== null);
    const words = match?.[1];
    if (!match || words === undefined) return [];
    const from = line.folded.indexOf(words, match.index);
    return [
      {
        value: line.text.slice(from, from + words.length),
        place: { line, from, to: from + words.length },
        score: 8,
        rule: "page form",
        found: true,
      },
    ];
  });
}

function fromLabels({ text }: Posting): Candidate[] {
  return text.facts
    .filter(
      ({ field, text: value, folded }) =>
        field === "title" &&
        value.length <= MAX_TITLE &&
        !/[.!?]$/.test(value) &&
        !isPlace(value) &&
        !/^(?:full|part)[ -]time/.test(folded),
    )
    .filter(({ rank, folded, at }) => rank < 3 || (namesARole(folded) && (at < 25 || rank < 3)))
    .map(({ text: value, line, from, to, rank, label }) => ({
      value,
      place: { line, from, to },
      score: rank < 3 ? 9 : 6,
      rule: `label ${label}`,
      found: true,
    }));
}

function fromSubject({ text }: Posting): Candidate[] {
  const subject = text.lines.find(
    ({ line, at }) => at < 12 && /^(?:subject|betreff|objet|asunto|onderwerp): /.test(line.folded),
  );
  if (subject === undefined) return [];
  const { line } = subject;
  const offset = line.text.indexOf(":") + 1;
  const parts = line.text.slice(offset).split(/ [-–|@:] |: /);
  const named = parts.map((part) => part.trim()).filter((part) => part.length < MAX_TITLE);
  const words = named.find((part) => namesARole(fold(part))) ?? named.find((part) => endsLikeARole(fold(part)));
  if (words === undefined) return [];
  const from = line.text.indexOf(words, offset);
  return [{ value: words, place: { line, from, to: from + words.length }, score: 5, rule: "subject", found: false }];
}

const article =
  "(?:an? |the |our next |another |one |two |several |multiple |skilled |experienced |talented |passionate |motivated |certified |dedicated |exceptional |outstanding |strong |new |full-time |part-time |highly |dynamic |driven |creative |curious |hands-on |seasoned )";
const PROSE = new RegExp(
  `(?:hiring|seeking|seeks|searching for|search for|looking for|looking to (?:hire|add|recruit)|recruiting|wants?|needs?|applications for(?: the (?:post|position|role) of)?|to join us as|join (?:us|our team|the team|[A-Z][^.]{2,40}?) as|as (?:an?|our)(?: new)?|(?:role|position|post|opening|opportunity|vacancy|job) (?:of|as|for|for an?)) ${article}{0,4}((?:[A-Z][\\w/+#&.-]{0,24}|of|and|&|for)(?:,? (?:[A-Z(][\\w/+#&().-]{0,24}|of|and|&|for|II|III)){0,7})`,
  "g",
);
const PROSE_GERMAN =
  /(?:suchen wir|sucht|suchen) (?:zum nachstmoglichen zeitpunkt |ab sofort |zur verstarkung [\wäöüß ]{1,40} )?(?:eine?n?(?:\/n|\/e|:n)? )((?:[A-ZÄÖÜ][\wäöüß*:/-]{1,40})(?: (?:[A-ZÄÖÜ(][\wäöüß*:/().-]{0,40}|für|im|der|und)){0,6})/g;

/** Titles that stand only in a sentence: '… is searching for a skilled Machine Learning Engineer who …'. */
function fromProse({ text }: Posting): Candidate[] {
  for (const { line, kind, at } of text.lines) {
    if ((kind !== "prose" && !(kind !== "item" && at < 12)) || line.text.length > 4_000) continue;
    for (const pattern of [PROSE, PROSE_GERMAN]) {
      for (const match of line.text.matchAll(pattern)) {
        const value = (match[1] ?? "").replace(/(?: (?:of|and|&|for)|[,.(])$/g, "").trim();
        if (!namesARole(fold(value)) || value.length < 5) continue;
        const from = match.index + match[0].lastIndexOf(match[1] ?? "");
        return [{ value, place: { line, from, to: from + value.length }, score: 3, rule: "sentence", found: false }];
      }
    }
  }
  return [];
}

/** Where the text itself names no title, the page's name for itself may. */
function fromMeta({ page }: Posting, id: string | null): Read<string> | null {
  const meta = page?.meta.get("og:title");
  const value = meta === undefined ? "" : cleanTitle(meta.text.split(/ [|–] /)[0] ?? "", id);
  if (page === null || meta === undefined || !namesARole(fold(value)) || value.length > MAX_TITLE) return null;
  return {
    value,
    confidence: "guessed",
    evidence: { source: page.source, start: meta.start, end: meta.end, rule: "og:title" },
  };
}

export function readTitle(posting: Posting, id: string | null, company: string | null): Read<string> | null {
  const isCompany = ({ value }: Candidate) => company !== null && fold(value) === fold(company);
  const all = [
    ...fromLabels(posting),
    ...fromForms(posting),
    ...headerCandidates(posting),
    ...fromSubject(posting),
    ...fromProse(posting),
  ];
  const titled = all.filter((candidate) => !isCompany(candidate));
  const best = titled.reduce<Candidate | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );
  if (best === null || (best.score < 2 && !isFirstOfHeader(best, titled))) return fromMeta(posting, id);
  const value = firstOfSeveral(withoutCompany(cleanTitle(best.value, id), company));
  if (value.length < 2) return null;
  const at = best.place.line.text.indexOf(value, best.place.from);
  const place = at < 0 ? best.place : { line: best.place.line, from: at, to: at + value.length };
  return read(value, place, { rule: best.rule, confidence: best.found ? "found" : "guessed" });
}

/** Without any noun of a job the first line of the header is taken, if nothing speaks against it. */
function isFirstOfHeader(best: Candidate, all: readonly Candidate[]): boolean {
  return best.score >= 0 && best.rule === "header" && all.filter(({ rule }) => rule === "header")[0] === best;
}
