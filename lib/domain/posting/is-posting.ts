import type { PostingText } from "./posting-text";
import type { Section } from "./reading";
import { namesARole } from "./role-words";

/**
 * A résumé has pay, firms and dates as well. A text is only read as a posting if it speaks like one; of two kinds of
 * mistake, filling a form from a recipe is the worse.
 */
const SIGNS =
  /(?<![a-z])(?:we(?:'re| are) (?:hiring|looking|seeking|recruiting|searching)|is (?:hiring|seeking|searching|looking for|recruiting)|you will|you'll|apply|applicants?|candidates?|this (?:role|position|job|vacancy)|the (?:role|position)|join (?:us|our|the)|wanted|send (?:us |me )?(?:your |a )?(?:cv|resume)|your (?:role|profile)|equal opportunity|job (?:id|title|type|description)|full[- ]time|part[- ]time|salary|vacancy|hybrid|wir suchen|suchen wir|bewerbung\w{0,8}|bewerben|deine aufgaben|ihre aufgaben|vollzeit|teilzeit|m\/w\/d|w\/m\/d|vous|poste|candidature|cdi|cdd|buscamos|puesto|solicit\w{1,8}|wij zoeken|vacature|sollicit\w{1,8})(?![a-z])|仕事内容|応募|募集|勤務地|年収/g;
const RESUME =
  /references available|curriculum vitae|^(?:resume|cv) of|\b(?:19|20)\d{2} ?(?:-|–|to) ?(?:19|20)\d{2}\b|\b(?:19|20)\d{2} ?(?:-|–|to) ?(?:present|current|today|heute|now)\b/;
const RESUME_HEADING =
  /^(?:(?:work |professional |employment )?(?:experience|history)|(?:professional |career )summary|education|skills|certifications|projects|publications|references|objective|awards|languages|career (?:summary|objective)|berufserfahrung|ausbildung|lebenslauf|formation|experience professionnelle)$/;
/** A person's own telephone or mail at the very top. */
const OWN_ADDRESS = /[\w.]@[\w-]+\.\w|\d{3}[-. ]\d{4}/;
const RECIPE =
  /(?:preheat|tablespoons?|teaspoons?|\btbsp\b|\btsp\b|ingredients|simmer|serves:? \d|(?:prep|cook|baking) time|\brecipe|\bstir\b|bring to a boil|servings?\b|preheated|zutaten|zubereitung|\d ?(?:cups?|g|ml) (?:of )?\w+)/g;
/** A flat to let, and the minutes of a meeting: both have dates, sums, requirements and people who apply. */
const LETTING =
  /bedrooms?|deposit|landlord|tenan(?:t|cy)|viewings?|per calendar month|\bpcm\b|council tax|kaltmiete|kaution|furnished|epc rating/g;
const MINUTES =
  /^minutes|apologies|matters arising|(?:^|\n)present:|any other business|next meeting|quorum|proposed by|seconded/g;

/** A letter to an employer speaks of 'I' and 'my', where a posting speaks of 'we' and 'you'. */
const LETTER =
  /dear (?:hiring|recruit|sir|madam)|i am writing to|i would love to join|my (?:salary expectation|resume|cv|experience|background)|sehr geehrte|thank you for (?:your interest|applying)|we have decided|move forward with other|je me permets|estimados/;
const POSTING_FIELDS = new Set([
  "requisition",
  "pay",
  "deadline",
  "posted",
  "employmentType",
  "workplace",
  "location",
  "title",
  "company",
]);
const STRONG: ReadonlySet<string> = new Set(["description", "minimumQualifications", "preferredQualifications"]);

export function looksLikePosting({ lines, header, facts }: PostingText, sections: readonly Section[]): boolean {
  const texts = lines.map(({ line }) => line.folded.slice(0, 2_000));
  const body = texts.join("\n").slice(0, 100_000);
  const headings = texts.filter((text) => RESUME_HEADING.test(text.replace(/:$/, ""))).length;
  const resume = headings + texts.filter((text) => RESUME.test(text)).length * 2;
  const strong = new Set(sections.map(({ name }) => name).filter((name) => STRONG.has(name))).size;
  if (resume >= 3 && strong < 3 && headings >= 2) return false;
  if (resume >= 5 && headings >= 2 && texts.slice(0, 4).some((text) => OWN_ADDRESS.test(text))) return false;
  const saysThree = (words: RegExp) => new Set(body.match(words) ?? []).size >= 3;
  if ((body.match(RECIPE)?.length ?? 0) >= 3) return false;
  if (strong === 0 && LETTER.test(body)) return false;
  const signs = new Set(body.match(SIGNS) ?? []).size;
  const fields = new Set(facts.map(({ field }) => field).filter((field) => POSTING_FIELDS.has(field))).size;
  const role =
    header.some(({ line, kind }) => kind === "short" && line.text.length < 200 && namesARole(line.folded)) ||
    facts.some(({ field, folded }) => field === "title" && namesARole(folded));
  if (!role && (saysThree(LETTING) || saysThree(MINUTES))) return false;
  const roles = lines.slice(0, 8).some(({ line }) => line.text.length < 400 && namesARole(line.folded));
  const chips = roles && header.some(({ line }) => line.text.split(" | ").length >= 3);
  return strong * 2 + Math.min(signs, 3) + Math.min(fields, 4) + (role ? 2 : 0) + (chips ? 3 : 0) >= 4;
}
