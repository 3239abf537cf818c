import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Swedish, folded (lower case, without accents). */
export const sv: Language = {
  labels: {
    title: phrases(`
      jobbtitel | befattning | tjanst
    `),
    company: phrases(`
      arbetsgivare | foretag
    `),
    requisition: phrases(`
      ref. nr | ref nr | referensnummer | referensnr | annonsnummer | annons-id | diarienummer | dnr | jobb-id
      tjanste-id
    `),
    location: phrases(`
      region | tjansteort | arbetsplats | placering | stationeringsort | anstallningsort | stad
    `),
    workplace: phrases(`
      arbetsform | distansarbete | arbetsplatstyp
    `),
    employmentType: phrases(`
      omfattning | anstallningsform | anstallningstyp | anstallning | sysselsattning
    `),
    hours: phrases(`
      timmar per vecka | arbetstid
    `),
    pay: phrases(`
      lon | lonespann | manadslon | timlon | ersattning
    `),
    posted: phrases(`
      publiceringsdatum | publicerad | publicerat | upplagd
    `),
    deadline: phrases(`
      sista ansokningsdag | sista ansokningsdatum | ansok senast | sok senast | ansokan senast
    `),
    start: phrases(`
      startdatum | tilltrade | tilltradesdatum | startdag
    `),
    contact: phrases(`
      kontakt | kontaktperson | kontaktpersoner
    `),
    unused: phrases(`
      arbetstid start | sprak | bransch
    `),
  },
  headings: {
    summary: phrases(`
      om jobbet | om rollen | om tjansten
    `),
    description: phrases(`
      arbetsuppgifter | dina arbetsuppgifter | dina uppgifter | huvudsakliga arbetsuppgifter | ansvarsomraden
      vad du kommer att gora | det har kommer du att gora | du kommer att | i rollen ingar
    `),
    minimumQualifications: phrases(`
      profil | kvalifikationer | det har behover du | vi soker | vi soker dig som | vi soker dig | din profil
      din bakgrund | kravprofil | krav | kvalifikationskrav | vem ar du | om dig | skallkrav
    `),
    preferredQualifications: phrases(`
      meriterande | det ar meriterande om | det ar ett plus om | starkt meriterande | plusmeriter
    `),
    payBenefits: phrases(`
      vi erbjuder | vi erbjuder dig | vad vi erbjuder | det har erbjuder vi | vara formaner | formaner
      lon och formaner
    `),
    other: phrases(`
      kontakt | om oss | om foretaget | om arbetsgivaren | ansokan | sa ansoker du
    `),
  },
};
