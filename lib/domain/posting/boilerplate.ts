/** Sentences that lawyers and recruiters put at the end of postings; they end whatever section they follow. Folded. */

const EQUALITY = [
  "equal[ -](?:employment |treatment |)?opportunit",
  "affirmative action",
  "without regard to",
  "regardless of (?:race|age|gender|sex|protected|their|your|religion|origin|disability)",
  "discriminat",
  "protected (?:characteristic|veteran|class|trait|status)",
  "(?:every|all|diverse) backgrounds?",
  "(?:employment|hiring) decisions",
  "all qualified applicants",
  "committed to (?:equal|diversity|inclusion|creating|building|providing)",
  "diversity (?:matters|statement|and inclusion)",
  "(?:every|each) applicant|same chance",
  "welcome(?:s)? (?:applicants|applications|candidates)",
  "everyone is welcome",
  "(?:disabled|disabilit\\w+).{0,40}(?:applicant|candidate|application|interview|process)|accommodates? disabilit",
  "schwerbehinder|severely disabled|chancengleichheit|unabhangig von (?:geschlecht|herkunft|alter)",
  "handicap|egalite des chances|igualdad de oportunidades|gelijke kansen|pari opportunita",
];

const PROCEDURE = [
  "reasonable (?:accommodation|adjustment)",
  "(?:accommodation|adjustment|captions|extra time|step-free)s?.{0,60}(?:interview|application|process|recruit|request|arranged|need)",
  "need (?:an?|any) (?:accommodation|adjustment)",
  "e-verify|background (?:check|investigation is)|credit check",
  "criminal (?:history|record)|arrest or conviction|fair chance",
  "recruitment agencies|^agencies:|unsolicited (?:resume|profile|cv)",
  "scam (?:warning|alert)|beware of|(?:recruitment|job) (?:fraud|scam)",
  "privacy (?:notice|policy)|applications? are (?:kept|stored|deleted)",
  "(?:employment|offers?) (?:is|are|depends?) (?:also )?(?:conditional|contingent|depend\\w*) ?on",
  "posted ranges are|good-faith estimate|pay transparency (?:law|act)",
  "(?:posting|vacancy) is for an existing vacancy|artificial intelligence (?:tools|to support)",
  "^#li-|ability to commute|acting as an employment (?:business|agency)",
  "^please mention |^(?:this|the) (?:job|role|position|post) (?:is|was) (?:performed|based)",
];

const APPLYING = [
  "^(?:please )?apply (?:by|before|until|via|through|online|at|here) ",
  "^(?:applications|bewerbungen|candidatures) (?:bis|close|will|are|a envoyer|should|must)",
  "(?:will accept|accepts|accepting) applications",
  "^(?:interesados|interesadas|enviar|envia|envianos|envoyez|envoyer|merci d'|senden sie|sende|stuur|invia) ",
  "^to apply,? |^please send (?:your|a)|^send (?:your|a) (?:resume|cv)|^bitte bewerben sie sich",
  "^interviews? (?:are|will be|dates?) ",
  "^we (?:read|answer|reply to|review) (?:every|each|all) ",
];

export const BOILERPLATE = new RegExp([...EQUALITY, ...PROCEDURE, ...APPLYING].join("|"));
