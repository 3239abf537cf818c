import type { SectionName } from "../role";

/** Words that speak for a section where its heading is none that we know: in the heading, and in the lines below it. */

export const IN_HEADING: readonly [SectionName, RegExp][] = [
  [
    "preferredQualifications",
    /not (?:needed|essential|required|vital|necessary)|helpful|extra|plus\b|bonus|\bnice|advantag|excit|we like|would like|'d like|\blove\b|love to see|stand out|apart|delight|\bideally|desir|prefer|asset|optional|wunsch|gern|vorteil|zusatz|daruber hinaus|schon ware|kann\b|souhait|apprec|atout|deseab|valora|merit|gradit|preferenz|wenselijk|gewenst|pre\b|mile widzian|dodatkow|atutem|desejav|diferenc|wish ?list|even better|sweetener|cherry|icing|\bhelps?\b|good to|great to|welcome|hope for|useful|歓迎|尚可/,
  ],
  [
    "minimumQualifications",
    /need|requir|must|bring|you have|you've|looking for|look for|\bprofil|qualif|skills?\b|experience|it takes|takes to|gets you the job|who you are|\bask\b|expect(?:ed)? (?:of|from) you|bringen|bringst|mitbring|auszeichnet|anforder|voraussetz|erfahr|behov|krav|kompeten|competen|wymag|oczeku|requisit|exig|exige|necesit|buscam|vragen|vereist|verwacht|neem je mee|cerchiam|esperien|right person|the person|fit if|your background|credentials|必須|応募資格|求める/,
  ],
  [
    "description",
    /you(?:'ll| will)? do|\bwork\b|your (?:part|job|role|day|week|time|mission|task)|\btasks?|dut(?:y|ies)|\bdays?\b|\bweeks?\b|you(?:'d|'ll| will| would) (?:do|take|run|handle|look after|work|spend|look|make|mark|match|keep)|hands will|responsib|tackle|time goes|impact|you(?:'ll| will) (?:own|build|lead|make|be)|the (?:run|job|work)\b|on the |aufgab|tatigkeit|verantwort|alltag|mission|vous ferez|activit|funcion|haras|tareas|responsab|taken\b|werkzaamhe|arbetsuppgift|ansvar|du gor|obowiaz|zadani|atividad|mansion|compiti|farai|仕事|業務/,
  ],
  [
    "payBenefits",
    /offer|\bpay|reward|benefit|perk|\bdeal\b|you(?:'ll| will)? (?:get|receive|earn)|compens|salar|in return|in it for|bieten|erwarten konnen|sie erwarten|konnen sie erwarten|freuen|vorteile|offr|ofrec|oferec|erbjud|oferuj|bieden|krijg|offriam|avantag|benefic|remuner|package|look after|take care of|treat|why you|待遇|福利/,
  ],
  [
    "summary",
    /about (?:the|this|your) (?:role|job|post)|snapshot|overview|purpose|why this|in short|nutshell|om jobbet|om rollen|概要/,
  ],
  [
    "other",
    /about us|company|who we are|\bapply|applying|process|interview|next steps?|location|contact|how we|our story|uber uns|bewerb|candidat|solicit|postul|ansok|aplik|hiring|note\b|legal|equal/,
  ],
];

const REQUIRED =
  "years?|degrees?|diplomas?|bachelor|master'?s|phd|experience|experienced|knowledge|ability|able to|fluent|fluency|licen[cs]ed?|certif\\w*|proficien\\w*|familiar\\w*|understanding|skills?|background|willing\\w*|comfortable|strong|excellent|proven|track record|eligib\\w*|jahre|studium|abschluss|ausbildung|\\w*kenntnisse|\\w*erfahrung|fuhrerschein|deutsch|englisch|fahigkeit|sprachen|diplome|formation|experience|maitrise|anglais|connaissances?|permis|bac|capacite|titulacion|experiencia|carnet|ingles|conocimientos?|dominio|capacidad|anos|ervaring|opleiding|rijbewijs|kennis|hbo|mbo|wo|jaar|beheers\\w*|laurea|esperienza|conoscenza|patente|diploma|anni|erfarenhet|utbildning|korkort|legitimation|kunskap\\w*|vana|wyksztalcenie|prawo jazdy|znajomosc|doswiadczen\\w*|umiejetnosc\\w*|lata|formacao|conhecimentos?|superior|dominio|経験|資格|知識|スキル|以上";
const OFFERED =
  "insurance|health|dental|vision|pension|leave|holidays?|vacation|paid|401|403|bonus|lunch\\w*|parking|stock|equity|allowance|discount\\w*|overtime|salary|wage|pay|tage urlaub|urlaub\\w*|altersvorsorge|jobrad|jobticket|kantine|\\w*zuschuss|gehalt|verguetung|mutuelle|conges|tickets?|rtt|remuneration|salaire|vacaciones|seguro|salario|vakantie\\w*|pensioen|reiskosten|salaris|buoni|ferie|stipendio|semester\\w*|friskvard\\w*|tjanstepension|lon|manadslon|ubezpieczen\\w*|urlop\\w*|wynagrodzen\\w*|multisport|plano de|vale|ferias|salario|年収|賞与|保険|休暇|手当";
const DONE =
  "act|add|advise|answer|arrange|attend|bake|balance|book|brief|bring|brew|analy[sz]e|approve|assist|audit|author|build|calibrate|call|carry|chase|check|clean|climb|collect|count|close|coach|collaborate|collect|communicate|conduct|configure|contribute|coordinate|cook|cover|create|cut|debug|define|deliver|deploy|design|develop|direct|document|draft|drive|enter|ensure|escort|establish|evaluate|explain|feed|fill|find|fit|fix|follow|forecast|greet|grow|guide|hand|handle|help|hold|identify|implement|improve|inspect|install|interview|investigate|issue|keep|lead|liaise|listen|load|lift|look after|maintain|make|manage|measure|mend|mix|meet|mentor|monitor|move|negotiate|open|operate|order|organi[sz]e|own|partner|perform|pack|paint|pay|pick|pitch|plan|prepare|present|price|process|produce|proof|protect|prune|purchase|provide|publish|push|rebuild|receive|record|reduce|repair|replace|report|represent|research|respond|review|rig|run|sample|schedule|score|search|select|sell|send|serve|set|shape|share|ship|sign|sort|speak|spot|start|stay|step|stock|store|study|simplify|solve|stop|supervise|support|take|talk|tarp|teach|tell|test|throw|trace|track|train|translate|triage|turn|update|verify|visit|wait|walk|wash|weigh|weld|watch|work|write|sie|du|vous|tu";

/** The beginning of a line that says what is done in the job. */
export const DUTY_LINE = new RegExp(
  `^you(?:'ll| will| would) |^(?:you )?(?:${DONE})(?![a-z])|^\\w+(?:ung|en) (?:von|der|des|eines|einer|und)(?![a-z])|^(?:[a-z]+[aei]r|[a-z]+re|[a-z]+en) (?:el|la|los|las|le|les|de|du|des|os|as|het|een|och|en|i|il|lo|gli) `,
);
export const REQUIRED_LINE = new RegExp(`(?<![a-z])(?:${REQUIRED})(?![a-z])`);
export const OFFERED_LINE = new RegExp(`(?<![a-z])(?:${OFFERED})(?![a-z])|[$€£]\\d|\\d ?(?:€|£|%|kr|zl)`);
