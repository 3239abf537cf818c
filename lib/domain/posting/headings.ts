import type { SectionName } from "../role";
import { phrases } from "./vocabulary";

/** Headings of postings, folded, without ':' and marks. Whole phrases here; their grammar is in section-heading.ts. */

export const HEADINGS: Readonly<Record<SectionName, readonly string[]>> = {
  summary: phrases(`
    summary | job summary | job description summary | job summary description | position summary | role summary
    executive summary | summary of position | overview | job overview | position overview | role overview
    overview of the role | about the role | about this role | about the job | about this job | about the position
    about this position | about the opportunity | about the post | the role | the position | the job
    the opportunity | the post | the challenge | your opportunity | your role | introduction | job purpose
    purpose | purpose of the role | purpose of the job | role purpose | position purpose | job profile
    role profile | general summary | basic function | at a glance | in a nutshell | role at a glance | in short
    what this role is about | what this role is | why this role exists | background | uber die stelle
    uber die position | die stelle | die position | die rolle | worum es geht | darum geht es | le poste
    description du poste en bref | presentation du poste | a propos du poste | a propos du role | contexte
    contexte du poste | acerca del empleo | acerca del puesto | sobre el puesto | sobre la posicion | el puesto
    descripcion general | resumen | over de functie | over de rol | over deze functie | functieomschrijving
    de functie | il ruolo | la posizione | sobre a vaga | a vaga | o stanowisku | 求人概要 | 募集背景 | 概要 | ポジション概要
    ポジションについて | この仕事について | om jobbet | om rollen | om tjansten | sobre o cargo | a oportunidade
    descricao da vaga | informazioni sul ruolo | descrizione | o pracy | role snapshot | the short version
    job snapshot | about this opportunity | the project | om stillingen | 仕事について | in dieser rolle | worum geht's
    darum geht's | warum diese stelle zahlt | in het kort | de vacature | over de vacature | over de baan
    l'offre | l'opportunite | le contexte | la oferta | sobre la oferta | sobre el rol | il lavoro
    resume du poste | the role in brief | the job in brief | why this job exists | why we are hiring
    what it is about
  `),
  description: phrases(`
    description | job description | role description | position description | responsibilities | duties | tasks
    functions | accountabilities | the work | the day to day | day to day | your day | a typical day
    a typical week | scope of work | scope | in this role | in this role you will | in this position you will
    in this job you will | you will | you'll | you will be | what you will | what you'll | your mission
    your missions | your impact | your work | your tasks | your duties | impact | the mission
    areas of responsibility | key result areas | what's the job | things you'll do | things you will do
    what the job is | what the job involves | what the role involves | what the work is | what it is
    what is involved | what success looks like | on the job | job details and responsibilities | aufgaben
    ihre aufgaben | deine aufgaben | eure aufgaben | unsere aufgaben fur sie | aufgabengebiet | aufgabenbereich
    das aufgabengebiet | tatigkeiten | ihre tatigkeiten | deine tatigkeiten | tatigkeitsbeschreibung
    stellenbeschreibung | jobbeschreibung | das bewirkst du | das bewegst du | das machst du | das erwartet dich
    das erwartet sie | was dich erwartet | was sie erwartet | was du machst | was du tust | was sie tun | dein job
    dein aufgabenbereich | ihr aufgabengebiet | ihr aufgabenbereich | deine rolle | ihre rolle | deine mission
    deine herausforderung | ihre herausforderung | ihr verantwortungsbereich | dein verantwortungsbereich
    ihre verantwortung | deine verantwortung | hierfur suchen wir dich | so sieht dein alltag aus
    dein wirkungskreis | les missions | vos missions | missions | tes missions | votre mission
    missions principales | vos principales missions | principales missions | activites | activites principales
    vos activites | vos responsabilites | responsabilites | description du poste | descriptif du poste
    votre role | ce que vous ferez | ce que tu feras | taches | vos taches | funciones | tus funciones
    principales funciones | funciones principales | responsabilidades | tareas | tus responsabilidades | que haras
    lo que haras | tu mision | descripcion del puesto | descripcion | cual sera tu mision | taken | jouw taken
    werkzaamheden | jouw werkzaamheden | wat ga je doen | dit ga je doen | wat je gaat doen
    taken en verantwoordelijkheden | jouw rol | je taken | wat doe je | mansioni | attivita | responsabilita
    compiti | di cosa ti occuperai | cosa farai | atividades | responsabilidades e atribuicoes
    o que voce vai fazer | zakres obowiazkow | obowiazki | arbetsuppgifter | 仕事内容 | 業務内容 | 職務内容 | 主な業務 | 具体的な仕事内容
    担当業務 | dina arbetsuppgifter | dina uppgifter | huvudsakliga arbetsuppgifter | ansvarsomraden
    vad du kommer att gora | det har kommer du att gora | du kommer att | i rollen ingar | atribuicoes
    principais atividades | suas responsabilidades | principais responsabilidades | o que voce fara
    seu dia a dia | twoje zadania | zadania | glowne zadania | glowne obowiazki | opis stanowiska
    za co bedziesz odpowiadac | czym bedziesz sie zajmowac | cosa fara | le tue responsabilita
    principali mansioni | il tuo ruolo | di cosa ti occupi | le attivita | dine oppgaver | arbeidsoppgaver
    arbejdsopgaver | das aufgabengebiet umfasst | das aufgabengebiet umfasst insbesondere
    zu den aufgaben gehoren | ihre aufgaben umfassen | was dich bei uns erwartet | was sie bei uns erwartet
    ton role | au quotidien | votre quotidien | le job | tu dia a dia | tus tareas | tus funciones seran
    hoe ziet je dag eruit | dit ga jij doen | wat ga jij doen | dit zijn je taken | 仕事の内容 | お仕事内容 | 職務概要 | 具体的な業務
    your role | your role with us | funcoes | in charge of business | assigned tasks | assigned task
    examples of work | examples of duties | main duties of the job | main duties | first-year goals
    what a week holds
  `),
  minimumQualifications: phrases(`
    qualifications | requirements | must haves | must have | must-haves | must-have | must | required | essential
    essentials | essential criteria | minimum | basic | person specification | profile | candidate profile
    desired candidate profile | ideal candidate | the ideal candidate | ideal candidate profile | ideal profile
    who you are | who you'll be | who we need | who we want | who we're looking for | who we are looking for
    who are you | who we seek | who should apply | about you | you | you are | you have | you bring | you've got
    you'll have | you'll bring | you will have | you will bring | you will need | you'll need | you need
    you should have | you must have | you should bring | what you bring | what you have | what you need
    what you'll bring | what you'll need | what you will bring | what you will need | what you'll have
    what you will have | what you've done | what you bring to the table | what you should bring | what it takes
    what we need | what we ask | what we ask for | what we require | what we want | what we expect
    what we look for | what we're looking for | what we are looking for | what we seek | what we'd like
    what they want | what they need | what they're looking for | what they are looking for | what the client needs
    what you'll need to succeed | what you need to succeed | what makes you a fit | what makes you a good fit
    what makes you a great fit | to succeed in this role | to be successful | to be considered
    to be successful in this role | is this you | does this sound like you | sounds like you | looking for
    we're looking for | we are looking for | we look for | we need | we ask | we ask for | we expect
    your profile | your background | your experience | your skills | your qualifications | your toolkit | skills
    experience | knowledge | competencies | credentials | eligibility | licenses and certifications
    selection criteria | ihr profil | dein profil | euer profil | das profil | profil | anforderungen
    anforderungsprofil | unsere anforderungen | voraussetzungen | ihre qualifikation | ihre qualifikationen
    deine qualifikation | deine qualifikationen | qualifikation | qualifikationen | das bringst du mit
    das bringen sie mit | was du mitbringst | was sie mitbringen | was du mitbringen solltest
    womit du uns uberzeugst | womit sie uns uberzeugen | damit uberzeugst du | damit uberzeugen sie
    du bringst mit | sie bringen mit | das solltest du mitbringen | das zeichnet dich aus | das wunschen wir uns
    wir erwarten | wir suchen | was wir erwarten | was wir uns wunschen | wen wir suchen | ihre voraussetzungen
    fachliche voraussetzungen | zwingende voraussetzungen | muss | muss-kriterien | dein skillset
    das passt zu uns | wer du bist | das bist du | profil recherche | le profil recherche | le profil
    votre profil | ton profil | profil du candidat | vos competences | competences | competences requises
    competences attendues | ce que nous recherchons | ce que nous attendons | qualifications requises | exigences
    prerequis | qui etes-vous | vous etes | vous avez | requisitos | requisitos minimos
    requisitos imprescindibles | imprescindible | perfil | tu perfil | perfil buscado | que buscamos
    que necesitas | que pedimos | lo que buscamos | experiencia | lo que necesitas | lo que pedimos
    a quien buscamos | functie-eisen | functie eisen | wij vragen | wat wij vragen | wat we vragen
    wat vragen wij | wat neem je mee | dit neem je mee | dit breng je mee | wat breng je mee | jouw profiel
    profiel | wie ben jij | dit ben jij | eisen | wat wij zoeken | je hebt | wat jij meebrengt | wat je meebrengt
    requisiti | requisiti richiesti | cosa cerchiamo | profilo | competenze | chi cerchiamo
    requisitos obrigatorios | o que buscamos | wymagania | kvalifikationer | 必須スキル | 必須条件 | 必須要件 | 必須経験 | 応募資格
    応募条件 | 応募要件 | 求めるスキル | 必須 | 必須(must) | 対象となる方 | 求める経験 | 求める人材 | det har behover du | vi soker
    vi soker dig som | vi soker dig | din profil | din bakgrund | kravprofil | krav | kvalifikationskrav
    vem ar du | om dig | skallkrav | requisitos e qualificacoes | o que esperamos de voce | perfil desejado
    o que voce precisa | qualificacoes | exigencias | nasze wymagania | oczekiwania | czego oczekujemy
    wymagania obowiazkowe | kogo szukamy | cosa chiediamo | il tuo profilo | requisiti minimi
    requisiti obbligatori | profilo ricercato | competenze richieste | om deg | kvalifikasjoner
    dine kvalifikationer | anforderungen an die bewerberin / den bewerber | ihre fahigkeiten
    formale voraussetzungen | votre experience | ce que l'on recherche | ce qu'on attend de toi
    tes atouts pour le poste | qui es-tu | qui tu es | se requiere | requerimientos | requisitos necesarios
    que te pedimos | wat vragen we | wat vragen we van je | wat vragen wij van jou | wat breng jij mee | jij hebt
    wie zoeken wij | functievereisten | dit vragen wij | 応募に必要な経験 | 応募要項 | 必要な経験 | 必要なスキル | 求める人物 | mandatory
    eligibility criteria | essential skills | we can only consider you with | needs | need
    qualification requirements | please have
  `),
  preferredQualifications: phrases(`
    preferred | desired | desirable | desirables | desirable criteria | nice to have | nice to haves
    nice-to-have | nice-to-haves | good to have | good to haves | bonus | bonuses | bonus points
    bonus points for | bonus points if you have | bonus skills | bonus if you have | plus | pluses | a plus
    plusses | big plus | extra credit | extra points | extras | brownie points | optional | ideally | advantageous
    an advantage | advantages | an asset | assets | considered an asset | what helps | it helps | helpful
    helps if you have | also helpful | also good | what would be a bonus | what would be nice | would be a bonus
    would be a plus | would be nice | great if | great if you have | great to have | even better | even better if
    even better if you have | not required but nice | not required | not essential | not a must
    icing on the cake | cherry on top | stand out | what sets you apart | what will set you apart
    what will make you stand out | it would be great if | we'd love if | we'd love to see | we would love to see
    we'd be impressed by | you might also have | you may also have | you might have | you could also have
    you might also bring | strong candidates may also have | strong candidates may have
    strong candidates will also have | added advantage | added bonus | preference given | preferences
    what would delight us | wunschenswert | von vorteil | vorteilhaft | idealerweise | das ware schon
    das ware toll | ware schon | nice to have (kein muss) | kein muss | kein muss, aber schon | pluspunkte
    pluspunkt | bonuspunkte | daruber freuen wir uns | ausserdem von vorteil | zusatzlich wunschenswert
    daruber hinaus | optional von vorteil | kann-kriterien | das ist ein plus | les plus | un plus | le plus
    les petits plus | serait un plus | ce serait un plus | atouts | vos atouts | souhaite | apprecie | appreciees
    idealement | se valorara | se valora | valorable | deseable | deseables | requisitos deseables | requisitos deseados | deseado
    se valorara positivamente | puntos extra | ademas valoramos | valoramos | pre | pre's | een pre | pluspunten
    wenselijk | mooi meegenomen | gewenst | bonuspunten | extra's | preferibile | costituisce un plus | gradito
    desejavel | diferenciais | diferencial | mile widziane | meriterande | 歓迎スキル | 歓迎条件 | 歓迎要件 | 歓迎経験 | あると望ましい
    尚可 | 歓迎 | 歓迎(want) | 活かせる経験 | det ar meriterande om | det ar ett plus om | starkt meriterande | plusmeriter
    sera um diferencial | seria um diferencial | requisitos desejaveis | desejaveis | conhecimentos desejaveis
    dodatkowe atuty | dodatkowym atutem bedzie | atutem bedzie | atutem beda | mile widziane umiejetnosci
    requisiti preferenziali | titoli preferenziali | sara un plus | completano il profilo
    costituira titolo preferenziale | det er et pluss | onsket | fordel | von vorteil sind | von vorteil ist
    ein plus | ein plus ist | das ist ein bonus | daruber hinaus gern gesehen | gern gesehen | wir freuen uns uber
    sont un plus | serait apprecie | seraient un plus | tes plus | suma puntos | sumara puntos
    se valorara tambien | plus valorables | es un plus | aspectos valorables | fijn als je ook | pre is
    dat is een plus | handig | leuk als je ook | 歓迎する経験 | 歓迎する人材 | あれば尚可 | would love | good extras | nice extras
    also nice | lovely if | handy as well | valorizamos | preferential matters | preferential treatment | nice
    what we would also welcome | qualifications we hope for | also useful | also welcome
  `),
  payBenefits: phrases(`
    what we offer | what we offer you | we offer | we offer you | our offer | what do we offer | what you get
    what you'll get | what you will get | what you'll receive | what you can expect | what's on offer
    what's in it for you | what is in it for you | in it for you | why you'll love it here
    why you'll love working here | why work with us | why work for us | in return | in exchange | what they offer
    we provide | what we provide | what you can expect from us | perks | benefits | rewards | compensation | pay
    salary | remuneration | the package | package | what it pays | the pay | the money | what we pay | how we pay
    pay transparency | the deal | what you earn | wir bieten | wir bieten ihnen | wir bieten dir | wir bieten an
    das bieten wir | das bieten wir dir | das bieten wir ihnen | was wir bieten | was wir dir bieten
    was wir ihnen bieten | unser angebot | unser angebot an sie | ihre vorteile | deine vorteile | deine benefits
    ihre benefits | unsere benefits | darauf kannst du dich freuen | darauf konnen sie sich freuen | freu dich auf
    das bekommst du | das erhaltst du | was du von uns bekommst | dafur stehen wir | gehalt | vergutung
    gute grunde fur uns | ce que nous offrons | nous offrons | nous vous offrons | nous proposons
    ce que nous proposons | ce qu'on offre | ce que nous vous offrons | ce que nous te proposons | avantages
    vos avantages | les avantages | remuneration et avantages | nos avantages | on vous offre | que ofrecemos
    ofrecemos | se ofrece | lo que ofrecemos | te ofrecemos | beneficios | salario | condiciones | wij bieden
    wij bieden jou | wat wij bieden | wat bieden wij | wat wij jou bieden | dit bieden wij | dit krijg je
    wat krijg je | ons aanbod | arbeidsvoorwaarden | wat krijg je ervoor terug | cosa offriamo | offriamo
    l'offerta | oferecemos | o que oferecemos | oferujemy | vi erbjuder | 給与・待遇 | 給与 | 待遇 | 福利厚生 | 給与・福利厚生
    待遇・福利厚生 | 待遇・給与 | 年収 | 想定年収 | vi erbjuder dig | vad vi erbjuder | det har erbjuder vi | vara formaner
    formaner | lon och formaner | remuneracao e beneficios | beneficios e remuneracao | nossos beneficios
    o que voce encontra aqui | co oferujemy | to oferujemy | benefity | nasza oferta | cosa ti offriamo | benefit
    benefits aziendali | retribuzione e benefit | vi tilbyr | vi tilbyder | fee | das konnen sie erwarten
    darauf kannst du zahlen | darauf konnen sie zahlen | das erwartet sie bei uns | unsere leistungen | leistungen
    les conditions | ce qui t'attend | tes avantages | condiciones laborales | que te ofrecemos
    beneficios sociales | dit bieden we | wat bieden we | wat krijg jij | wat kun je verwachten
    wat staat daar tegenover | 待遇・福利 | 諸手当 | benefits and rewards | welfare benefits | welfare | about the offer
    location and pay | terms | pay and location | das durfen sie erwarten | das darfst du erwarten | pay and terms
  `),
  other: phrases(`
    about us | about the company | about the team | about our team | about the organization
    about the organisation | about the employer | about the department | about the client | about the interview
    about the school | about the university | about the hospital | about the agency | who we are | who are we
    what we do | the company | the team | your team | our team | our company | our culture | our values
    our mission | our story | our process | our commitment | meet the team | company description
    company overview | company profile | company | a day in the life | life at | additional information
    additional requirements | additional details | additional notes | other information | other details
    other requirements | further information | more information | important information | education
    education and training | conditions of employment | working conditions | work environment
    working environment | environment | physical requirements | physical demands
    physical demands and work environment | travel | travel requirements | schedule | shift and schedule
    work schedule | hours | location | locations | logistics | how to apply | to apply | how to join
    application process | the application process | application procedure | application instructions | applying
    apply | selection process | selection process details | recruitment process | hiring process
    our hiring process | interview process | the interview process | interviews | interview | the process
    process | next steps | what happens next | what to expect | timeline | key dates | contact | contacts
    contact us | contact information | questions | notes | note | disclaimer | equal opportunity
    equal opportunity employer | equal opportunity statement | equal employment opportunity | eeo statement | eeo
    diversity | diversity and inclusion | diversity, equity and inclusion | accommodation | accommodations
    accessibility | privacy | privacy notice | legal | background check | how you will be evaluated
    required documents | documents required | things you need to know | fair and transparent | why join us
    why us | stack | tech stack | our stack | our tech stack | technologies | key skills | tools | job details
    details | details and documents | contents | shift | certifications | clearance | security clearance
    supervision | reporting | reporting line | key relationships | uber uns | uber das unternehmen | wer wir sind
    das sind wir | unternehmen | unser unternehmen | wir uber uns | unser team | dein team | kontakt | ihr kontakt
    dein kontakt | ansprechpartner | bewerbung | ihre bewerbung | deine bewerbung | so bewirbst du dich
    interessiert | interesse | haben wir ihr interesse geweckt | rahmenbedingungen | einsatzort | arbeitsort
    standort | hinweise | fragen | bewerbungsprozess | l'entreprise | entreprise | qui sommes-nous
    qui sommes nous | a propos de nous | a propos de l'entreprise | notre entreprise | l'equipe | votre equipe
    processus de recrutement | le processus | candidature | comment postuler | informations complementaires
    modalites | contact et candidature | sobre nosotros | quienes somos | acerca de la empresa | sobre la empresa
    la empresa | el equipo | proceso de seleccion | como aplicar | over ons | wie zijn wij | wie wij zijn
    over het bedrijf | het bedrijf | het team | je team | jouw team | solliciteren | sollicitatieprocedure
    de procedure | interesse? | chi siamo | l'azienda | sobre nos | quem somos | o firmie | o nas | om oss | 勤務地
    勤務時間 | 休日 | 休日・休暇 | 企業情報 | 会社概要 | 選考プロセス | 選考フロー | 雇用形態 | その他 | 応募方法 | 勤務形態 | 求める人物像 | om foretaget
    om arbetsgivaren | sobre a empresa | sobre a companhia | conheca a empresa | processo seletivo
    como se candidatar | proces rekrutacji | jak aplikowac | chi siamo noi | informazioni sull'azienda
    come candidarsi | om virksomheden | om bedriften | ansokan | sa ansoker du | a empresa | how to reach us
    法人概要 | 事業内容 | 応募について | 法人情報 | besonderheiten | la entreprise | het team en jij | sollicitatieproces
  `),
};
