import type { Contract } from "../../application";
import { fold } from "../fold";
import { anyOf, phrases } from "../vocabulary";

/** How long an employment lasts, in the words of postings, folded. The first kind that a text names counts. */
const WORDS: Readonly<Record<Contract, readonly string[]>> = {
  freelance: phrases(`
    freelance | freelancer | freiberuflich | freie mitarbeit | zzp | b2b | independant | autonomo | libera professione
    self-employed | independent contractor | 業務委託
  `),
  bank: phrases(`bank | bank staff | bank contract | bank work | nhs bank | zero hours | zero-hours | flexi pool`),
  "fixed-term": phrases(`
    fixed-term | fixed term | ftc | limited term | term-limited | maternity cover | parental leave cover | secondment
    befristet | befristete anstellung | befristeter vertrag | elternzeitvertretung | cdd | contrat a duree determinee
    tijdelijk | bepaalde tijd | tempo determinato | a termo | temporal | obra y servicio | contrato temporal
    visstid | vikariat | tidsbegransad | na czas okreslony | fixed duration | month contract | year contract
    契約社員
  `),
  temporary: phrases(`
    temporary | temp | seasonal | casual | interim | saisonnier | zeitarbeit | aushilfe | uitzend | stagionale | 派遣
  `),
  permanent: phrases(`
    permanent | regular | open-ended | open ended | indefinite | unlimited contract | unbefristet | festanstellung
    feste anstellung | dauerstelle | cdi | contrat a duree indeterminee | vast | vaste | onbepaalde tijd | indefinido
    fijo | contrato indefinido | tempo indeterminato | efetivo | sem termo | tillsvidare | tillsvidareanstallning
    umowa o prace | na czas nieokreslony | fast | fastanstallning | 正社員
  `),
};
const KINDS = ["fixed-term", "permanent", "bank", "freelance", "temporary"] as const;
const PATTERN = new Map(
  KINDS.map((kind) => [kind, new RegExp(`(?<![a-z])(?:${anyOf(WORDS[kind])})(?![a-z])`)] as const),
);

export function findContract(text: string): { value: Contract; start: number; end: number } | null {
  const folded = fold(text.slice(0, 200));
  for (const [value, pattern] of PATTERN) {
    const match = /^un(?=befristet)/.test(folded) && value === "fixed-term" ? null : pattern.exec(folded);
    if (match !== null) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Whether the text is the name of a contract and nothing more. */
export function isContractName(text: string): boolean {
  const found = findContract(text);
  return found !== null && found.start === 0 && found.end === text.trim().length;
}
