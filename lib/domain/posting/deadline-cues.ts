/** 'Open until filled' is an answer: there is no last day, whatever else the text says. */
export const NO_DEADLINE =
  /until filled|ongoing|on-going|rolling|continuous|asap|as soon as|none|no deadline|no closing|open ended|fortlaufend|laufend|des que possible|lo antes posible|随時/;
export const OTHER_DAY =
  /interview|sift|start(?:s|ing)? (?:date|on|in|by)?|walk-?in|review|first consideration|priority|full consideration|shortlist|assessment|test date|orientation|vorstellungsgesprach|eintritt|beginn|entretien|entrevista|begin date|available from|born|founded|updated|graduat|valid (?:driver|license)|expir(?:y|es) of|certificate|vaccinat/;
export const SURE = /final|closing date|deadline|no later than/;

const noun =
  "(?:pile|list|search|call|inbox|position|job|role|post|posting|vacancy|advert|ad|listing|requisition|opening|announcement|application window|window)";
const by = "(?:by|before|until|till|no later than|on or before|up to|through|prior to|not later than)";
/** Words after which the last day to apply is named, in the languages of the cases. */
export const DEADLINE_CUES: readonly RegExp[] = [
  new RegExp(
    `(?:apply|applications?|applying|drop us|contact us|get in touch|express\\w{0,4}|interested|submit\\w{0,4}|submissions?|resumes?|cvs?|materials|respond|reply|write|e-?mail|bids?|taken|inscri\\w{3,8}|send|received|accept\\w{0,3}|register) (?:[a-z',()0-9:.@*/-]{1,40} ){0,12}?${by} `,
  ),
  /(?:applications?|application window|window|posting|vacancy|advert|job|role|position|announcement|recruitment|opening|listing|competition)(?: [a-z]{1,14}){0,6}? (?:closes?|ends?|closing|expires?|to close|be removed|be closed|be taken down)(?: at [\d:. apm]{1,10})? (?:on |at |after )?/,
  /(?:closing date|closes|deadline|last day|last date|final date|due date|applications due|closing|close date|end date|closes on)(?: [a-z]{1,14}){0,8}?(?: is| on|:|,)? /,
  /(?:bew[ei]rb\w{0,12}|schick\w{0,3}|sende\w{0,2}|meld\w{1,2} (?:dich|sie)|dossiers?|bewerbungsfrist|unterlagen|frist|bewerbungsschluss)(?: [a-zß.-]{1,18}){0,10}? (?:bis|endet am|spatestens|ist der|am)(?: [a-z]{1,14}){0,3} /,
  /(?:candidatures?|envoyez|envoyer|cv|postul\w{1,5}|dossiers?|date limite|cloture|offre)(?: [a-z'()]{1,18}){0,8}? (?:avant|jusqu'au|au plus tard|le|est fixee au)(?: le)? /,
  /(?:candidaturas?|inscricoes|inscri\w{3,9}|enviar|envia|envianos|cv|curriculum|inscrip\w{1,6}|solicitud\w{0,3}|fecha limite|plazo|postula\w{0,6})(?: [a-z]{1,14}){0,8}? (?:antes del|antes de|hasta el|hasta|ate o dia|ate|el|finaliza el) (?:dia )?/,
  /(?:sollicit\w{1,8}|reageren|reageer|reactie|vacature sluit|sluit|stuur|mail|brief|cv|uiterlijk)(?: [a-z]{1,14}){0,8}? (?:tot en met|t\/m|tot|voor|uiterlijk|op) /,
  /(?:candidatur\w{1,3}|scadenza|domande|inviare|invia|curriculum|cv)(?: [a-z]{1,14}){0,8}? (?:entro (?:e non oltre )?(?:il )?|entro l'|fino al )/,
  /(?:ansok\w{0,10}|sok)(?: [a-z]{1,14}){0,6}? (?:senast(?: den)?|fore|till(?: och med)?|:|ar)(?: den)? /,
  /(?:wazna|oferta wazna|waznosc)(?: [a-z\d]{1,14}){0,5}? \(?do /,
  /(?:aplikacj\w{1,3}|zgloszeni\w{1,3}|cv|aplikuj\w{0,3}|oferty)(?: [a-z]{1,14}){0,6}? (?:do(?: dnia)?) /,
  /(?:stop|finish|cease) (?:reading|taking|accepting|collecting)(?: [a-z]{1,14}){0,3} (?:on|after|at|by) /,
  new RegExp(
    `${noun} (?:will |is |are |shall )?(?:[a-z]{1,12} ){0,4}?(?:remain|stay|be|kept?|is|posted|advertised|accept\\w*|run)(?: [a-z]{1,12}){0,3} (?:until|through|till|to)(?: the)? `,
  ),
  new RegExp(
    `(?:close|closing|end|take down|remove) (?:this|the|our) ${noun}(?: [a-z]{1,10}){0,3} (?:on|after|at|by) `,
  ),
  new RegExp(`(?:applications?|${noun}) (?:will )?(?:close|closes|end|ends|expires?) (?=in )`),
  /(?:(?:you have|there (?:is|are)|only|still) )(?=[a-z\d]{1,6} (?:days?|weeks?) (?:left|to apply|remaining))/,
  /@[\w.-]{3,60}[ *]{1,4}(?:by|before|until|bis|avant|antes del?|entro|voor|till) /,
  /(?:応募締切|締め?切り?|募集期間|応募期限|応募は)/,
];
