import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Danish, folded (lower case, without accents). */
export const da: Language = {
  labels: {
    title: phrases(`
      stillingstitel
    `),
    company: phrases(`
      firma | arbejdsgiver
    `),
    requisition: phrases(`
      jobnummer
    `),
    location: phrases(`
      placering | arbejdssted
    `),
    employmentType: phrases(`
      stillingstype | ansaettelsesform
    `),
    pay: phrases(`
      lon
    `),
    posted: phrases(`
      lagt ud
    `),
    deadline: phrases(`
      frist | ansogningsfrist
    `),
    contact: phrases(`
      kontakt | kontaktperson | kontaktpersoner
    `),
    unused: phrases(`
      branche
    `),
  },
  headings: {
    summary: phrases(`
      om jobbet | om rollen | om stillingen
    `),
    description: phrases(`
      arbejdsopgaver
    `),
    minimumQualifications: phrases(`
      kvalifikationer | din profil | krav | om dig | dine kvalifikationer
    `),
    preferredQualifications: phrases(`
      onsket | fordel
    `),
    payBenefits: phrases(`
      vi tilbyder
    `),
    other: phrases(`
      kontakt | om virksomheden
    `),
  },
};
