import { phrases } from "./vocabulary";

/** Labels of what no field of a role holds: four kinds that are kept as facts, a mail's own, and all others. */
export const FACT_LABELS = {
  appointment: phrases(`
    appointment type | worker sub-type | befristung
  `),
  grade: phrases(`
    grade | job grade | pay grade | compensation grade | pay scale & grade | pay scale and grade | band
    pay band | salary grade | salary level | job level | pay level | entgeltgruppe | eingruppierung
    besoldungsgruppe | vergutungsgruppe | salarisschaal | schaal | niveau | classificazione
    livello | categoria profesional | grupo profesional
  `),
  start: phrases(`
    start date | start | starting date | available from | anticipated start date | eintrittstermin
    eintrittsdatum | eintritt | startdatum | beginn | arbeitsbeginn | besetzungsdatum | date de debut
    prise de poste | date de prise de poste | fecha de inicio | incorporacion | startdatum functie | tilltrade
    tilltradesdatum | commencement date | expected start date | start day | proposed start date | joining date
    date of joining | date available | stellenantritt | antrittsdatum | zum | verfugbar ab | a partir du
    poste a pourvoir | disponibilite | inicio | data de inicio | data di inizio | decorrenza | ingangsdatum
    per | aanvang | startdag | data rozpoczecia | 入社日 | 入社時期 | 勤務開始日
  `),
  interview: phrases(`
    interview date | interviews | interview dates | interview date(s) | interview date/s
    expected interview date | expected interview date/s | anticipated interview date | proposed interview date
    interview day | assessment date | vorstellungsgesprache | vorstellungsgesprach | entretiens | entretien
    entrevistas | gesprekken | selectiegesprekken | 面接日
  `),
  contact: phrases(`
    contact | contact person | ansprechpartner | ansprechpartnerin | kontakt | contactpersoon | interlocuteur
    contact name | contact details | contact for questions | contact for enquiries | enquiries | enquiries to
    informal enquiries | informal enquiries to | for questions | questions to | for further information
    for informal enquiries | hiring contact | point of contact | recruiter contact | job contact
    ihr ansprechpartner | ihre ansprechpartnerin | ihr kontakt | ruckfragen | ruckfragen an | fragen an
    auskunft | auskunfte | persona de contacto | contacto | referente | kontaktperson | kontaktpersoner
    osoba kontaktowa | contato | 担当者 | 問い合わせ先 | お問い合わせ
  `),
  mail: phrases(`
    date | sent | to | cc | from | subject | reply-to | betreff | an | gesendet | objet | asunto
  `),
  unused: phrases(`
    department | team | division | category | job category | job family | job family (series) | job function
    function | discipline | profession | role type | role category | industry | industry type | industries
    seniority level | seniority | level | experience level | experience | travel | travel required | duration
    contract length | contract duration | shift | shifts | service | promotion potential | supervisory status
    security clearance | drug test | position sensitivity and risk | trust determination process
    bargaining unit status | financial disclosure | relocation expenses reimbursed | this job is open to
    number of jobs available | # of openings | number of openings | openings | vacancies | applicants | founded
    batch | team size | status | size | education | languages | language | reports to | reporting to
    supervisor | manager | phone | email | e-mail | address | review date | priority date | walk-in date | teams
    role family | subject area(s) | type / role | advert information | rating | area of interest | business unit
    cost center | work hours | shift and schedule | abteilung | bereich | branche | experience requise | secteur
    service de rattachement | sector | departamento | afdeling | opleidingsniveau | 勤務時間 | 休日 | 試用期間 | 従業員数 | 設立
    note | notes | ug | pg | visa | visa sponsorship | time left to apply | updated | last updated | job level
    management level | ir35 status | clearance | licence | license | arbetstid start | sprak | jezyki | idiomas
    lingue | talen | langues | sprachkenntnisse | setores | settore | branza | bransch | nivel de experiencia
    funcao | funcion | nivel
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;
