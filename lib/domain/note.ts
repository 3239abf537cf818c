/** An editing session ends with ten minutes of rest. */
const SESSION_MS = 10 * 60_000;

export function startsNewSession(lastSavedAt: Date, at: Date): boolean {
  return at.getTime() - lastSavedAt.getTime() > SESSION_MS;
}

/** The first line of a note with something in it, without its Markdown marks: what a list calls it. */
export function noteTitle(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  return line.replace(/^[\s#>*+-]*(\[[ xX]\])?\s*/, "").trim();
}
