import type { CalendarDate } from "./calendar-date";

export type StageKind = "saved" | "active" | "offer" | "closed";

export type Stage = {
  id: string;
  name: string;
  kind: StageKind;
  position: number;
  /** Names the hue tokens --color-<colour> and --color-<colour>-wash. */
  colour: string;
  /** Days without a contact after which the card says so; null for never. */
  noReplyDays: number | null;
  hidden: boolean;
  /** The stage that its roles went into. It stays for what history says of it. */
  mergedIntoId: string | null;
};

export const OUTCOMES = ["accepted", "rejected", "withdrawn", "no-response", "position-closed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_NAMES: Record<Outcome, string> = {
  accepted: "Accepted",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  "no-response": "No response",
  "position-closed": "Position closed",
};

/** Where an application stands. A move writes exactly this, and its undo restores exactly this. */
export type Placement = {
  stageId: string;
  rank: string;
  outcome: Outcome | null;
  furthestStageId: string | null;
  enteredOn: CalendarDate | null;
  appliedOn: CalendarDate | null;
};

export type MoveRefusal = "unknown-stage" | "outcome-needed";
export type PlannedMove = { ok: true; placement: Placement } | { ok: false; reason: MoveRefusal };

export type MoveOrder = {
  to: string;
  rank: string;
  outcome: Outcome | null;
  /** The day it happened; null where the user does not know it. */
  on: CalendarDate | null;
};

export function stageById(stages: readonly Stage[], id: string | null): Stage | null {
  return stages.find((stage) => stage.id === id) ?? null;
}

export function isOffered(stage: Stage): boolean {
  return !stage.hidden && stage.mergedIntoId === null;
}

/**
 * The stages that the user sees and can choose, in order; every list of them is this one. What history says is looked up
 * among all, by id. A role always stands in one of these (lib/domain/stage-setup.ts).
 */
export function offeredStages(stages: readonly Stage[]): Stage[] {
  return stages.filter(isOffered).sort((a, b) => a.position - b.position);
}

/** The stage that this one has become: itself, or the one it was merged into. */
export function presentStage(stages: readonly Stage[], id: string): Stage | null {
  const stage = stageById(stages, id);
  return stage?.mergedIntoId ? presentStage(stages, stage.mergedIntoId) : stage;
}

/** The stage whose entry means "I applied": the first one that is neither saved nor closed. */
export function appliedStage(stages: readonly Stage[]): Stage | null {
  return offeredStages(stages).find((stage) => stage.kind === "active") ?? null;
}

/** The stages before this one in which an application is in progress, in order. */
export function earlierStages(stages: readonly Stage[], id: string): Stage[] {
  const position = stageById(stages, id)?.position ?? 0;
  return offeredStages(stages).filter(
    (stage) => stage.kind !== "saved" && stage.kind !== "closed" && stage.position < position,
  );
}

/** Decides what a move makes of a placement. A move within a stage changes the rank alone. */
export function planMove(current: Placement, stages: readonly Stage[], order: MoveOrder): PlannedMove {
  const to = stageById(offeredStages(stages), order.to);
  if (!to) return { ok: false, reason: "unknown-stage" };
  const closing = to.kind === "closed";
  if (closing && !order.outcome) return { ok: false, reason: "outcome-needed" };
  if (to.id === current.stageId) {
    return { ok: true, placement: { ...current, rank: order.rank, outcome: closing ? order.outcome : null } };
  }
  return {
    ok: true,
    placement: {
      stageId: to.id,
      rank: order.rank,
      outcome: closing ? order.outcome : null,
      furthestStageId: furthest(current, to, stages),
      enteredOn: order.on,
      appliedOn: appliedDay(current, to, stages, order.on),
    },
  };
}

function furthest(current: Placement, to: Stage, stages: readonly Stage[]): string | null {
  if (to.kind === "saved") return to.id;
  const reached = stageById(stages, current.furthestStageId ?? current.stageId);
  if (to.kind === "closed") return reached?.kind === "closed" ? null : (reached?.id ?? null);
  return reached && reached.kind !== "closed" && reached.position > to.position ? reached.id : to.id;
}

/** An applied day exists only once the user applied: back in Saved there is none, and a skipped Applied invents none. */
function appliedDay(current: Placement, to: Stage, stages: readonly Stage[], on: CalendarDate | null) {
  if (to.kind === "saved") return null;
  if (to.id === appliedStage(stages)?.id) return current.appliedOn ?? on;
  return current.appliedOn;
}

export type Move = {
  applicationId: string;
  /** The stage in which the sender saw it: a stale tab is refused, not obeyed. */
  from: string;
  to: string;
  /** The card that shall stand right above, or null; with no neighbour it goes to the head. Neighbours travel, never ranks. */
  after: string | null;
  /** The card that shall stand right below, or null. */
  before: string | null;
  outcome: Outcome | null;
  /** The day it happened; absent for today, null where it is not known. */
  on?: CalendarDate | null;
  /** A line for the user's own memory, kept with the move. */
  why?: string | null;
};

/** Applies a move to a list of cards as the screen shows it, until the server's answer replaces it. */
export function applyMove<Card extends { id: string; stageId: string }>(
  cards: readonly Card[],
  move: Move,
  moved: (card: Card) => Card,
): Card[] {
  const card = cards.find((each) => each.id === move.applicationId);
  if (!card) return [...cards];
  const rest = cards.filter((each) => each.id !== card.id);
  const after = rest.findIndex((each) => each.id === move.after);
  const before = rest.findIndex((each) => each.id === move.before);
  const head = rest.findIndex((each) => each.stageId === move.to);
  const foot = rest.findLastIndex((each) => each.stageId === move.to) + 1;
  const alone = move.after || move.before || head < 0 ? foot : head;
  const place = after >= 0 ? after + 1 : before >= 0 ? before : alone;
  return [...rest.slice(0, place), moved(card), ...rest.slice(place)];
}
