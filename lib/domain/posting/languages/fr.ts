import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in French, folded (lower case, without accents). */
export const fr: Language = {
  labels: {
    title: phrases(`
      intitule du poste | intitule | poste
    `),
    company: phrases(`
      client | entreprise | societe | employeur | organisation | nom de l'entreprise | recruteur final
    `),
    agency: phrases(`
      cabinet de recrutement | agence
    `),
    requisition: phrases(`
      offre n° | annonce n° | reference | reference de l'offre | reference de l'annonce | numero de reference
      n° de reference | numero d'offre | n° d'offre | ref. offre | numero d'annonce | n° annonce
      n° de l'annonce | reference annonce | reference du poste | reference poste | reference interne
      numero de poste | id de l'offre | id du poste
    `),
    location: phrases(`
      site | lieu | lieu de travail | lieu du poste | localisation | ville | lieu d'affectation
      site de travail
    `),
    workplace: phrases(`
      mode de travail | teletravail
    `),
    employmentType: phrases(`
      type | type de contrat | contrat | temps de travail | duree du travail | temps de travail hebdomadaire
      nature du contrat | rythme de travail
    `),
    hours: phrases(`
      heures par semaine | duree hebdomadaire | volume horaire
    `),
    pay: phrases(`
      remuneration | remuneration annuelle | salaire | remuneration brute | salaire annuel | salaire brut
      tjm | retribution | tarif | remuneration mensuelle | salaire mensuel | fourchette de salaire
      fourchette | package salarial | taux journalier
    `),
    otherPay: phrases(`
      salaire estime
    `),
    posted: phrases(`
      publie le | publiee le | publication | date de publication | mise en ligne | annonce publiee le
      date de parution
    `),
    deadline: phrases(`
      date limite de candidature | date limite | date limite de depot | date limite de depot des candidatures
      date limite de reception des candidatures | candidatures jusqu'au | date de cloture
      cloture des candidatures | date limite pour postuler | limite de candidature | fin de candidature
      cloture | postuler avant | postulez avant | date de fin de candidature
    `),
    url: phrases(`
      postuler | lien | voir l'offre
    `),
    skills: phrases(`
      technologies
    `),
    grade: phrases(`
      niveau
    `),
    start: phrases(`
      date de debut | prise de poste | date de prise de poste | a partir du | poste a pourvoir | disponibilite
    `),
    interview: phrases(`
      entretiens | entretien
    `),
    contact: phrases(`
      contact | interlocuteur
    `),
    mail: phrases(`
      date | objet
    `),
    unused: phrases(`
      profession | experience | service | experience requise | secteur | service de rattachement | langues
    `),
  },
  headings: {
    summary: phrases(`
      le poste | description du poste en bref | presentation du poste | a propos du poste | a propos du role
      contexte | contexte du poste | l'offre | l'opportunite | le contexte | resume du poste
    `),
    description: phrases(`
      description | les missions | vos missions | missions | tes missions | votre mission
      missions principales | vos principales missions | principales missions | activites
      activites principales | vos activites | vos responsabilites | responsabilites | description du poste
      descriptif du poste | votre role | ce que vous ferez | ce que tu feras | taches | vos taches | ton role
      au quotidien | votre quotidien | le job
      missions et responsabilites | ce que vous allez faire | ce que tu vas faire | votre mission au quotidien | tes responsabilites
    `),
    minimumQualifications: phrases(`
      qualifications | experience | profil | profil recherche | le profil recherche | le profil | votre profil
      ton profil | profil du candidat | vos competences | competences | competences requises
      competences attendues | ce que nous recherchons | ce que nous attendons | qualifications requises
      exigences | prerequis | qui etes-vous | vous etes | vous avez | votre experience | ce que l'on recherche
      ce qu'on attend de toi | tes atouts pour le poste | qui es-tu | qui tu es
    `),
    preferredQualifications: phrases(`
      les plus | un plus | le plus | les petits plus | serait un plus | ce serait un plus | atouts
      vos atouts | souhaite | apprecie | appreciees | idealement | sont un plus | serait apprecie
      seraient un plus | tes plus
      un atout | ce serait un atout | sont appreciees
    `),
    payBenefits: phrases(`
      remuneration | ce que nous offrons | nous offrons | nous vous offrons | nous proposons
      ce que nous proposons | ce qu'on offre | ce que nous vous offrons | ce que nous te proposons | avantages
      vos avantages | les avantages | remuneration et avantages | nos avantages | on vous offre
      les conditions | ce qui t'attend | tes avantages
    `),
    other: phrases(`
      contact | technologies | l'entreprise | entreprise | qui sommes-nous | qui sommes nous
      a propos de nous | a propos de l'entreprise | notre entreprise | l'equipe | votre equipe
      processus de recrutement | le processus | candidature | comment postuler | informations complementaires
      modalites | contact et candidature | la entreprise
    `),
  },
};
