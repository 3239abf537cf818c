import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Norwegian, folded (lower case, without accents). */
export const no: Language = {
  labels: {
    title: phrases(`
      stillingstitel
    `),
    company: phrases(`
      firma | arbeidsgiver
    `),
    requisition: phrases(`
      jobb-id
    `),
    location: phrases(`
      arbeidssted
    `),
    employmentType: phrases(`
      ansettelsesform | stillingstype
    `),
    pay: phrases(`
      lonn
    `),
    posted: phrases(`
      publisert
    `),
    deadline: phrases(`
      frist | soknadsfrist
    `),
    contact: phrases(`
      kontakt | kontaktperson | kontaktpersoner
    `),
    unused: phrases(`
      sprak
    `),
  },
  headings: {
    summary: phrases(`
      om rollen | om stillingen
    `),
    description: phrases(`
      dine oppgaver | arbeidsoppgaver
    `),
    minimumQualifications: phrases(`
      vi soker | krav | om deg | kvalifikasjoner
    `),
    preferredQualifications: phrases(`
      det er et pluss | onsket | fordel
    `),
    payBenefits: phrases(`
      vi tilbyr
    `),
    other: phrases(`
      kontakt | om oss | om bedriften
    `),
  },
};
