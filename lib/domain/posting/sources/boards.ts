import type { Source } from "./source";

/** Boards whose furniture is a handful of lines each. */
export const boards: readonly Source[] = [
  {
    name: "glassdoor",
    furniture: ["reviews", "★", "save job", "easy apply", "is this salary range accurate?", "/yr median", /^\d\.\d ?★?$/, /^\$[\d.,]+k?$/, /median$/],
    ends: ["company overview", "is this salary range accurate?", "company ratings"],
  },
  {
    name: "weworkremotely",
    furniture: ["all jobs", "listing expired? report it", /^view all jobs by /, /^view company/, "back to all jobs", "featured"],
    ends: ["related jobs", /^related jobs:/],
    company: [/^view all jobs by (.{2,80})$/],
  },
  {
    name: "work at a startup",
    furniture: ["work at a startup", "companies & jobs", "upcoming events", /^connect directly with founders/, "founders", "founder", "us citizen/visa only", /^\d{1,2}\+ years$/, "will sponsor", "us citizenship/visa not required"],
  },
  {
    name: "naukri",
    furniture: ["register to apply", "login to apply", "job highlights", "job match score", /^\d+ reviews$/, /^\d{1,2} ?- ?\d{1,2} (?:years|yrs)$/, /^openings: /, /^applicants: /, /^skills highlighted with/, "beware of imposters!", "send me jobs like this", "not disclosed"],
    ends: ["beware of imposters!", "roles you might be interested in"],
  },
  {
    name: "stepstone and others in german",
    furniture: ["zuruck zur liste", "jetzt bewerben", "ich bin interessiert", "gehalt anzeigen", "merken", "drucken", "weiterempfehlen", "bewerben", "stellenausschreibung", "stellenanzeige", "online bewerben", "zur bewerbung", "job merken"],
    ends: ["ahnliche jobs", "ahnliche stellen", "ahnliche stellenangebote", "weitere jobs"],
  },
  {
    name: "boards in other languages",
    furniture: ["postuler", "postuler maintenant", "je postule", "sauvegarder", "imprimer", "inscribirme", "inscribirse", "inscribirme en esta oferta", "solliciteren", "solliciteer direct", "solliciteer nu", "bewaren", "candidati", "candidatar-se", "応募する", "気になる", "エントリー", "retour a la liste", "volver", "retour aux offres", "terug naar overzicht", "bewaar vacature", "deel vacature", "offre d'emploi", "oferta de empleo"],
    ends: ["offres similaires", "ces offres pourraient vous interesser", "ofertas similares", "empleos similares", "vergelijkbare vacatures", "似た求人", "関連する求人"],
  },
  {
    name: "public sector",
    furniture: ["an official website of the united states government", "here's how you know", "print share save", "print", "accepting applications", "help", "this job is open to", "the public", "videos", "return to top", "account", "civil service jobs", "your account", "the us government", "clarification from the agency", /^\d+ vacanc(?:y|ies) in the following locations?:?$/, /^(?:few|many) vacancies in the following locations?:?$/],
    ends: ["fair and transparent", "advert information", "return to top"],
  },
];
