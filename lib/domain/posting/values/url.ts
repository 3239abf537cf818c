/** An address as it stands in a text; what follows in prose (a full stop, a bracket) is no part of it. */
export type FoundUrl = { value: string; start: number; end: number };

const ADDRESS =
  /(?:https?:\/\/|(?<![\w@./-])www\.|(?<![\w@./-])(?=(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,7}\/[\w-]{2,20}\/[\w-]{4}))[^\s<>"'`|\\^{}\u3000-\u303f\uff00-\uffef]{3,2000}/gi;
const NOT_AT_THE_END = new Set([".", ",", ";", ":", "!", "?", "*", "_", "'", "…", "]"]);

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function trimmed(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const unopened = last === ")" && count(address.slice(0, end), ")") > count(address.slice(0, end), "(");
    if (!NOT_AT_THE_END.has(last) && !unopened) break;
  }
  return address.slice(0, end);
}

export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const value = trimmed(match[0]);
    found.push({ value, start: match.index, end: match.index + value.length });
  }
  return found;
}

/** The address in a text, ready to be opened, or null. Only http and https are links. */
export function readUrl(text: string): string | null {
  const value = findUrls(text.slice(0, 4_000))[0]?.value;
  if (value === undefined) return null;
  const full = value.toLowerCase().startsWith("www.") ? `https://${value}` : value;
  return URL.canParse(full) ? full : null;
}
