import { type Stage, stageById } from "./stage";

type Columns = Omit<Stage, "id">;

/**
 * What a change of the pipeline makes of one stage: only what differs, as it was and as it is; null where the stage was not
 * or is not there. Turned round it is the undo.
 */
export type StageEdit = { id: string; before: Partial<Columns> | null; after: Partial<Columns> | null };

export function stageEdits(before: readonly Stage[], after: readonly Stage[]): StageEdit[] {
  const removed = before.filter((stage) => !stageById(after, stage.id));
  return [
    ...removed.map(({ id, ...columns }) => ({ id, before: columns, after: null })),
    ...after.flatMap(({ id, ...columns }) => {
      const old = stageById(before, id);
      if (!old) return { id, before: null, after: columns };
      const names = (Object.keys(columns) as (keyof Columns)[]).filter((name) => old[name] !== columns[name]);
      return names.length > 0 ? { id, before: only(old, names), after: only(columns, names) } : [];
    }),
  ];
}

function only(columns: Columns, names: readonly (keyof Columns)[]): Partial<Columns> {
  return Object.fromEntries(names.map((name) => [name, columns[name]]));
}

/** The stages after these edits, or null where they no longer are what the edits start from. */
export function withStageEdits(stages: readonly Stage[], edits: readonly StageEdit[]): Stage[] | null {
  const next = new Map(stages.map((stage) => [stage.id, stage]));
  for (const { id, before, after } of edits) {
    const stage = next.get(id);
    if ((before === null) !== (stage === undefined)) return null;
    if (stage && before && !holds(stage, before)) return null;
    if (after === null) next.delete(id);
    else next.set(id, { ...stage, ...after, id } as Stage);
  }
  return [...next.values()].sort((a, b) => a.position - b.position);
}

function holds(stage: Stage, before: Partial<Columns>): boolean {
  return (Object.keys(before) as (keyof Columns)[]).every((name) => stage[name] === before[name]);
}
