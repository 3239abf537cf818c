import { fold } from "./fold";

/** Proper names in prose, by their capitals. Walked word by word, so that the time is linear. */

const MAX_WORDS = 6;
const CONNECTORS = new Set([
  "of",
  "and",
  "&",
  "for",
  "the",
  "de",
  "du",
  "des",
  "der",
  "di",
  "von",
  "van",
  "und",
  "et",
  "y",
]);
const GENERIC =
  "we our the you your this it as at in if about join why note please base pay medical must for an a and or but all any each every some most many these those here there what when where who how from with to on by of over under after before since while both either no not yes more less us usa uk eu i he she they them their its his her company team role position job work office remote hybrid salary benefits compensation applicants candidates candidate employees staff people full part time everyone nobody somebody anyone new also however because during both one two three four five six seven eight nine ten january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow apply equal opportunity employer health dental vision engineers engineering product sales marketing finance design data software hr legal operations support research it agencies agency client clients recruiter recruiters bonus points nice requirements qualifications responsibilities die der das ein eine wir sie du ihr bei unser unsere ihre deine als im vous nous le la les un une des notre votre il elle nosotros el los las una nuestro nuestra wij de het een ons onze je jij jouw work arrangement job description summary overview description english german french spanish dutch python java sql kubernetes aws docker react home day year month week hour ceo cto linkedin indeed glassdoor hours title location interview stack mail interested founder founders similar related other recent recommended current open job-alert my i priority final back search view see browse save apply share all ahnliche weitere alle andere meine neue offene unsere autres nos otros otras mas meer vagas lediga liknande fler podobne inne altre find bids call send cv resume posted compensation visa reply presencial offers interviews applications retirement shortlisted successful reasonable qualified relocation travel overtime evening weekend physical personal career careers contract contracts shifts shift training references tell come meet visit read follow send please thanks thank dear hello hi good great best kind regards jobs";
export const NOT_A_NAME: ReadonlySet<string> = new Set(GENERIC.split(" "));

const NUMBERS = new Set(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);

const isName = (word: string) => /^[\p{Lu}\p{Lo}]|^[a-z]{1,2}[A-Z]|^\d+[A-Z]/u.test(word);
const bare = (word: string) => word.replace(/^["'([]|["'),;:!?\]]{1,3}$/g, "");

/** The name that begins at `from`, or null. */
export function nameAt(text: string, from: number): string | null {
  const words = text.slice(from, from + 90).split(" ");
  const taken: string[] = [];
  for (const word of words.slice(0, MAX_WORDS)) {
    if (/^[([]/.test(word) && taken.length > 0) break;
    const clean = bare(word).replace(/\.$/, "");
    if (!isName(clean) && !(CONNECTORS.has(clean) && taken.length > 0)) break;
    taken.push(clean);
    if (/[,.;:!?)]$/.test(word)) break;
  }
  while (taken.length > 0 && CONNECTORS.has(taken.at(-1) ?? "")) taken.pop();
  const name = withoutPossessive(taken.join(" "));
  const first = fold(taken[0] ?? "");
  // 'Three Forks Transit Authority' begins with a number, and is a name all the same.
  const numbered = NUMBERS.has(first) && taken.length >= 3;
  return name === "" || NOT_A_NAME.has(fold(name)) || (NOT_A_NAME.has(first) && !numbered) ? null : name;
}

function withoutPossessive(name: string): string {
  const at = name.search(/[’']s(?: |$)/);
  return at < 0 ? name : name.slice(0, at);
}
