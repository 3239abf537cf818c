import { appliedStage, isOffered, type Stage, type StageKind, stageById } from "./stage";

/**
 * How the pipeline may be arranged. Every way to another arrangement passes `setupProblem`, an undo too.
 *
 * The kinds stand in order: not applied yet, in progress, offer, closed. Within its kind a stage stands anywhere, but the
 * first one in progress keeps its place: entering it means "I applied", and history would tell another story if another
 * stage took its meaning. It can have another name. A role always stands in a stage that is offered, in the trash too.
 */

const STAGE_KINDS = ["saved", "active", "offer", "closed"] as const satisfies readonly StageKind[];
/** The kinds of which there can be any number. */
export const ADDED_KINDS = ["saved", "active", "offer"] as const satisfies readonly StageKind[];
export type AddedKind = (typeof ADDED_KINDS)[number];

export const KIND_NAMES: Record<StageKind, string> = {
  saved: "Not applied yet",
  active: "In progress",
  offer: "In progress, offer",
  closed: "Ended",
};

export const LONGEST_STAGE_NAME = 40;
export const MOST_STAGES = 20;
export const LONGEST_NO_REPLY = 999;

export type SetupProblem =
  | "stage-nameless"
  | "stage-name-taken"
  | "stages-most"
  | "stage-order"
  | "applied-stays"
  | "saved-stays"
  | "closed-stays"
  | "merge-across"
  | "stage-in-use"
  | "stage-in-history";

/** What refers to a stage. */
export type StageUse = {
  /** Roles that stand in it, those in the trash too. */
  roles: number;
  /** Whether the history of a role speaks of it. */
  inHistory: boolean;
};

/** A stage as the settings show it. */
export type SetStage = Stage &
  StageUse & {
    /** How many of its roles are in the trash. */
    inTrash: number;
  };

type Setup = { before: readonly Stage[]; after: readonly Stage[]; uses: ReadonlyMap<string, StageUse> };

/** What keeps the stages from being arranged so, or null. */
export function setupProblem({ before, after, uses }: Setup): SetupProblem | null {
  const named = after.filter((stage) => stage.mergedIntoId === null);
  if (named.some((stage) => nameKey(stage.name) === "")) return "stage-nameless";
  if (new Set(named.map((stage) => nameKey(stage.name))).size < named.length) return "stage-name-taken";
  if (named.length > MOST_STAGES) return "stages-most";
  const isOfKind = (kind: StageKind) => after.filter((stage) => stage.kind === kind);
  const [closed, ...more] = isOfKind("closed");
  if (!closed || !isOffered(closed) || more.length > 0) return "closed-stays";
  if (!isInOrder(after)) return "stage-order";
  if (!isOfKind("saved").some(isOffered)) return "saved-stays";
  if (appliedStage(after)?.id !== appliedStage(before)?.id) return "applied-stays";
  if (after.some((stage) => isMergedAcross(stage, before, after))) return "merge-across";
  if (after.some((stage) => !isOffered(stage) && uses.get(stage.id)?.roles)) return "stage-in-use";
  return before.some((stage) => isMissed(stage, { before, after, uses })) ? "stage-in-history" : null;
}

function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function isInOrder(stages: readonly Stage[]): boolean {
  const kinds = [...stages].sort((a, b) => a.position - b.position).map(({ kind }) => STAGE_KINDS.indexOf(kind));
  return kinds.every((kind, index) => kind >= (kinds[index - 1] ?? 0));
}

/** Roles that were not applied for do not become roles in progress by a merge, nor the other way round. */
function isMergedAcross(stage: Stage, before: readonly Stage[], after: readonly Stage[]): boolean {
  if (stage.mergedIntoId === null || stageById(before, stage.id)?.mergedIntoId === stage.mergedIntoId) return false;
  const into = stageById(after, stage.mergedIntoId);
  return !into || !isOffered(into) || side(into) !== side(stage);
}

function side({ kind }: Stage): StageKind {
  return kind === "offer" ? "active" : kind;
}

function isMissed({ id }: Stage, { before, after, uses }: Setup): boolean {
  if (stageById(after, id)) return false;
  const use = uses.get(id);
  return Boolean(use?.roles || use?.inHistory) || before.some((stage) => stage.mergedIntoId === id);
}
