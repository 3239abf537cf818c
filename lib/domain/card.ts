import { type CalendarDate, compareDays, daysBetween } from "./calendar-date";
import { type Deadline, daysWithoutReply, type Urgency, urgency } from "./deadline";
import type { Pay, Workplace } from "./role";
import { type Move, type Outcome, planMove, type Stage } from "./stage";

/** The next date as a card needs it. */
export type CardDate = Pick<Deadline, "id" | "kind" | "label" | "day" | "time" | "zone" | "round" | "rounds">;

/** An application as the board shows it: no posting text, no notes. */
export type Card = {
  id: string;
  title: string | null;
  company: string | null;
  via: string | null;
  locations: string[];
  workplace: Workplace | null;
  pay: Pay | null;
  requisitionId: string | null;
  source: string | null;
  starred: boolean;
  /** When it was added here, as an instant. */
  addedAt: string;
  stageId: string;
  rank: string;
  outcome: Outcome | null;
  furthestStageId: string | null;
  enteredOn: CalendarDate | null;
  appliedOn: CalendarDate | null;
  lastContactOn: CalendarDate | null;
  noteCount: number;
  next: CardDate | null;
  hasFutureDate: boolean;
};

export type Strip =
  | { kind: "date"; urgency: Urgency; date: CardDate }
  | { kind: "no-reply"; days: number; since: CalendarDate }
  | { kind: "closed"; outcome: Outcome; furthest: string | null; on: CalendarDate | null };

/** The one line at the foot of a card: soon or overdue before an appointment, then no reply, then any other date. */
export function cardStrip(card: Card, stages: readonly Stage[], today: CalendarDate): Strip | null {
  const stage = stages.find((each) => each.id === card.stageId);
  if (stage?.kind === "closed" && card.outcome) {
    const furthest = stages.find((each) => each.id === card.furthestStageId);
    return { kind: "closed", outcome: card.outcome, furthest: furthest?.name ?? null, on: card.enteredOn };
  }
  const level = card.next ? urgency(card.next, today) : null;
  const dated: Strip | null = card.next && level ? { kind: "date", urgency: level, date: card.next } : null;
  if (level && level !== "normal") return dated;
  const days = cardDaysWithoutReply(card, stages, today);
  if (days !== null && card.lastContactOn) return { kind: "no-reply", days, since: card.lastContactOn };
  return dated;
}

export function cardDaysWithoutReply(card: Card, stages: readonly Stage[], today: CalendarDate): number | null {
  const stage = stages.find((each) => each.id === card.stageId);
  return daysWithoutReply({
    lastContactOn: card.lastContactOn,
    noReplyDays: stage?.kind === "active" || stage?.kind === "offer" ? stage.noReplyDays : null,
    hasFutureDate: card.hasFutureDate,
    today,
  });
}

/** Whole days in the present stage, or null where its first day is not known. */
export function daysInStage(card: Pick<Card, "enteredOn">, today: CalendarDate): number | null {
  return card.enteredOn ? Math.max(0, daysBetween(card.enteredOn, today)) : null;
}

/** How near the next date of an open role is. A closed one is in no hurry. */
export function cardUrgency(card: Card, stages: readonly Stage[], today: CalendarDate): Urgency | null {
  const isClosed = stages.find((each) => each.id === card.stageId)?.kind === "closed";
  return card.next && !isClosed ? urgency(card.next, today) : null;
}

export type Attention = { overdue: number; soon: number; noReply: number };

/** What the attention strip counts. Closed roles are never counted. */
export function attention(cards: readonly Card[], stages: readonly Stage[], today: CalendarDate): Attention {
  const levels = cards.map((card) => cardUrgency(card, stages, today));
  return {
    overdue: levels.filter((level) => level === "overdue").length,
    soon: levels.filter((level) => level === "soon").length,
    noReply: cards.filter((card) => cardDaysWithoutReply(card, stages, today) !== null).length,
  };
}

/** Sorts below every rank, as a card does that is given no neighbours (lib/data/ranks.ts). */
const FOOT = "~";

/** The card as it will stand once a move is saved; the card itself where the move would be refused. */
export function cardAfterMove(card: Card, move: Move, stages: readonly Stage[], today: CalendarDate): Card {
  const on = move.on === undefined ? today : move.on;
  const rank = move.after === null && move.before === null ? FOOT : card.rank;
  const plan = planMove(card, stages, { to: move.to, rank, outcome: move.outcome, on });
  if (!plan.ok) return card;
  const left = plan.placement.stageId !== card.stageId;
  const saved = stages.find((stage) => stage.id === move.to)?.kind === "saved";
  return { ...card, ...plan.placement, ...(left && { lastContactOn: saved ? null : (on ?? card.lastContactOn) }) };
}

/** Board order: by stage is the caller's; within a stage the user's own order, compared by code unit. */
export function compareRanks(a: Pick<Card, "rank">, b: Pick<Card, "rank">): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

/** Closed roles show the latest first; those without a day come last. */
export function compareClosed(a: Card, b: Card): number {
  if (a.enteredOn && b.enteredOn) return compareDays(b.enteredOn, a.enteredOn) || compareRanks(a, b);
  return a.enteredOn ? -1 : b.enteredOn ? 1 : compareRanks(a, b);
}
