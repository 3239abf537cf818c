import type { CalendarDate } from "./calendar-date";
import { type Card, cardDaysWithoutReply } from "./card";
import type { Outcome, Stage } from "./stage";

export type OutcomeChoice = { outcome: Outcome; name: string; explanation: string };

/** How a role can end, in the order of the keys 1 to 5, in the user's words. */
export const OUTCOME_CHOICES: readonly OutcomeChoice[] = [
  { outcome: "rejected", name: "They said no", explanation: "Counted as rejected" },
  { outcome: "no-response", name: "No response", explanation: "Nothing was heard" },
  { outcome: "withdrawn", name: "I withdrew", explanation: "I took it back, or did not apply after all" },
  { outcome: "position-closed", name: "The position closed", explanation: "Filled, frozen or taken down" },
  { outcome: "accepted", name: "I accepted", explanation: "The offer is signed" },
];

export type LikelyOutcome = { outcome: Outcome; why: string };

/** The outcome that the role's own state speaks for, with the reason, or null where nothing does. */
export function likelyOutcome(card: Card, stages: readonly Stage[], today: CalendarDate): LikelyOutcome | null {
  const stage = stages.find((each) => each.id === card.stageId);
  if (!stage) return null;
  if (stage.kind === "offer") return { outcome: "accepted", why: "There is an offer" };
  if (stage.kind === "saved") return { outcome: "withdrawn", why: "You have not applied" };
  const days = cardDaysWithoutReply(card, stages, today);
  if (days === null) return null;
  const why = `No reply for ${days} days, the threshold of ${stage.name} is ${stage.noReplyDays}`;
  return { outcome: "no-response", why };
}
