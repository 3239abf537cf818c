import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in German, folded (lower case, without accents). */
export const de: Language = {
  labels: {
    title: phrases(`
      position | stellenbezeichnung | stellentitel | position (m/w/d) | stelle | bezeichnung der stelle
      beruf
    `),
    company: phrases(`
      arbeitgeber | unternehmen | firma | organisation
    `),
    agency: phrases(`
      personalvermittlung | vermittler
    `),
    requisition: phrases(`
      kennziffer | referenznummer | referenz | referenzcode | stellennummer | stellen-id | job-id
      ausschreibungsnummer | chiffre | kennzahl | ref. nr | ref.-nr | ref-nr | ref nr | refnr
      stellenanforderungs-id | anforderungs-id | stellen-nr | stellennr | stellenausschreibungsnummer
      ausschreibungs-nr | ausschreibungs-id | ausschreibung nr | kenn-nr | kennnummer | kenn-ziffer | job-nr
      jobnummer | referenz-nr | referenz nr | referenznr
    `),
    location: phrases(`
      arbeitsort | einsatzort | standort | standorte | dienstort | ort | region | ort/region | arbeitsorte
      standort(e) | dienstsitz | beschaftigungsort | ort der tatigkeit
    `),
    workplace: phrases(`
      arbeitsmodell | arbeitsweise | homeoffice | home office | arbeitsort-modell | remote-anteil
      remote-option | mobiles arbeiten
    `),
    employmentType: phrases(`
      arbeitszeit | anstellungsart | beschaftigungsart | beschaftigung | beschaftigungsumfang | vertragsart
      vertrag | umfang | pensum | arbeitspensum | anstellungsverhaltnis | zeittyp | zeitmodell
      arbeitszeitmodell | beschaftigungsgrad | stellenumfang | anstellungsform
    `),
    hours: phrases(`
      wochenstunden | wochenarbeitszeit | stunden pro woche | stunden/woche | wochentliche arbeitszeit
      regelmassige arbeitszeit
    `),
    pay: phrases(`
      gehalt | lohn | jahresgehalt | verdienst | vergutung | gehaltsspanne | entgelt | bruttogehalt
      monatsgehalt | stundenlohn | honorar | vergutungsrahmen | gehaltsrahmen | gehaltsband
      jahresgehalt brutto | bruttojahresgehalt | monatslohn | besoldung | tarif | stundensatz | tagessatz
    `),
    otherPay: phrases(`
      geschatztes gehalt | gehaltsschatzung | signing-bonus | willkommenspramie
    `),
    posted: phrases(`
      veroffentlicht | veroffentlicht am | veroffentlichungsdatum | erschienen | erschienen am | online seit
      ausgeschrieben am | inserat vom | eingestellt am | ausgeschrieben | datum der veroffentlichung
      veroffentlichungsdatum der stelle
    `),
    deadline: phrases(`
      bewerbungsfrist | bewerbungsschluss | bewerbung bis | bewerbungen bis | bewerbungsende | einsendeschluss
      bewerben bis | ende der bewerbungsfrist | stichtag | bewerbungsfrist bis | frist | bewerbungsende am
      annahmeschluss | bewerbung moglich bis | bewerbungszeitraum bis | termin
    `),
    plannedEnd: phrases(`
      online bis | anzeige online bis
    `),
    openAndClose: phrases(`
      bewerbungszeitraum
    `),
    url: phrases(`
      jetzt bewerben | bewerben | zur stelle
    `),
    appointment: phrases(`
      befristung
    `),
    grade: phrases(`
      entgeltgruppe | eingruppierung | besoldungsgruppe | vergutungsgruppe | niveau
    `),
    start: phrases(`
      eintrittstermin | eintrittsdatum | eintritt | startdatum | beginn | arbeitsbeginn | besetzungsdatum
      stellenantritt | antrittsdatum | zum | verfugbar ab | per
    `),
    interview: phrases(`
      vorstellungsgesprache | vorstellungsgesprach
    `),
    contact: phrases(`
      ansprechpartner | ansprechpartnerin | kontakt | ihr ansprechpartner | ihre ansprechpartnerin
      ihr kontakt | ruckfragen | ruckfragen an | fragen an | auskunft | auskunfte | kontaktperson
    `),
    mail: phrases(`
      betreff | an | gesendet
    `),
    unused: phrases(`
      abteilung | bereich | branche | sprachkenntnisse
    `),
  },
  headings: {
    summary: phrases(`
      uber die stelle | uber die position | die stelle | die position | die rolle | worum es geht
      darum geht es | in dieser rolle | worum geht's | darum geht's | warum diese stelle zahlt
      worum geht es | worum es bei uns geht
    `),
    description: phrases(`
      aufgaben | ihre aufgaben | deine aufgaben | eure aufgaben | unsere aufgaben fur sie | aufgabengebiet
      aufgabenbereich | das aufgabengebiet | tatigkeiten | ihre tatigkeiten | deine tatigkeiten
      tatigkeitsbeschreibung | stellenbeschreibung | jobbeschreibung | das bewirkst du | das bewegst du
      das machst du | das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet
      was du machst | was du tust | was sie tun | dein job | dein aufgabenbereich | ihr aufgabengebiet
      ihr aufgabenbereich | deine rolle | ihre rolle | deine mission | deine herausforderung
      ihre herausforderung | ihr verantwortungsbereich | dein verantwortungsbereich | ihre verantwortung
      deine verantwortung | hierfur suchen wir dich | so sieht dein alltag aus | dein wirkungskreis
      das aufgabengebiet umfasst | das aufgabengebiet umfasst insbesondere | zu den aufgaben gehoren
      ihre aufgaben umfassen | was dich bei uns erwartet | was sie bei uns erwartet
      dein aufgabengebiet umfasst | ihr aufgabengebiet umfasst | deine schwerpunkte | ihre schwerpunkte
      aufgabenschwerpunkte | schwerpunkte | arbeitsschwerpunkte | ihre kernaufgaben | kernaufgaben
    `),
    minimumQualifications: phrases(`
      ihr profil | dein profil | euer profil | das profil | profil | anforderungen | anforderungsprofil
      unsere anforderungen | voraussetzungen | ihre qualifikation | ihre qualifikationen | deine qualifikation
      deine qualifikationen | qualifikation | qualifikationen | das bringst du mit | das bringen sie mit
      was du mitbringst | was sie mitbringen | was du mitbringen solltest | womit du uns uberzeugst
      womit sie uns uberzeugen | damit uberzeugst du | damit uberzeugen sie | du bringst mit | sie bringen mit
      das solltest du mitbringen | das zeichnet dich aus | das wunschen wir uns | wir erwarten | wir suchen
      was wir erwarten | was wir uns wunschen | wen wir suchen | ihre voraussetzungen
      fachliche voraussetzungen | zwingende voraussetzungen | muss | muss-kriterien | dein skillset
      das passt zu uns | wer du bist | das bist du | anforderungen an die bewerberin / den bewerber
      ihre fahigkeiten | formale voraussetzungen
      anforderungen an sie | anforderungen an dich | unsere erwartungen | was du mitbringen musst
    `),
    preferredQualifications: phrases(`
      optional | wunschenswert | von vorteil | vorteilhaft | idealerweise | das ware schon | das ware toll
      ware schon | nice to have (kein muss) | kein muss | kein muss, aber schon | pluspunkte | pluspunkt
      bonuspunkte | daruber freuen wir uns | ausserdem von vorteil | zusatzlich wunschenswert | daruber hinaus
      optional von vorteil | kann-kriterien | das ist ein plus | von vorteil sind | von vorteil ist | ein plus
      ein plus ist | das ist ein bonus | daruber hinaus gern gesehen | gern gesehen | wir freuen uns uber
    `),
    payBenefits: phrases(`
      wir bieten | wir bieten ihnen | wir bieten dir | wir bieten an | das bieten wir | das bieten wir dir
      das bieten wir ihnen | was wir bieten | was wir dir bieten | was wir ihnen bieten | unser angebot
      unser angebot an sie | ihre vorteile | deine vorteile | deine benefits | ihre benefits | unsere benefits
      darauf kannst du dich freuen | darauf konnen sie sich freuen | freu dich auf | das bekommst du
      das erhaltst du | was du von uns bekommst | dafur stehen wir | gehalt | vergutung | gute grunde fur uns
      das konnen sie erwarten | darauf kannst du zahlen | darauf konnen sie zahlen | das erwartet sie bei uns
      unsere leistungen | leistungen | das durfen sie erwarten | das darfst du erwarten
    `),
    other: phrases(`
      uber uns | uber das unternehmen | wer wir sind | das sind wir | unternehmen | unser unternehmen
      wir uber uns | unser team | dein team | kontakt | ihr kontakt | dein kontakt | ansprechpartner
      bewerbung | ihre bewerbung | deine bewerbung | so bewirbst du dich | interessiert | interesse
      haben wir ihr interesse geweckt | rahmenbedingungen | einsatzort | arbeitsort | standort | hinweise
      fragen | bewerbungsprozess | interesse? | besonderheiten
    `),
  },
};
