import { FACT_LABELS } from "./fact-labels";
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
  "appointment",
  "grade",
  "start",
  "interview",
  "contact",
  "mail",
  "unused",
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

const LABELS: Readonly<Record<FactField, readonly string[]>> = {
  title: phrases(`
    job title | position title | role title | title | position | role | job | vacancy | post | opening
    opportunity | job name | advertised title | official title | stellenbezeichnung | stellentitel
    position (m/w/d) | intitule du poste | intitule | poste | puesto | cargo | functie | functietitel | vacature
    titolo | 職種 | 職種名 | 募集職種 | 求人タイトル | ポジション | hiring | jobbtitel | befattning | tjanst | stanowisko
    nome da vaga | vaga | posizione lavorativa | figura ricercata | denominacion del puesto | stillingstitel
    stelle | bezeichnung der stelle | beruf | job opening title | requisition title | working title
    vacancy title | role name
  `),
  company: phrases(`
    company | company name | employer | employer name | hiring organization | hiring company | hiring agency
    client | end client | client name | legal entity | institution | arbeitgeber | unternehmen | firma
    entreprise | societe | employeur | empresa | bedrijf | werkgever | organisatie | azienda | 会社名 | 企業名 | 社名
    organisation | organization | agency | arbetsgivare | foretag | pracodawca | nome da empresa | empregador
    datore di lavoro | nome azienda | bedrijfsnaam | nom de l'entreprise | recruteur final | nombre de la empresa
    company/organization | hiring company name | business name | arbejdsgiver | arbeidsgiver | 法人名 | 施設名 | 事業所名
    entity | contractor | district | school district | hospital | practice name | studio
  `),
  agency: phrases(`
    recruiter | recruitment agency | staffing agency | vendor | posted by | job poster | advertiser
    recruitment consultancy | agency name | personalvermittlung | vermittler | cabinet de recrutement | agence
    agencia | bureau | wervingsbureau | agencja
  `),
  requisition: phrases(`
    job requisition id | requisition id | job identification | job identification number | offre n° | annonce n°
    oferta n° | offerta n° | requisition number | requisition no | requisition | req id | req number
    req no | req | role number | role id | announcement number | vacancy announcement number | job opening id
    job posting id | posting number | posting id | job number | job id | job ref | job reference
    job reference number | job code | job req id | vacancy id | vacancy number | vacancy reference | vacancy ref
    reference number | reference no | reference code | reference id | reference | ref no | ref number | ref id
    ref | our ref | job # | job no | ad id | id | kennziffer | referenznummer | referenz | referenzcode
    stellennummer | stellen-id | job-id | ausschreibungsnummer | chiffre | kennzahl | reference de l'offre
    reference de l'annonce | numero de reference | n° de reference | numero d'offre | n° d'offre | ref. offre
    referencia | numero de referencia | codigo de vacante | vacaturenummer | referentienummer | referentie
    vacature id | vacaturecode | codice annuncio | riferimento | 求人番号 | 求人id | 案件番号 | 仕事番号 | requisition #
    position number | position id | control number | external id | competition number | competition no
    campaign number | jobid | job no | position no | call no | requisition no | numer referencyjny | nr ref | job requisition | requisition nr | req. id | req. no
    req. number | ref. no | ref. nr | ref. number | ref.-nr | ref-nr | ref nr | ref code | refnr
    job reference no | job ref no | our reference | quote reference | please quote | quote ref | quote
    posting code | post number | post ref | post reference | opening id | opening number | job posting number
    job number/id | role ref | role reference | vacancy no | vacancy code | advert reference | advert ref
    stellenanforderungs-id | anforderungs-id | stellen-nr | stellennr | stellenausschreibungsnummer
    ausschreibungs-nr | ausschreibungs-id | ausschreibung nr | kenn-nr | kennnummer | kenn-ziffer | job-nr
    jobnummer | referenz-nr | referenz nr | referenznr | numero d'annonce | n° annonce | n° de l'annonce
    reference annonce | reference du poste | reference poste | reference interne | numero de poste | id de l'offre
    id du poste | codigo de oferta | codigo | codigo de referencia | numero de oferta | id de la oferta
    n° de oferta | id vacante | referentiecode | referentienr | vacature-id | vacature nr | vacaturenr | codice
    codice posizione | codice riferimento | rif | id annuncio | codigo da vaga | id da vaga | codigo vaga
    vaga n° | numero ref | nr referencyjny | numer oferty | id oferty | referensnummer | referensnr | annonsnummer
    annons-id | diarienummer | dnr | jobb-id | tjanste-id | 求人no | 整理番号 | 管理番号 | ジョブid
  `),
  location: phrases(`
    job location | job locations | primary location | work location | work locations | location | locations
    location(s) | office location | duty location | duty station | place of work | workplace location | where
    city | site | based in | base | office | work site location | primary work location | company location
    arbeitsort | einsatzort | standort | standorte | dienstort | ort | lieu | lieu de travail | lieu du poste
    localisation | ville | ubicacion | lugar | lugar de trabajo | localidad | ciudad | standplaats | locatie
    plaats | werklocatie | sede | sede di lavoro | luogo | luogo di lavoro | local | localizacao | lokalizacja
    勤務地 | 勤務先 | 就業場所 | region | additional locations | campus | ort/region | tjansteort | arbetsplats | placering
    stationeringsort | anstallningsort | stad | miejsce pracy | lokalizacja pracy | miasto | local de trabalho
    cidade | cidade/estado | citta | zona | sede lavorativa | vestigingsplaats | werkplek | regio
    lieu d'affectation | site de travail | area | town | station | job site | position location | office locations
    work city | city/state | location/s | arbeitsorte | standort(e) | dienstsitz | beschaftigungsort
    ort der tatigkeit | localizacion | centro de trabajo | poblacion | provincia | arbeidssted | arbejdssted | 所在地
    勤務場所 | エリア | based | office(s)
  `),
  workplace: phrases(`
    workplace | workplace type | location type | work type | work arrangement | working arrangement | work model
    working model | work mode | remote type | work setting | work site | workstyle | work style
    work environment type | remote status | work location type | onsite/remote | remote/onsite | work flexibility
    arbeitsmodell | arbeitsweise | mode de travail | modalidad | modalidad de trabajo | werkvorm | 勤務形態 | 働き方
    teletravail | homeoffice | home office | teletrabajo | リモートワーク | 在宅勤務 | remote policy | flexible working
    on-site/remote | remote/hybrid | onsite/hybrid/remote | place of work type | work pattern location
    arbetsform | distansarbete | arbetsplatstyp | tryb pracy | praca zdalna | modelo de trabalho
    regime de trabalho | formato de trabalho | modello di lavoro | modalita di lavoro | smart working
    thuiswerken | hybride werken | arbeitsort-modell | remote-anteil | remote-option | mobiles arbeiten
    presencialidad | location flexibility | attendance | work arrangements | workplace policy | remote work policy
    work from
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
    arbeitszeit | anstellungsart | beschaftigungsart | beschaftigung | beschaftigungsumfang | vertragsart
    vertrag | umfang | pensum | arbeitspensum | anstellungsverhaltnis | type de contrat | contrat
    temps de travail | duree du travail | tipo de contrato | tipo de empleo | jornada | jornada laboral
    tipo de jornada | dienstverband | contracttype | werkuren | uren | aantal uren | tipo di contratto | contratto
    orario | tipo de contratacao | 雇用形態 | 雇用区分 | 契約形態 | employment | employment basis | employment term
    job basis | hours/basis | full time / part time | full-time/part-time | ft/pt | fte | job status
    position status | work hours type | working hours type | zeittyp | zeitmodell | arbeitszeitmodell
    beschaftigungsgrad | stellenumfang | anstellungsform | omfattning | anstallningsform | anstallningstyp
    anstallning | sysselsattning | wymiar pracy | rodzaj umowy | etat | wymiar etatu | tipo de emprego
    tipo de vaga | jornada de trabalho | carga horaria | tipo de contratto | tipologia contrattuale
    orario di lavoro | impiego | tipo di impiego | urenaantal | type dienstverband | soort dienstverband
    soort contract | temps de travail hebdomadaire | nature du contrat | rythme de travail
    tipo de jornada laboral | ansettelsesform | stillingstype | ansaettelsesform | 勤務時間形態 | 雇用タイプ | form of work
  `),
  hours: phrases(`
    weekly hours | hours per week | scheduled weekly hours | standard hours | expected hours | contracted hours
    working hours | wochenstunden | uren per week | horas semanales | heures par semaine | weekly working hours
    hours of work per week | hours/week | hours per week (fte) | wochenarbeitszeit | stunden pro woche
    stunden/woche | wochentliche arbeitszeit | regelmassige arbeitszeit | duree hebdomadaire | volume horaire
    horas por semana | horario semanal | ore settimanali | uren/week | arbeidsduur | timmar per vecka | arbetstid
    godziny tygodniowo | total hours
  `),
  pay: phrases(`
    base salary range | base salary | base pay range | base pay | salary range | pay range | compensation range
    annual salary | annual salary range | hourly rate | hourly pay | hourly range | hiring range
    target pay range | pay rate | pay scale | rate of pay | starting salary | starting pay | advertised salary
    full-time salary | salary | salaries | compensation | comp | pay | rate | rates | day rate | daily rate | wage
    wages | remuneration | package | estimated salary | salary/rate | ctc | budgeted ctc | min | gehalt | lohn
    jahresgehalt | verdienst | vergutung | gehaltsspanne | entgelt | bruttogehalt | monatsgehalt | stundenlohn
    remuneration annuelle | salaire | remuneration brute | salaire annuel | salaire brut | tjm | retribution
    salario | sueldo | salario bruto anual | banda salarial | retribucion | rango salarial | salaris
    salarisindicatie | salarisschaal | bruto salaris | maandsalaris | stipendio | ral | retribuzione
    salario mensal | remuneracao | wynagrodzenie | 年収 | 想定年収 | 予定年収 | 月給 | 給与 | 時給 | 年俸 | 月収 | 報酬 | pay details
    pay range/rate | salary/pay | annual pay | yearly salary | weekly pay | monthly salary | monthly pay
    gross salary | salary band | salary scale | salary details | salary (gross) | salary per year
    salary per month | total salary | wage range | wage rate | pay rate range | pay band | offered salary
    salary offer | max | maximum salary | minimum salary | hourly wage | hourly pay rate | day rate range
    contract rate | fee | honorar | vergutungsrahmen | gehaltsrahmen | gehaltsband | jahresgehalt brutto
    bruttojahresgehalt | monatslohn | besoldung | tarif | stundensatz | tagessatz | remuneration mensuelle
    salaire mensuel | fourchette de salaire | fourchette | package salarial | taux journalier | salario bruto
    salario anual | salario mensual | rango de salario | salario ofrecido | remuneracion | salaris per maand
    salarisrange | uurloon | bruto maandsalaris | stipendio lordo | compenso | ral annua | faixa salarial
    salario oferecido | bolsa | wynagrodzenie brutto | widelki | stawka | zarobki | lon | lonespann | manadslon
    timlon | ersattning | lonn | 基本給 | 月額 | 賃金 | 時間給 | 日給 | 給料
  `),
  otherPay: phrases(`
    on-target earnings | on target earnings | ote | total compensation | target total compensation | total cash
    bonus | sign-on bonus | signing bonus | equity | median | benefits value | 資本金 | 売上高 | commission | stipend
    relocation | revenue | company size | budget | geschatztes gehalt | gehaltsschatzung | estimated pay
    glassdoor estimate | salaire estime | salario estimado | geschat salaris | average salary | fringe
    subsistence | signing-bonus | willkommenspramie
  `),
  posted: phrases(`
    date posted | posted date | posting date | job posting date | posted on | posted | job posted | job posting
    placed on | published | published on | date published | publication date | advertised | date advertised
    advertised on | opening date | open date | opened | date opened | start of advert | listed | listed on
    job posting start date | post date | veroffentlicht | veroffentlicht am | veroffentlichungsdatum | erschienen
    erschienen am | online seit | ausgeschrieben am | publie le | publiee le | publication | date de publication
    mise en ligne | publicado | publicado el | publicada | fecha de publicacion | geplaatst | geplaatst op
    publicatiedatum | pubblicato | pubblicato il | data di pubblicazione | data publikacji | 掲載日 | 公開日 | 掲載開始日
    更新日 | date of posting | job posted on | job posted date | date listed | posted at | date of publication
    inserted | reposted | publiceringsdatum | publicerad | publicerat | upplagd | data publikacji oferty
    opublikowano | dodano | publicada em | data de publicacao | publicado em | publicata il | data pubblicazione
    online sinds | plaatsingsdatum | inserat vom | eingestellt am | ausgeschrieben | datum der veroffentlichung
    veroffentlichungsdatum der stelle | annonce publiee le | date de parution | publicado hace | fecha publicacion
    lagt ud | publisert | 更新日時 | 掲載開始 | issue date | date issued | registration date | vacancy opens | opens
    posting open date | job open date | online since | advertised since
  `),
  deadline: phrases(`
    application deadline | deadline to apply | deadline for applications | deadline for application
    applications deadline | final filing date | closing date for applications | closing date for cvs
    closing date | closing date and time | close date | closing | closes | closes on | closing on | closing time
    applications close | application closing date | application close date | application end date
    job closing date | job close date | end date | posting end date | job posting end date | date closed
    deadline | apply by | apply before | apply until | applications due | application due date | due date
    last date to apply | last date for applying | last day to apply | last date | expires | expires on
    expiry date | expiration date | valid through | valid until | bewerbungsfrist | bewerbungsschluss
    bewerbung bis | bewerbungen bis | bewerbungsende | einsendeschluss | bewerben bis | ende der bewerbungsfrist
    date limite de candidature | date limite | date limite de depot | date limite de depot des candidatures
    date limite de reception des candidatures | candidatures jusqu'au | date de cloture | cloture des candidatures
    fecha limite | fecha limite de inscripcion | fecha limite de solicitud | fecha de cierre | plazo de solicitud
    plazo de inscripcion | fin de plazo | sluitingsdatum | reageren tot | reageren t/m | solliciteren voor
    solliciteren tot | solliciteer voor | reactietermijn | scadenza | data di scadenza | prazo | data limite
    termin aplikowania | 応募締切 | 応募締切日 | 締切日 | 締切 | 応募期限 | 応募期間 | close | apply no later than | apply on or before
    applications by | applications to | closing date/time | closing date & time | final date | final day to apply
    last date for receipt of applications | last date of application | last date for submission
    response deadline | respond by | submission deadline | receipt deadline | cut-off date | cutoff date
    window closes | application window closes | applications accepted until | accepting applications until
    application period ends | job closes | vacancy closes | vacancy closing date | advert closes
    advert closing date | cv deadline | deadline date | stichtag | bewerbungsfrist bis | frist | bewerbungsende am
    annahmeschluss | bewerbung moglich bis | bewerbungszeitraum bis | date limite pour postuler
    limite de candidature | fin de candidature | cloture | postuler avant | postulez avant
    date de fin de candidature | fecha limite de presentacion | fecha tope | fecha limite para aplicar | cierre
    cierre de convocatoria | plazo | vacature sluit op | sluit op | sluiting | uiterste datum
    uiterste reactiedatum | einddatum | deadline sollicitatie | candidature entro | candidarsi entro | termine
    termine candidature | termine ultimo | inscricoes ate | candidaturas ate | prazo de inscricao
    prazo de candidatura | data de encerramento | encerramento | inscricao ate | termin skladania aplikacji
    termin | aplikuj do | data waznosci | oferta wazna do | sista ansokningsdag | sista ansokningsdatum
    ansok senast | sok senast | ansokan senast | soknadsfrist | ansogningsfrist | hakuaika paattyy | 応募〆切 | 締め切り
    締切日時 | 募集締切 | 受付締切 | posting close date
  `),
  plannedEnd: phrases(`
    unposting date | advert end date | advertised until | online bis | 掲載終了予定日 | 掲載終了日 | 掲載期限 | removal date
    posting expires | ad expires | online until | anzeige online bis | advert expires
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
  ...FACT_LABELS,
};

export function labelsOf(field: FactField): readonly string[] {
  return LABELS[field];
}

/** Label → its field and its place in the table: the lower, the more telling. */
export const LABEL_FIELD: ReadonlyMap<string, { field: FactField; rank: number }> = new Map(
  FACT_FIELDS.flatMap((field) => LABELS[field].map((label, rank) => [label, { field, rank }] as const)),
);
