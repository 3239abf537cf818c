import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Italian, folded (lower case, without accents). */
export const it: Language = {
  labels: {
    title: phrases(`
      titolo | posizione lavorativa | figura ricercata
    `),
    company: phrases(`
      azienda | datore di lavoro | nome azienda | studio
    `),
    requisition: phrases(`
      offerta n° | codice annuncio | riferimento | codice | codice posizione | codice riferimento | rif
      id annuncio
    `),
    location: phrases(`
      sede | sede di lavoro | luogo | luogo di lavoro | citta | zona | sede lavorativa | provincia
    `),
    workplace: phrases(`
      modello di lavoro | modalita di lavoro | smart working
    `),
    employmentType: phrases(`
      tipo di contratto | contratto | orario | tipo de contratto | tipologia contrattuale | orario di lavoro
      impiego | tipo di impiego
    `),
    hours: phrases(`
      ore settimanali
    `),
    pay: phrases(`
      salario | stipendio | ral | retribuzione | stipendio lordo | compenso | ral annua
    `),
    posted: phrases(`
      pubblicato | pubblicato il | data di pubblicazione | publicata il | data pubblicazione
    `),
    deadline: phrases(`
      scadenza | data di scadenza | candidature entro | candidarsi entro | termine | termine candidature
      termine ultimo
    `),
    grade: phrases(`
      classificazione | livello
    `),
    start: phrases(`
      data di inizio | decorrenza
    `),
    contact: phrases(`
      referente
    `),
    unused: phrases(`
      lingue | settore
    `),
  },
  headings: {
    summary: phrases(`
      il ruolo | la posizione | informazioni sul ruolo | descrizione | il lavoro
    `),
    description: phrases(`
      mansioni | attivita | responsabilita | compiti | di cosa ti occuperai | cosa farai | cosa fara
      le tue responsabilita | principali mansioni | il tuo ruolo | di cosa ti occupi | le attivita
      le tue mansioni | le tue attivita | cosa ti aspetta
    `),
    minimumQualifications: phrases(`
      requisiti | requisiti richiesti | cosa cerchiamo | profilo | competenze | chi cerchiamo | cosa chiediamo
      il tuo profilo | requisiti minimi | requisiti obbligatori | profilo ricercato | competenze richieste
    `),
    preferredQualifications: phrases(`
      un plus | preferibile | costituisce un plus | gradito | requisiti preferenziali | titoli preferenziali
      sara un plus | completano il profilo | costituira titolo preferenziale
      costituisce titolo preferenziale | titolo preferenziale | sara considerato un plus
    `),
    payBenefits: phrases(`
      salario | cosa offriamo | offriamo | l'offerta | cosa ti offriamo | benefit | benefits aziendali
      retribuzione e benefit
    `),
    other: phrases(`
      chi siamo | l'azienda | chi siamo noi | informazioni sull'azienda | come candidarsi
    `),
  },
};
