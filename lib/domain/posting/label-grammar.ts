import type { FactField } from "./labels";
import { namesARole } from "./role-words";
import { isEmploymentTypeName } from "./values/employment-type";
import { findMoney } from "./values/money";
import { isPlace } from "./values/places";
import { isWorkplaceName } from "./values/workplace";

/**
 * Labels that no table knows: 'Scadenza candidature', 'Vacancy opening number'. One is believed where a word of it names a
 * field and what stands behind it has the shape of that field's values.
 */
const MAX_WORDS = 5;
const MAX_VALUE = 90;
const DAY =
  /\d{1,2}[./-]\d{1,2}|\d{4}-\d\d|\d{1,2}(?:st|nd|rd|th)?\.? (?:de |of )?\p{L}{3,12}|\p{L}{3,12} \d{1,2}(?!\d)|\d ?[年月日]/u;
const NUMBER = /^#?(?=[\p{L}_./-]{0,12}\d)[\p{L}\d][\p{L}\d_./-]{2,29}$/u;

type Shape = (value: string) => boolean;
const isMoney: Shape = (value) =>
  findMoney(value).some(({ pay, range, scaled }) => pay.currency !== null || range || scaled);
const isTown: Shape = (value) =>
  !isEmploymentTypeName(value) &&
  !isWorkplaceName(value) &&
  (isPlace(value) || /^\p{Lu}[\p{L}.'’-]{2,24}(?:[ -]\p{Lu}[\p{L}.'’-]{1,24}){0,2}$/u.test(value));

const KINDS: readonly { field: FactField; words: RegExp; unless?: RegExp; shape: Shape }[] = [
  {
    field: "deadline",
    words:
      /deadline|clos(?:es|ing|e date)|apply (?:by|before|until)|applications? (?:due|until|by)|expir|scadenz|termine per|(?:bewerbungs|melde|einsende|annahme)\w*(?:frist|schluss|ende)|limite|cierre|plazo|cloture|prazo|encerramento|sluit|uiterlijk|reager|senast|ansok|frist|termin|waznos|wazna|zgloszen/,
    unless: /interview|start|sift|review|test|contract|befrist/,
    shape: (value) => DAY.test(value),
  },
  {
    field: "posted",
    words:
      /posted|publish|advertis|listed|veroffentlich|erschienen|ausgeschrieben|publi|geplaatst|plaatsing|opublikow|inserat|annuncio del/,
    unless: /until|end|expir|clos/,
    shape: (value) => DAY.test(value),
  },
  {
    field: "requisition",
    words:
      /(?:job|role|post|position|vacancy|requisition|req|advert|posting|opening|announcement|offer|campaign)\b.*\b(?:id|no|nr|number|ref|reference|code)\b|referen|kennziff|kennzahl|stellen-?(?:nr|nummer|id)|(?:numero|n°|no|code|codigo|codice|kod|nr)\b.*(?:offre|oferta|offerta|oferty|annonce|annuncio|vaga|vacature|poste)|vacaturenummer|diarienummer/,
    unless: /phone|tel\b|fax|vat|registration|customer/,
    shape: (value) => NUMBER.test(value),
  },
  {
    field: "pay",
    words:
      /salary|\bpay\b|wage|compensation|remunerat|earnings|gehalt|vergut|\blohn\b|entgelt|salaire|sueldo|salario|retribu|salaris|stipendio|wynagrodz|\blon\b|stawka/,
    unless: /bonus|total|ote\b|date|period|day|frequency/,
    shape: isMoney,
  },
  {
    field: "location",
    words:
      /location|place of work|\bwhere\b|town|\bcity\b|\bsite\b|based|einsatzort|arbeitsort|standort|dienstort|\blieu\b|ville|commune|ubicaci|localidad|poblaci|municipio|standplaats|plaats\b|gemeente|\bsede\b|comune|luogo|miejsce|miasto|\bort\b|kommun|cidade|municipio|\blocal\b/,
    unless: /type|interview|policy|date|web|number/,
    shape: isTown,
  },
  {
    field: "company",
    words:
      /^(?:the )?(?:employer|company|organi[sz]ation|firm|business|practice|restaurant|hotel|school|clinic|shop|store|arbeitgeber|betrieb|firma|entreprise|etablissement|employeur|empresa|werkgever|azienda|ente|pracodawca|arbetsgivare)(?: name)?$/,
    shape: (value) =>
      /^\p{Lu}/u.test(value) && value.split(" ").length <= 7 && !/[.!?]$/.test(value) && !isPlace(value),
  },
];

/** The field that an unknown label means, by a word of it and by the value's shape; null where either is missing. */
export function guessedField(label: string, value: string): FactField | null {
  if (
    value.length > MAX_VALUE ||
    label.split(" ").length > MAX_WORDS ||
    /[\d.,!?]/.test(label) ||
    isPlace(label) ||
    namesARole(label)
  )
    return null;
  const kind = KINDS.find(({ words, unless, shape }) => words.test(label) && !unless?.test(label) && shape(value));
  return kind?.field ?? null;
}
