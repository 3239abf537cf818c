import type { EmploymentType } from "../../role";
import { fold } from "../fold";
import { anyOf } from "../vocabulary";

/** In order of weight: hours say more than how long the contract lasts. */
const WORDS: Readonly<Record<EmploymentType, string[]>> = {
  "full-time": [
    "full-time",
    "full time",
    "fulltime",
    "full_time",
    "vollzeit",
    "temps plein",
    "temps complet",
    "plein temps",
    "tiempo completo",
    "jornada completa",
    "voltijd",
    "fulltime",
    "tempo pieno",
    "tempo integral",
    "pelny etat",
    "heltid",
    "正社員",
    "フルタイム",
    "f/t",
    "in vollzeit",
    "pelen etat",
    "caly etat",
    "pelny wymiar",
    "periodo integral",
    "tempo inteiro",
    "heltidsanstallning",
    "heltidsjobb",
    "fuldtid",
    "100%",
    "vollzeitstelle",
    "hauptberuflich",
    "tc",
    "full-time employee",
    "pleine temps",
    "plein-temps",
    "a tempo pieno",
    "voltijds",
    "fulltime baan",
    "regular worker",
    "常勤",
  ],
  "part-time": [
    "part-time",
    "part time",
    "parttime",
    "part_time",
    "teilzeit",
    "temps partiel",
    "tiempo parcial",
    "media jornada",
    "jornada parcial",
    "deeltijd",
    "tempo parziale",
    "meio periodo",
    "deltid",
    "パートタイム",
    "アルバイト",
    "パート",
    "p/t",
    "minijob",
    "niepelny etat",
    "czesc etatu",
    "tempo parcial",
    "a tempo parcial",
    "deltidsanstallning",
    "a tempo parziale",
    "part time orizzontale",
    "deltijds",
    "teilzeitstelle",
    "1/2 etatu",
    "pol etatu",
    "非常勤",
  ],
  internship: [
    "internship",
    "intern",
    "praktikum",
    "stage",
    "practicas",
    "beca",
    "tirocinio",
    "estagio",
    "werkstudent",
    "working student",
    "co-op",
    "インターン",
    "alternance",
    "apprenticeship",
    "ausbildung",
    "staz",
    "praktyki",
    "estagiario",
    "praktik",
    "traineeship",
    "praktikant",
    "praktikantin",
    "estagio curricular",
    "summer intern",
  ],
  contract: [
    "contract",
    "contractor",
    "freelance",
    "freelancer",
    "independent contractor",
    "w2 contract",
    "contract-to-hire",
    "contract to hire",
    "freiberuflich",
    "freiberufler",
    "auftrag",
    "zzp",
    "業務委託",
    "契約社員",
    "outside ir35",
    "inside ir35",
    "corp-to-corp",
    "c2c",
    "umowa b2b",
    "b2b",
    "kontrakt",
    "konsultuppdrag",
    "partita iva",
    "prestacao de servicos",
    "recibos verdes",
    "pj",
    "fixed-price",
    "self-employed",
    "1099",
    "libera professione",
  ],
  temporary: [
    "temporary",
    "temp",
    "fixed-term",
    "fixed term",
    "fixed-term contract",
    "seasonal",
    "per diem",
    "befristet",
    "cdd",
    "interim",
    "temporal",
    "tijdelijk",
    "tempo determinato",
    "派遣",
    "casual",
    "befristete anstellung",
    "limited duration",
    "ftc",
    "umowa na czas okreslony",
    "tidsbegransad",
    "vikariat",
    "visstid",
    "temporario",
    "a termo",
    "saisonnier",
    "saisonniere",
    "stagionale",
    "a tempo determinato",
    "zeitarbeit",
    "leiharbeit",
    "aushilfe",
    "bepaalde tijd",
    "tijdelijk contract",
    "uitzend",
    "obra y servicio",
    "temporada",
  ],
};
const ORDER: readonly EmploymentType[] = ["full-time", "part-time", "internship", "contract", "temporary"];
const KIND = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as EmploymentType] as const)),
);
const NAMED = new RegExp(`(?<![a-z])(${anyOf(KIND.keys())})(?![a-z-])`, "g");
/** 'Contract type: permanent' and a German Festanstellung say nothing about hours. */
const LABEL_ONLY =
  /contract type|type of contract|type de contrat|permanent contract|contract permanent|contrat a duree indeterminee/g;

export function employmentTypesIn(text: string): EmploymentType[] {
  const folded = fold(text.slice(0, 2_000)).replace(LABEL_ONLY, (label) => " ".repeat(label.length));
  const named = new Set(Array.from(folded.matchAll(NAMED), (match) => KIND.get(match[1] ?? "")));
  return ORDER.filter((kind) => named.has(kind));
}

/** The employment type that a text names, and the words that name it. */
export function findEmploymentType(text: string): { value: EmploymentType; start: number; end: number } | null {
  const value = readEmploymentType(text);
  for (const match of fold(text.slice(0, 2_000)).matchAll(NAMED)) {
    if (value !== null && KIND.get(match[1] ?? "") === value)
      return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The employment type that a label's value, a chip or a selected phrase names; hours win over duration. */
export function readEmploymentType(text: string): EmploymentType | null {
  const [first] = employmentTypesIn(text);
  if (first !== undefined) return first;
  return null;
}

/** Whether the text is the name of an employment type and nothing more. */
export function isEmploymentTypeName(text: string): boolean {
  return KIND.has(fold(text).trim());
}

/** From this many hours a week a job is a full-time one. */
export const FULL_TIME_HOURS = 35;

const WEEKLY =
  /(\d{1,2}(?:[.,]\d{1,2})?) ?(?:-| )?(?:hours?|hrs?|h|stunden|std\.?|heures|horas|uur)(?: per| a| each|\/| pro| par| por| die| je)? ?(?:week|woche|wk|semaine|semana)?/;

/** Hours a week in a text that is known to be about them: '37.5', '40 hours', '39 Stunden'. */
export function readHours(text: string): number | null {
  const folded = fold(text.slice(0, 200));
  const written = WEEKLY.exec(folded)?.[1] ?? /^\s?(\d{1,2}(?:[.,]\d{1,2})?)\s?$/.exec(folded)?.[1];
  const hours = Number(written?.replace(",", "."));
  return hours >= 1 && hours <= 80 ? hours : null;
}
