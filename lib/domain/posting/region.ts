import { fold } from "./fold";
import type { PostingText } from "./posting-text";
import { AUSTRALIAN_PLACES, CANADIAN_PLACES, US_PLACES } from "./values/place-names";

/** What a posting's country decides: the order of 02/12/2026, and what a bare dollar sign and 'kr' mean. */
type Region = { order: "dmy" | "mdy"; dollars: string; kroner: string };

const ELSEWHERE =
  /[£€₹]|(?<![a-z])(?:uk|gmbh|chf|inr|lacs?|lpa|united kingdom|ireland|england|scotland|wales|india|germany|australia|new zealand|singapore|cvs?|rolls?e|organis\w+|programmes?|labour|centre|south africa|nairobi|lagos|und|fur|mit|nicht|les|des|est|pour|avec|para|los|las|voor|het|een|della|delle|degli|nel|anni|och|att|som|ikke|og|dla|oraz|przez|jest|nao|uma)(?![a-z])/;
const US = /\b(?:401\(?k|403\(?b|e-verify|eeo|u\.s\.|usa|united states|w2|usajobs)(?![a-z])/;
const DOLLARS: readonly [RegExp, string][] = [
  [/\bcad\b|\bc\$|ca\$/, "CAD"],
  [/\baud\b|\ba\$|superannuation|\bplus super\b/, "AUD"],
  [/\bnzd\b|nz\$|new zealand/, "NZD"],
  [/s\$|\bsgd\b|singapore/, "SGD"],
  [/hk\$|hong kong/, "HKD"],
];

/** Letters and words of the three languages that pay in a crown. */
const KRONER: readonly [RegExp, string][] = [
  [/\bsek\b|sverige|(?<![a-z])(?:och|att|inte|manadslon|lon)(?![a-z])/, "SEK"],
  [/\bnok\b|norge|norway|oslo|bergen|trondheim|lonn(?![a-z])|soknad/, "NOK"],
  [/\bdkk\b|danmark|denmark|kobenhavn|copenhagen|aarhus|ansog|manedslon/, "DKK"],
];

/** Names of a country or state, and codes behind a comma: 'Bend, OR', 'CAN, BC, Vancouver'. */
function mentions(text: string, names: ReadonlySet<string>): number {
  const codes = Array.from(text.matchAll(/(?:, |^|[;•|(] ?)([A-Z]{2,3})(?![A-Za-z])/gm), (match) =>
    (match[1] ?? "").toLowerCase(),
  );
  const folded = fold(text);
  const spelled = [...names].filter((name) => name.length > 3 && folded.includes(name));
  return codes.filter((code) => names.has(code)).length + spelled.length;
}

export function regionOf({ lines, header, facts }: PostingText): Region {
  const head = [
    ...header.map(({ line }) => line),
    ...facts.filter(({ field }) => field === "location" || field === "pay").map(({ line }) => line),
  ];
  const places = lines.filter(({ kind, line }) => kind === "short" && line.text.length < 60).map(({ line }) => line);
  const headText = [...new Set([...head, ...places])].map(({ text }) => text.slice(0, 300)).join("\n");
  const american = mentions(headText, US_PLACES);
  const canadian = mentions(headText, CANADIAN_PLACES);
  const australian = mentions(headText, AUSTRALIAN_PLACES);
  const body = lines
    .map(({ line }) => line.folded.slice(0, 1_000))
    .join("\n")
    .slice(0, 60_000);
  const isAmerican =
    american > 0 ||
    US.test(body) ||
    (/\$\d/.test(body) && canadian === 0 && australian === 0 && !/[£€₹]/.test(headText));
  return {
    order: isAmerican || !ELSEWHERE.test(body) ? "mdy" : "dmy",
    dollars: dollarsOf({ head: fold(headText), body }, { american, canadian, australian }),
    kroner: KRONER.find(([pattern]) => pattern.test(body))?.[1] ?? "SEK",
  };
}

/** What only one country has; it may stand anywhere in the text. */
const BODY_DOLLARS: readonly [RegExp, string][] = [
  [/kiwisaver|new zealand|te reo maori/, "NZD"],
  [/superannuation|\btfn\b|working with children check/, "AUD"],
  [/\brrsp\b|\bcanada\b|canadian/, "CAD"],
  [/\bcpf\b|singapore/, "SGD"],
];

function dollarsOf(
  { head, body }: { head: string; body: string },
  counts: { american: number; canadian: number; australian: number },
): string {
  const written =
    DOLLARS.find(([pattern]) => pattern.test(head))?.[1] ?? BODY_DOLLARS.find(([pattern]) => pattern.test(body))?.[1];
  if (written !== undefined && counts.american === 0) return written;
  if (counts.american === 0 && counts.canadian > 0) return "CAD";
  if (counts.american === 0 && counts.australian > 0) return "AUD";
  return "USD";
}
