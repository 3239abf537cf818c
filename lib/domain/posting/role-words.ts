import { remembered } from "./remembered";

/** Nouns that end or head the title of a job, folded; stems match longer words ('engineer', 'engineering manager'). */
const WORDS =
  "engineer developer programmer architect administrator admin analyst scientist researcher designer manager director head lead leader chief officer president vp coordinator specialist consultant advisor adviser associate assistant assistent representative rep executive technician technologist operator supervisor superintendent foreman inspector planner buyer purchaser accountant auditor bookkeeper controller controleur treasurer actuary underwriter broker trader banker teller cashier clerk secretary receptionist nurse rn lpn cna physician doctor surgeon dentist hygienist pharmacist therapist psychologist psychiatrist counselor counsellor paramedic emt caregiver carer aide midwife veterinarian teacher lecturer professor instructor tutor trainer principal dean fellow postdoc librarian curator archivist editor writer author journalist reporter copywriter translator interpreter producer photographer videographer animator artist illustrator musician chef cook baker barista bartender waiter waitress server host housekeeper cleaner janitor custodian driver courier pilot captain mechanic electrician plumber carpenter welder machinist fitter installer builder roofer painter mason labourer laborer worker packer picker handler forklift guard security-officer firefighter police attorney lawyer solicitor barrister paralegal counsel judge recruiter sourcer talent-partner partner strategist marketer salesperson seller agent merchandiser stylist hairdresser barber gardener farmer forester ranger hydrologist geologist biologist chemist physicist mathematician statistician economist meteorologist ecologist botanist surveyor cartographer draughtsman drafter estimator scheduler dispatcher controller owner master scrum evangelist advocate ambassador steward attendant concierge apprentice intern trainee graduate internship cofounder founder worker engineer/in tester modeller modeler brewer sommelier sailor skipper guide interviewer qa sre devops sdet swe dba cto ceo cfo coo ciso member pm tpm agronomist affineur restorer practitioner educator turner grinder miller lookout rigger operative groomer valet fundraiser organizer organiser lifeguard nanny invigilator registrar chaplain minister provost rector bursar sonographer radiographer phlebotomist optometrist audiologist dietitian nutritionist doula orderly embalmer glazier tiler plasterer decorator joiner cabinetmaker luthier smith blacksmith goldsmith jeweller tailor seamstress upholsterer florist butcher fishmonger winemaker distiller cheesemaker beekeeper shepherd herdsman milker deckhand bosun mate stevedore docker scaffolder groundworker lineman linesman driller geophysicist hydrographer oceanographer quant collector processor originator orthodontist veterinary groom jockey coach referee choreographer dancer actor singer composer conductor gaffer colorist sculptor potter conservator usher projectionist journeyman oiler foreperson crew arborist actuarial bartending stagehand runner buyer planner typist scribe clerk operations-manager rep canvasser activist caseworker counselling therapist aide hand deputy warden porter keeper assessor adjuster examiner investigator detective officer/in";
const SUFFIXES =
  "ingenieur ingenieurin entwickler entwicklerin leiter leiterin referent referentin sachbearbeiter sachbearbeiterin fachkraft kaufmann kauffrau spezialist spezialistin mitarbeiter mitarbeiterin berater beraterin techniker technikerin mechaniker mechanikerin pfleger pflegerin krankenschwester arzt arztin lehrer lehrerin erzieher erzieherin assistenz buchhalter buchhalterin verkaufer verkauferin fahrer fahrerin meister projektmanager werkstudent praktikant redakteur planer jurist juristin ingenieure developpeur developpeuse chef cheffe responsable charge chargee directeur directrice gestionnaire comptable assistante conseiller conseillere infirmier infirmiere vendeur vendeuse technicien technicienne consultante analyste juriste ingeniero ingeniera desarrollador desarrolladora dependiente dependienta camarero camarera cocinero cocinera conductor conductora responsable gerente tecnico tecnica analista consultor consultora director jefe jefa enfermero enfermera administrativo contable comercial coordinador coordinadora arquitecto disenador disenadora especialista medewerker ontwikkelaar adviseur beheerder verpleegkundige docent leraar monteur projectleider teamleider accountmanager jurist inkoper planner begeleider onderzoeker manager sviluppatore ingegnere responsabile impiegato addetto contabile consulente desenvolvedor engenheiro programista inzynier kierownik specjalista utvecklare ingenjor sjukskoterska skoterska underskoterska ingenjor tekniker saljare larare chef ledare samordnare handlaggare utredare snickare elektriker kock sygeplejerske sykepleier ingenior udvikler utvikler konsulent leder medarbejder radgiver saelger specjalista specjalistka kierowniczka ksiegowa ksiegowy kierowca magazynier sprzedawca doradca pielegniarka nauczyciel asystent asystentka technik mechanik elektryk stolarz handlowiec analityk assistente engenheira desenvolvedora coordenador coordenadora auxiliar vendedor vendedora motorista enfermeiro enfermeira professor estagiario operador operadora guia cozinheiro rececionista supervisor contador impiegata tecnica operaio magazziniere commesso commessa cuoco cuoca cameriere cameriera infermiere infermiera autista liutaio restauratore insegnante progettista disegnatore segretaria hovenier schilder timmerman kok chauffeur loodgieter elektricien verkoper verzorgende leerkracht programmeur schoonmaker magazijnmedewerker commis cuisinier cuisiniere serveur serveuse plombier electricien electricienne aide-soignant aide-soignante secretaire menuisier boulanger patissier caissier preparateur preparatrice animateur animatrice educateur educatrice formateur formatrice redacteur redactrice acheteur acheteuse chargee fachangestellte fachangestellter koch kochin backer konditor schreiner tischler elektroniker mechatroniker schlosser disponent lagerist therapeut therapeutin psychologe psychologin sekretar sekretarin hausmeister gartner betreuer betreuerin zerspanungsmechaniker fachinformatiker fachangestellter auxiliar operario operaria mecanico electricista peon mozo profesor profesora maestro medico repartidor repartidora administrativa recepcionista limpiador limpiadora agente gestor gestora programador programadora 療法士 介護士 保育士 薬剤師 調理師 エンジニア デザイナー マネージャー ディレクター 営業 開発 担当 スタッフ コンサルタント プログラマー アナリスト 看護師 経理 事務 設計";
const ANY = new Set([...WORDS.split(" "), ...SUFFIXES.split(" ")]);
const ENDINGS = [
  ...SUFFIXES.split(" "),
  "ologist",
  "ographer",
  "engineer",
  "developer",
  "manager",
  "spezialist/in",
  "spezialist",
  "ingenieur*in",
  "planner",
  "master",
];

export const GENDER =
  /\(?(?<![\p{L}\d])(?:[mwfdx](?: ?[/|,] ?[mwfdx*]){1,3}|h ?\/ ?f|f ?\/ ?h|all genders|alle geschlechter|gn)(?![\p{L}\d])\)?/iu;

/** 'Técnico/a', 'Leiter:in', 'directeur/trice': a noun for a person in both its forms. */
const BOTH_FORMS = /\p{L}{3}[/*:](?:a|in|innen|e|ne|trice|euse|ra|ora)(?!\p{L})/u;

/** Whether a text ends like the noun of a job: 'roofer', 'actuary'. Weak, but enough beside other signs. */
export function endsLikeARole(folded: string): boolean {
  return /[a-z]{3}(?:er|or|ist|ant|eer|ian|ary|ess)s?$/.test(folded.split(/ [-–(,|] ?|, /)[0] ?? "");
}

function holdsANoun(folded: string): boolean {
  if (GENDER.test(folded) || BOTH_FORMS.test(folded)) return true;
  const words = folded.split(/[^\p{L}\p{N}-]+/u).map((word) => word.replace(/^-|-$/g, ""));
  return (
    words.some(
      (word) =>
        ANY.has(word) ||
        ANY.has(word.replace(/s$/, "")) ||
        ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending)),
    ) || /[ァ-ヶ一-龠](?:エンジニア|職|員|師|士|担当|開発)/.test(folded)
  );
}

/** Whether a text holds the noun of a job. */
export const namesARole = remembered(holdsANoun);
