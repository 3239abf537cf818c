/** What the address asks to begin with: ?do=note opens a new note, ?do=date a new date. */
export type RoleStart = "note" | "date" | null;

export function startOf(params: Record<string, string | string[] | undefined>): RoleStart {
  return params.do === "note" || params.do === "date" ? params.do : null;
}
