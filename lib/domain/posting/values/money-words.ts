import { PAY_PERIODS, type PayPeriod } from "../../role";
import { phrases } from "../vocabulary";

/** Signs, codes and words of money, folded (lower case, no accents, plain quotes and dashes). */

/** A sign may be any of several currencies; the first is the one it is taken for where nothing else says. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  us$: "USD",
  ca$: "CAD",
  c$: "CAD",
  cad$: "CAD",
  can$: "CAD",
  au$: "AUD",
  a$: "AUD",
  nz$: "NZD",
  hk$: "HKD",
  s$: "SGD",
  sg$: "SGD",
  nt$: "TWD",
  r$: "BRL",
  mx$: "MXN",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "¥": "JPY",
  "₩": "KRW",
  "₱": "PHP",
  "₪": "ILS",
  "₺": "TRY",
  "₫": "VND",
  "₦": "NGN",
  "₴": "UAH",
  "฿": "THB",
  "fr.": "CHF",
  sfr: "CHF",
  "rs.": "INR",
  rs: "INR",
  円: "JPY",
  元: "CNY",
  원: "KRW",
  rmb: "CNY",
  zł: "PLN",
  zl: "PLN",
  kc: "CZK",
  kr: "SEK",
  r: "ZAR",
  euro: "EUR",
  euros: "EUR",
  dollars: "USD",
  pounds: "GBP",
  franken: "CHF",
  rupees: "INR",
  won: "KRW",
  yen: "JPY",
  yuan: "CNY",
  zloty: "PLN",
  zlotych: "PLN",
  kronor: "SEK",
  kroner: "DKK",
  dirhams: "AED",
  reais: "BRL",
  rand: "ZAR",
};

const CODES =
  "usd eur gbp chf cad aud nzd inr jpy cny hkd sgd krw twd sek nok dkk pln czk huf ron bgn brl mxn ars clp cop pen zar ils aed sar qar try thb vnd php idr myr ngn kes egp uah";
export const CURRENCY_CODES: ReadonlySet<string> = new Set(CODES.split(" "));

/** A year's pay in these runs to millions, so that "6M" can be a salary. */
export const SMALL_UNIT_CURRENCIES: ReadonlySet<string> = new Set(["JPY", "KRW", "IDR", "VND", "COP", "CLP", "HUF"]);

/** What stands right behind a number and multiplies it. `big` numbers are a firm's, never one person's pay. */
export const SCALES: Readonly<Record<string, { by: number; currency?: string; period?: PayPeriod; big?: boolean }>> = {
  k: { by: 1_000 },
  tsd: { by: 1_000 },
  thousand: { by: 1_000 },
  mille: { by: 1_000 },
  mil: { by: 1_000 },
  lac: { by: 100_000, currency: "INR" },
  lacs: { by: 100_000, currency: "INR" },
  lakh: { by: 100_000, currency: "INR" },
  lakhs: { by: 100_000, currency: "INR" },
  lpa: { by: 100_000, currency: "INR", period: "year" },
  l: { by: 100_000, currency: "INR" },
  千: { by: 1_000 },
  千円: { by: 1_000, currency: "JPY" },
  万: { by: 10_000 },
  万円: { by: 10_000, currency: "JPY" },
  万元: { by: 10_000, currency: "CNY" },
  만원: { by: 10_000, currency: "KRW" },
  m: { by: 1_000_000, big: true },
  mm: { by: 1_000_000, big: true },
  mn: { by: 1_000_000, big: true },
  mio: { by: 1_000_000, big: true },
  million: { by: 1_000_000, big: true },
  millions: { by: 1_000_000, big: true },
  millionen: { by: 1_000_000, big: true },
  millones: { by: 1_000_000, big: true },
  b: { by: 1_000_000_000, big: true },
  bn: { by: 1_000_000_000, big: true },
  mrd: { by: 1_000_000_000, big: true },
  billion: { by: 1_000_000_000, big: true },
  milliarden: { by: 1_000_000_000, big: true },
  milliards: { by: 1_000_000_000, big: true },
  t: { by: 1_000_000_000_000, big: true },
  trillion: { by: 1_000_000_000_000, big: true },
  cr: { by: 10_000_000, big: true },
  crore: { by: 10_000_000, big: true },
  crores: { by: 10_000_000, big: true },
  億円: { by: 100_000_000, big: true },
  億: { by: 100_000_000, big: true },
};

function periodsOf(table: Readonly<Record<PayPeriod, readonly string[]>>): ReadonlyMap<string, PayPeriod> {
  return new Map(PAY_PERIODS.flatMap((period) => table[period].map((word) => [word, period] as const)));
}

/** A period right behind an amount: the unit of 'per hour'. */
export const PERIOD_UNIT = periodsOf({
  hour: phrases(
    `hour | hr | hrs | h | godz | godzine | timme | time | stunde | std | heure | hora | uur | ora | 時 | 時間`,
  ),
  day: phrases(`day | d | diem | tag | jour | dia | dag | giorno | 日`),
  week: phrases(`week | wk | woche | semaine | semana`),
  month: phrases(
    `month | mo | mth | monat | maneden | manad | maned | mies | miesiac | monat | mois | mes | maand | mese | 月`,
  ),
  year: phrases(
    `year | yr | yrs | annum | a | jahr | an | annee | ano | jaar | anno | ar | 年 | academic year | school year`,
  ),
});

/** A period said in a phrase, before the amount ('annual salary of') or behind it ('$30 hourly'). */
export const PERIOD_PHRASE = periodsOf({
  hour: phrases(`
    hourly | timlon | i timmen | per timme | por hora | all'ora | na godzine | godzinowo | brutto/h | stundenlohn | taux horaire | por hora | uurloon | 時給 | pro stunde | per hour | an hour
    de l'heure
  `),
  day: phrases(`daily | day rate | daily rate | tagessatz | tjm | dagtarief | 日給 | per day | per diem | a day`),
  week: phrases(`weekly | per week | a week | wochenlohn | 週給`),
  month: phrases(`
    monthly | monatlich | monatliche | monatliches | monatlichen | manedslon | manedlig | monatsgehalt | mensuel | mensuels | mensuales | mensual | maandelijks | maandsalaris
    月給 | 月収 | manadslon | i manaden | per manad | per maned | por mes | mensais | ao mes | mensile | al mese | miesieczne | na miesiac | salaire mensuel | salario mensual | per month | a month | pro monat | im monat | par mois | al mes | per maand | mensili | miesiecznie | mies.
  `),
  year: phrases(`
    annual | annually | jahrliche | jahrliches | jahrlichen | per ar | arslonn | yearly | per annum | per year | a year | p.a. | jahrlich | jahresgehalt
    jahresbruttogehalt | bruttojahresgehalt | im jahr | pro jahr | annuel | annuels | par an | l'an | anuales
    anual | al ano | por ano | jaarsalaris | per jaar | annui | lordi annui | 年収 | 年俸 | annualized
    nine months | ten months | nine-month | academic year | school year | i.d.r. | ral | ral annua | arslon | per ar | rocznie | por ano | ao ano | all'anno | annual salary | yearly salary
  `),
});

/** Between two amounts these make a range by themselves; the words of PAIRED only behind a word of OPENERS. */
export const JOINERS: ReadonlySet<string> = new Set(
  phrases(`
    - | – | ~ | to | bis | a | tot | t/m | til | till | until | through | up | en | hasta | ad | up to | to -
    to – | bis zu | - up to
  `),
);
export const PAIRED: ReadonlySet<string> = new Set(phrases(`and | und | et | y | e | en | and up to | and -`));
export const OPENERS = phrases(`between | zwischen | entre | tussen | tra | from | range | ranges | von`);

/** Right before a single amount: the amount is the least, or the most. */
export const LEAST_BEFORE = phrases(`
    from | ab | starting at | starts at | start at | starting from | starting salary of | at least | minimum
    minimum of | min | min. | mindestens | a partir de | des | desde | vanaf | au moins | more than | over
    als minimum | minimaal | minimal | au minimum | minimo | as low as | da
  `);
export const MOST_BEFORE = phrases(`
    up to | bis zu | bis | jusqu'a | hasta | tot | max | max. | maximum | maximum of | at most | no more than
    fino a | tot maximaal
  `);
export const LEAST_BEHIND = phrases(`
    or more | and up | and above | or above | or higher | 以上 | ~ | or over | minimum | und mehr | et plus
    o mas
  `);
export const MOST_BEHIND = phrases(`or less | or below | 以下 | maximum`);
