import { isOffered, offeredStages, type Stage, stageById } from "./stage";
import { type AddedKind, setupProblem } from "./stage-setup";

/** What a new stage in progress begins with. */
const NO_REPLY_DAYS = 14;

/** The hues of tokens.css that a stage can have, the pipeline's own first. */
const STAGE_COLOURS = [
  "saved",
  "applied",
  "screening",
  "interviewing",
  "offer",
  "key-9",
  "key-6",
  "key-8",
  "key-1",
  "key-5",
];

/**
 * What the user does to the pipeline: the stages as they shall be, or null where what the step speaks of is no more. Whether
 * they may be so is for `setupProblem` to say.
 */
export type Plan = (stages: readonly Stage[]) => Stage[] | null;

export type NewStage = {
  id: string;
  name: string;
  kind: AddedKind;
  /** The stage that it shall follow; null for the first place. */
  after: string | null;
};

export function addStage({ id, name, kind, after }: NewStage): Plan {
  return (stages) => {
    const order = inOrder(stages);
    const place = after === null ? 0 : order.findIndex((stage) => stage.id === after) + 1;
    if (after !== null && place === 0) return null;
    const noReplyDays = kind === "saved" ? null : NO_REPLY_DAYS;
    const colour = freeColour(stages);
    const stage: Stage = { id, name, kind, colour, noReplyDays, position: 0, hidden: false, mergedIntoId: null };
    return numbered([...order.slice(0, place), stage, ...order.slice(place)]);
  };
}

/** The places in which a stage of this kind may be added, each by the stage before it. */
export function placesFor(stages: readonly Stage[], kind: AddedKind): (Stage | null)[] {
  return [null, ...offeredStages(stages)].filter((before) => {
    // A name that no other stage can have.
    const after = addStage({ id: "new", name: "\0", kind, after: before?.id ?? null })(stages);
    return after !== null && setupProblem({ before: stages, after, uses: new Map() }) === null;
  });
}

/** The first hue that no stage has; where all are taken, the one that the fewest have. */
function freeColour(stages: readonly Stage[]): string {
  const count = (colour: string) => stages.filter((stage) => stage.colour === colour).length;
  return [...STAGE_COLOURS].sort((a, b) => count(a) - count(b))[0] ?? "saved";
}

export type StagePatch = Partial<Pick<Stage, "name" | "noReplyDays">>;

/** Changes what a stage says of itself, where it still says what the sender saw. */
export function editStage(id: string, seen: StagePatch, patch: StagePatch): Plan {
  return (stages) => {
    const stage = offeredById(stages, id);
    const isStale = stage && "name" in seen && stage.name !== seen.name;
    const isStaleDays = stage && "noReplyDays" in seen && stage.noReplyDays !== seen.noReplyDays;
    return stage && !isStale && !isStaleDays ? replaced(stages, { ...stage, ...patch }) : null;
  };
}

/** Puts the offered stages into this order, where they still stand in the order that the sender saw. */
export function reorderStages(seen: readonly string[], wanted: readonly string[]): Plan {
  return (stages) => {
    const offered = offeredStages(stages);
    const isSeen = offered.map((stage) => stage.id).join() === seen.join();
    const next = wanted.flatMap((id) => stageById(offered, id) ?? []);
    if (!isSeen || new Set(next).size !== offered.length || wanted.length !== offered.length) return null;
    // Those that are not offered keep their places among the others.
    return numbered(inOrder(stages).map((stage) => (isOffered(stage) ? (next.shift() ?? stage) : stage)));
  };
}

/** The ids with one of them a place up or down, or null at the end. */
export function shiftedOrder(order: readonly string[], id: string, by: 1 | -1): string[] | null {
  const at = order.indexOf(id);
  return at < 0 || order[at + by] === undefined ? null : movedTo(order, id, at + by);
}

/** The ids with one of them at this place among the others. */
export function movedTo(order: readonly string[], id: string, place: number): string[] {
  const others = order.filter((each) => each !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

export function hideStage(id: string): Plan {
  return (stages) => changed(stages, offeredById(stages, id), { hidden: true });
}

export function showStage(id: string): Plan {
  return (stages) => {
    const stage = stageById(stages, id);
    return changed(stages, stage?.mergedIntoId === null && stage.hidden ? stage : null, { hidden: false });
  };
}

export function mergeStage(id: string, into: string): Plan {
  return (stages) => {
    const target = offeredById(stages, into);
    return target && target.id !== id ? changed(stages, offeredById(stages, id), { mergedIntoId: into }) : null;
  };
}

export function removeStage(id: string): Plan {
  return (stages) => (offeredById(stages, id) ? numbered(inOrder(stages).filter((stage) => stage.id !== id)) : null);
}

function offeredById(stages: readonly Stage[], id: string): Stage | null {
  return stageById(offeredStages(stages), id);
}

function changed(stages: readonly Stage[], stage: Stage | null, patch: Partial<Stage>): Stage[] | null {
  return stage && replaced(stages, { ...stage, ...patch });
}

function replaced(stages: readonly Stage[], stage: Stage): Stage[] {
  return stages.map((each) => (each.id === stage.id ? stage : each));
}

function inOrder(stages: readonly Stage[]): Stage[] {
  return [...stages].sort((a, b) => a.position - b.position);
}

function numbered(stages: readonly Stage[]): Stage[] {
  return stages.map((stage, index) => (stage.position === index + 1 ? stage : { ...stage, position: index + 1 }));
}
