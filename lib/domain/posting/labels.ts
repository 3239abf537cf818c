import { phrases } from "./vocabulary";

/**
 * What postings write in front of a value, folded, in the languages of the cases and their neighbours. One table a
 * field; in a table the more telling labels come first, and where a posting has several they win.
 */

const FACT_FIELDS = [
  "title",
  "company",
  "agency",
  "requisition",
  "location",
  "workplace",
  "remote",
  "telework",
  "employmentType",
  "hours",
  "pay",
  "otherPay",
  "posted",
  "deadline",
  "plannedEnd",
  "openAndClose",
  "url",
  "skills",
  "unused",
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

const LABELS: Readonly<Record<FactField, readonly string[]>> = {
  title: phrases(`
    job title | position title | role title | title | position | role | job | vacancy | post | opening | opportunity
    job name | advertised title | official title | stellenbezeichnung | stellentitel | position (m/w/d)
    intitule du poste | intitule | poste | puesto | cargo | functie | functietitel | vacature | titolo | 職種
    職種名 | 募集職種 | 求人タイトル | ポジション | hiring
  `),
  company: phrases(`
    company | company name | employer | employer name | hiring organization | hiring company | hiring agency
    client | end client | client name | legal entity | institution | arbeitgeber | unternehmen | firma | entreprise
    societe | employeur | empresa | bedrijf | werkgever | organisatie | azienda | 会社名 | 企業名 | 社名
    organisation | organization | agency
  `),
  agency: phrases(`
    recruiter | recruitment agency | staffing agency | vendor | posted by | job poster | advertiser
  `),
  requisition: phrases(`
    job requisition id | requisition id | requisition number | requisition no | requisition | req id | req number
    req no | req | role number | role id | announcement number | vacancy announcement number | job opening id
    job posting id | posting number | posting id | job number | job id | job ref | job reference
    job reference number | job code | job req id | vacancy id | vacancy number | vacancy reference | vacancy ref
    reference number | reference no | reference code | reference id | reference | ref no | ref number | ref id | ref
    our ref | job # | job no | ad id | id | kennziffer | referenznummer | referenz | referenzcode | stellennummer
    stellen-id | job-id | ausschreibungsnummer | chiffre | kennzahl | reference de l'offre | reference de l'annonce
    numero de reference | n° de reference | numero d'offre | n° d'offre | ref. offre | referencia
    numero de referencia | codigo de vacante | vacaturenummer | referentienummer | referentie | vacature id
    vacaturecode | codice annuncio | riferimento | 求人番号 | 求人id | 案件番号 | 仕事番号 | requisition #
    position number | position id | control number | external id | competition number | competition no
    campaign number | numer referencyjny | nr ref
  `),
  location: phrases(`
    job location | job locations | primary location | work location | work locations | location | locations
    location(s) | office location | duty location | duty station | place of work | workplace location | where | city
    site | based in | base | office | work site location | primary work location | company location | arbeitsort
    einsatzort | standort | standorte | dienstort | ort | lieu | lieu de travail | lieu du poste | localisation
    ville | ubicacion | lugar | lugar de trabajo | localidad | ciudad | standplaats | locatie | plaats | werklocatie
    sede | sede di lavoro | luogo | luogo di lavoro | local | localizacao | lokalizacja | 勤務地 | 勤務先 | 就業場所
    region | additional locations | campus
  `),
  workplace: phrases(`
    workplace | workplace type | location type | work type | work arrangement | working arrangement | work model
    working model | work mode | remote type | work setting | work site | workstyle | work style
    work environment type | remote status | work location type | onsite/remote | remote/onsite | work flexibility
    arbeitsmodell | arbeitsweise | mode de travail | modalidad | modalidad de trabajo | werkvorm | 勤務形態 | 働き方
    teletravail | homeoffice | home office | teletrabajo | リモートワーク | 在宅勤務 | remote policy
    flexible working
  `),
  remote: phrases(`
    remote | remote job | remote work | remote position | remote eligible | is remote | remote? | work from home
  `),
  telework: phrases(`
    telework eligible | telework | hybrid eligible
  `),
  employmentType: phrases(`
    employment type | employment status | job type | job types | position type | work schedule | working pattern
    working time | time type | type of employment | hours of work | schedule type | worker type | worker category
    employee type | full/part time | full time/part time | job schedule | contract type | type of contract
    contract | type | commitment | engagement | job category type | hours | schedule | basis | appointment
    arbeitszeit | anstellungsart | beschaftigungsart | beschaftigung | beschaftigungsumfang | vertragsart | vertrag
    umfang | pensum | arbeitspensum | anstellungsverhaltnis | type de contrat | contrat | temps de travail
    duree du travail | tipo de contrato | tipo de empleo | jornada | jornada laboral | tipo de jornada
    dienstverband | contracttype | werkuren | uren | aantal uren | tipo di contratto | contratto | orario
    tipo de contratacao | 雇用形態 | 雇用区分 | 契約形態
  `),
  hours: phrases(`
    weekly hours | hours per week | scheduled weekly hours | standard hours | expected hours | contracted hours
    working hours | wochenstunden | uren per week | horas semanales | heures par semaine
  `),
  pay: phrases(`
    base salary range | base salary | base pay range | base pay | salary range | pay range | compensation range
    annual salary | annual salary range | hourly rate | hourly pay | hourly range | hiring range | target pay range
    pay rate | pay scale | rate of pay | starting salary | starting pay | advertised salary | full-time salary
    salary | salaries | compensation | comp | pay | rate | rates | day rate | daily rate | wage | wages
    remuneration | package | estimated salary | salary/rate | ctc | budgeted ctc | min | gehalt | lohn
    jahresgehalt | verdienst | vergutung | gehaltsspanne | entgelt | bruttogehalt | monatsgehalt | stundenlohn
    remuneration annuelle | salaire | remuneration brute | salaire annuel | salaire brut | tjm | retribution
    salario | sueldo | salario bruto anual | banda salarial | retribucion | rango salarial | salaris
    salarisindicatie | salarisschaal | bruto salaris | maandsalaris | stipendio | ral | retribuzione
    salario mensal | remuneracao | wynagrodzenie | 年収 | 想定年収 | 予定年収 | 月給 | 給与 | 時給 | 年俸 | 月収
    報酬
  `),
  otherPay: phrases(`
    on-target earnings | on target earnings | ote | total compensation | target total compensation | total cash
    bonus | sign-on bonus | signing bonus | equity | median | benefits value | 資本金 | 売上高 | commission
    stipend | relocation | revenue | company size | budget
  `),
  posted: phrases(`
    date posted | posted date | posting date | job posting date | posted on | posted | job posted | job posting
    placed on | published | published on | date published | publication date | advertised | date advertised
    advertised on | opening date | open date | opened | date opened | start of advert | listed | listed on
    job posting start date | post date | veroffentlicht | veroffentlicht am | veroffentlichungsdatum | erschienen
    erschienen am | online seit | ausgeschrieben am | publie le | publiee le | publication | date de publication
    mise en ligne | publicado | publicado el | publicada | fecha de publicacion | geplaatst | geplaatst op
    publicatiedatum | pubblicato | pubblicato il | data di pubblicazione | data publikacji | 掲載日 | 公開日
    掲載開始日 | 更新日
  `),
  deadline: phrases(`
    application deadline | deadline to apply | deadline for applications | deadline for application
    applications deadline | final filing date | closing date for applications | closing date for cvs | closing date
    closing date and time | close date | closing | closes | closes on | closing on | closing time
    applications close | application closing date | application close date | application end date | job closing date
    job close date | end date | posting end date | job posting end date | date closed | deadline | apply by
    apply before | apply until | applications due | application due date | due date | last date to apply
    last date for applying | last day to apply | last date | expires | expires on | expiry date | expiration date
    valid through | valid until | bewerbungsfrist | bewerbungsschluss | bewerbung bis | bewerbungen bis
    bewerbungsende | einsendeschluss | bewerben bis | ende der bewerbungsfrist | date limite de candidature
    date limite | date limite de depot | date limite de depot des candidatures
    date limite de reception des candidatures | candidatures jusqu'au | date de cloture | cloture des candidatures
    fecha limite | fecha limite de inscripcion | fecha limite de solicitud | fecha de cierre | plazo de solicitud
    plazo de inscripcion | fin de plazo | sluitingsdatum | reageren tot | reageren t/m | solliciteren voor
    solliciteren tot | solliciteer voor | reactietermijn | scadenza | data di scadenza | prazo | data limite
    termin aplikowania | 応募締切 | 応募締切日 | 締切日 | 締切 | 応募期限 | 応募期間
  `),
  plannedEnd: phrases(`
    unposting date | advert end date | advertised until | online bis | 掲載終了予定日 | 掲載終了日 | 掲載期限
    removal date
  `),
  openAndClose: phrases(`
    open & closing dates | open and closing dates | opening and closing dates | opening & closing dates
    application period | open period | posting period | 掲載期間 | bewerbungszeitraum
  `),
  url: phrases(`
    apply | apply here | apply at | apply now | apply online | apply online at | apply link | application link
    how to apply | to apply | view job | view this job | view the job | view job posting | view full posting
    job url | job link | link | url | posting | job posting url | link to apply | more info | more information
    full description | full job description | full posting | details | source | jetzt bewerben | bewerben
    zur stelle | postuler | lien | voir l'offre | inscribirse | ver oferta | solliciteren | solliciteer | 応募url
  `),
  skills: phrases(`
    skills | key skills | tech stack | stack | technologies | required skills & technologies
  `),
  unused: phrases(`
    department | team | division | category | job category | job family | job family (series) | job function
    function | discipline | profession | role type | role category | industry | industry type | industries
    seniority level | seniority | level | experience level | experience | travel | travel required | start date
    start | starting date | available from | anticipated start date | duration | contract length | contract duration
    shift | shifts | service | grade | job grade | pay grade | compensation grade | pay scale & grade
    pay scale and grade | appointment type | promotion potential | supervisory status | security clearance
    drug test | position sensitivity and risk | trust determination process | bargaining unit status
    financial disclosure | relocation expenses reimbursed | this job is open to | number of jobs available
    # of openings | number of openings | openings | vacancies | applicants | founded | batch | team size | status
    size | education | languages | language | reports to | reporting to | supervisor | manager | contact
    contact person | phone | email | e-mail | address | interview date | interviews | interview dates | review date
    priority date | walk-in date | teams | role family | subject area(s) | type / role | advert information | rating
    area of interest | business unit | cost center | work hours | shift and schedule | eintrittstermin
    eintrittsdatum | eintritt | startdatum | beginn | arbeitsbeginn | befristung | ansprechpartner
    ansprechpartnerin | kontakt | abteilung | bereich | branche | besetzungsdatum | date de debut | prise de poste
    date de prise de poste | experience requise | secteur | service de rattachement | interlocuteur
    fecha de inicio | incorporacion | sector | departamento | startdatum functie | afdeling | contactpersoon
    opleidingsniveau | 勤務時間 | 休日 | 試用期間 | 従業員数 | 設立 | date | sent | to | cc | from | note | notes
    ug | pg | visa | visa sponsorship | time left to apply | updated | last updated | worker sub-type | job level
    management level | ir35 status | clearance | licence | license
  `),
};

/** Label → its field and its place in the table: the lower, the more telling. */
export const LABEL_FIELD: ReadonlyMap<string, { field: FactField; rank: number }> = new Map(
  FACT_FIELDS.flatMap((field) => LABELS[field].map((label, rank) => [label, { field, rank }] as const)),
);
