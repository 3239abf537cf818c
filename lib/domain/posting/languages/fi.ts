import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Finnish, folded (lower case, without accents). */
export const fi: Language = {
  labels: {
    title: phrases(`
      tehtavanimike
    `),
    company: phrases(`
      tyonantaja | yritys
    `),
    location: phrases(`
      sijainti | paikkakunta | tyopaikan sijainti
    `),
    employmentType: phrases(`
      tyosuhde | tyoaika | tyosuhteen tyyppi
    `),
    pay: phrases(`
      palkka | palkkaus
    `),
    posted: phrases(`
      julkaistu
    `),
    deadline: phrases(`
      hakuaika paattyy | viimeinen hakupaiva | haku paattyy
    `),
  },
  headings: {
    summary: phrases(`
      tehtavan kuvaus
    `),
    description: phrases(`
      tehtavat | tyotehtavat | tehtavankuvaus
    `),
    minimumQualifications: phrases(`
      vaatimukset | edellytamme | odotamme sinulta
    `),
    preferredQualifications: phrases(`
      eduksi | katsomme eduksi | arvostamme
    `),
    payBenefits: phrases(`
      tarjoamme | edut
    `),
  },
};
