import { fold } from "../fold";
import { type Posting, read } from "../posting";
import type { Read } from "../reading";
import { findUrls } from "../values/url";

/** A link that carries a job: a path with the word, a number or a slug behind it. */
const CARRIES_A_JOB =
  /\/(?:(?:[a-z]+-)?jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|postings?|stellen\w{0,10}|offres?|emplois?|vacatures?|ofertas?|o|j|view|req|requisition|opportunit(?:y|ies)|apply)\/(?:[\w%.~-]{1,80}\/){0,6}[\w%.~-]{0,200}[\w-]|gh_jid=|jobid=|job_id=|currentjobid=|\/viewjob|\/details?\/|jk=\w|\/job\/|jobs\.lever\.co\/[\w-]{2,40}\/|ashbyhq\.com\/[\w-]{2,40}\/|boards\.greenhouse\.io\/[\w-]{2,40}\/jobs/i;
/** Where firms put their openings as well, with a name of several words behind it. */
const NAMED_OPENING = /\/(?:work|join|join-us|team|hiring|karriere|recruit\w{0,5})\/[\w%.~-]*[a-z]-[\w%.~-]*[a-z]/i;
const GENERIC = /\/(?:careers?|jobs?|openings?|positions?|karriere|vacatures?|emplois?)\/?(?:[?#].*)?$/i;
const NEVER =
  /unsubscribe|eeoc|benefit|privacy|cookie|terms|equal|accommodat|\/forms?\/|forms\.|linkedin\.com\/(?:company|in)\/|facebook|twitter|instagram|youtube|everify|e-verify|mailto|\.pdf(?:$|\?)|\/u\/|abmelden|datenschutz|impressum/i;
const SAYS_JOB =
  /^(?:view (?:this |the )?job|share this job|full (?:advert|ad|posting|description)|posting|apply|job (?:url|link)|link|url|zur stelle|source)/;

/** `number`: the role number, which may stand in the link. */
export function readUrlField(posting: Posting, number: string | null): Read<string> | null {
  return fromPage(posting) ?? fromText(posting, number);
}

function fromPage({ page }: Posting): Read<string> | null {
  for (const name of ["canonical", "og:url"]) {
    const meta = page?.meta.get(name);
    if (meta !== undefined && /^https?:\/\//.test(meta.text)) {
      return {
        value: meta.text,
        confidence: "found",
        evidence: { source: page?.source ?? "text", start: meta.start, end: meta.end, rule: name },
      };
    }
  }
  return null;
}

function fromText({ text }: Posting, number: string | null): Read<string> | null {
  const all = text.lines.flatMap(({ line, facts, at, kind }) =>
    /https?:\/\/|www\.|[a-z]\.[a-z]{2,7}\//.test(line.folded) && line.text.length < 6_000
      ? findUrls(line.text).map((url) => ({
          url,
          line,
          at,
          kind,
          labelled: facts.some(({ field }) => field === "url") || SAYS_JOB.test(line.folded),
        }))
      : [],
  );
  const usable = all.filter(({ url }) => !NEVER.test(url.value) && !GENERIC.test(url.value));
  const first = usable.find(({ at, line, url }) => at === 0 && line.text.length === url.end - url.start);
  const labelled = usable.find(({ labelled, url }) => labelled && new URL(withScheme(url.value)).pathname.length > 1);
  const numbered = number && /\d{3}/.test(number) ? usable.find(({ url }) => url.value.includes(number)) : undefined;
  const best =
    first ??
    labelled ??
    numbered ??
    usable.find(({ url }) => CARRIES_A_JOB.test(fold(url.value)) || NAMED_OPENING.test(url.value));
  return best === undefined
    ? null
    : read(
        best.url.value,
        { line: best.line, from: best.url.start, to: best.url.end },
        { rule: "link", confidence: best === first || best === labelled ? "found" : "guessed" },
      );
}

function withScheme(url: string): string {
  const full = url.toLowerCase().startsWith("www.") ? `https://${url}` : url;
  return URL.canParse(full) ? full : "https://x/";
}
