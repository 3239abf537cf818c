import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Polish, folded (lower case, without accents). */
export const pl: Language = {
  labels: {
    title: phrases(`
      stanowisko
    `),
    company: phrases(`
      firma | pracodawca
    `),
    agency: phrases(`
      agencja
    `),
    requisition: phrases(`
      numer referencyjny | nr ref | nr referencyjny | numer oferty | id oferty
    `),
    location: phrases(`
      lokalizacja | region | miejsce pracy | lokalizacja pracy | miasto
    `),
    workplace: phrases(`
      tryb pracy | praca zdalna
    `),
    employmentType: phrases(`
      wymiar pracy | rodzaj umowy | etat | wymiar etatu
    `),
    hours: phrases(`
      godziny tygodniowo
    `),
    pay: phrases(`
      wynagrodzenie | wynagrodzenie brutto | widelki | stawka | zarobki
    `),
    posted: phrases(`
      data publikacji | data publikacji oferty | opublikowano | dodano
    `),
    deadline: phrases(`
      termin aplikowania | termin skladania aplikacji | termin | aplikuj do | data waznosci | oferta wazna do
    `),
    start: phrases(`
      data rozpoczecia
    `),
    contact: phrases(`
      kontakt | osoba kontaktowa
    `),
    unused: phrases(`
      jezyki | branza
    `),
  },
  headings: {
    summary: phrases(`
      o stanowisku | o pracy
    `),
    description: phrases(`
      zakres obowiazkow | obowiazki | twoje zadania | zadania | glowne zadania | glowne obowiazki
      opis stanowiska | za co bedziesz odpowiadac | czym bedziesz sie zajmowac
      twoja rola | zakres zadan | twoj zakres obowiazkow | twoje obowiazki | co bedziesz robic
    `),
    minimumQualifications: phrases(`
      profil | wymagania | nasze wymagania | oczekiwania | czego oczekujemy | wymagania obowiazkowe
      kogo szukamy
      nasze oczekiwania | czego oczekujemy od ciebie | twoj profil
    `),
    preferredQualifications: phrases(`
      mile widziane | dodatkowe atuty | dodatkowym atutem bedzie | atutem bedzie | atutem beda
      mile widziane umiejetnosci
    `),
    payBenefits: phrases(`
      oferujemy | co oferujemy | to oferujemy | benefity | nasza oferta
    `),
    other: phrases(`
      kontakt | o firmie | o nas | proces rekrutacji | jak aplikowac
    `),
  },
};
