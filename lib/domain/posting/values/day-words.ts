/** Words for days in the languages of postings, folded: lower case, no accents. */

const MONTHS: readonly string[][] = [
  [
    "january",
    "jan",
    "januar",
    "janner",
    "janvier",
    "janv",
    "enero",
    "ene",
    "januari",
    "gennaio",
    "gen",
    "janeiro",
    "stycznia",
  ],
  ["february", "feb", "februar", "fevrier", "fevr", "febrero", "februari", "febbraio", "fevereiro", "fev", "lutego"],
  ["march", "mar", "marz", "maerz", "mars", "marzo", "maart", "mrt", "marco", "marca"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia"],
  ["may", "mai", "mayo", "mei", "maggio", "mag", "maio", "maj", "maja"],
  ["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwca"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "lipca"],
  ["august", "aug", "aout", "agosto", "ago", "augustus", "augusti", "sierpnia"],
  ["september", "sept", "sep", "septembre", "septiembre", "settembre", "set", "setembro", "wrzesnia"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out", "pazdziernika"],
  ["november", "nov", "novembre", "noviembre", "novembro", "listopada"],
  ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dicembre", "dezembro", "grudnia"],
];

const WEEKDAYS: readonly string[][] = [
  ["sunday", "sun", "sonntag", "dimanche", "domingo", "zondag", "domenica", "日曜日"],
  ["monday", "mon", "montag", "lundi", "lunes", "maandag", "lunedi", "月曜日"],
  ["tuesday", "tue", "tues", "dienstag", "mardi", "martes", "dinsdag", "martedi", "火曜日"],
  ["wednesday", "wed", "mittwoch", "mercredi", "miercoles", "woensdag", "mercoledi", "水曜日"],
  ["thursday", "thu", "thur", "thurs", "donnerstag", "jeudi", "jueves", "donderdag", "giovedi", "木曜日"],
  ["friday", "fri", "freitag", "vendredi", "viernes", "vrijdag", "venerdi", "金曜日"],
  ["saturday", "sat", "samstag", "sonnabend", "samedi", "sabado", "zaterdag", "sabato", "土曜日"],
];

const NEAR_DAYS: readonly [number, string[]][] = [
  [0, ["today", "just posted", "just now", "heute", "aujourd'hui", "hoy", "vandaag", "oggi", "hoje", "本日", "今日"]],
  [1, ["tomorrow", "morgen", "demain", "manana", "domani", "amanha", "明日"]],
  [-1, ["yesterday", "gestern", "hier", "ayer", "gisteren", "ieri", "ontem", "昨日"]],
];

export type Unit = "hour" | "day" | "week" | "month" | "year";

const UNITS: readonly [Unit, string[]][] = [
  [
    "hour",
    [
      "minutes",
      "minute",
      "min",
      "hours",
      "hour",
      "hrs",
      "hr",
      "h",
      "stunden",
      "stunde",
      "minuten",
      "heures",
      "heure",
      "horas",
      "hora",
      "uur",
      "ore",
      "時間",
    ],
  ],
  [
    "day",
    [
      "days",
      "day",
      "d",
      "tagen",
      "tage",
      "tag",
      "jours",
      "jour",
      "dias",
      "dia",
      "dagen",
      "dag",
      "giorni",
      "giorno",
      "日",
    ],
  ],
  [
    "week",
    [
      "weeks",
      "week",
      "wks",
      "wk",
      "w",
      "wochen",
      "woche",
      "semaines",
      "semaine",
      "semanas",
      "semana",
      "weken",
      "settimane",
      "settimana",
      "週間",
    ],
  ],
  [
    "month",
    [
      "months",
      "month",
      "mos",
      "mo",
      "monaten",
      "monate",
      "monat",
      "mois",
      "meses",
      "mes",
      "maanden",
      "maand",
      "mesi",
      "mese",
      "か月",
      "ヶ月",
    ],
  ],
  ["year", ["years", "year", "jahren", "jahr", "ans", "an", "anos", "ano", "jaar", "anni", "anno"]],
];

const COUNTS: readonly string[][] = [
  ["a", "an", "one", "einem", "einer", "un", "une", "una", "een", "uno"],
  ["two", "zwei", "deux", "dos", "twee", "due"],
  ["three", "drei", "trois", "tres", "drie", "tre"],
  ["four", "vier", "quatre", "cuatro", "quattro"],
  ["five", "funf", "cinq", "cinco", "vijf", "cinque"],
  ["six", "sechs", "seis", "zes", "sei"],
  ["seven", "sieben", "sept", "siete", "zeven", "sette"],
];

function indexed(rows: readonly string[][], first: number): Map<string, number> {
  return new Map(rows.flatMap((words, index) => words.map((word) => [word, index + first] as const)));
}

export const MONTH_NUMBER = indexed(MONTHS, 1);
export const WEEKDAY_NUMBER = indexed(WEEKDAYS, 0);
export const NEAR_DAY = new Map(NEAR_DAYS.flatMap(([days, words]) => words.map((word) => [word, days] as const)));
export const UNIT_OF = new Map(UNITS.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)));
export const COUNT_OF = indexed(COUNTS, 1);
