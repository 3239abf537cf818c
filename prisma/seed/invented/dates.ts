import { addDays, type CalendarDate, compareDays } from "../../../lib/domain/calendar-date";
import { type DeadlineFields, plainDeadline } from "../../../lib/domain/deadline";
import type { StoryDate } from "../../../lib/domain/example/story";
import type { Chance } from "./chance";
import type { Way } from "./way";

/** A date to ask again after the application: done once they answered, or, mostly, when its day came. */
export function followUps(way: Way, today: CalendarDate, chance: Chance): StoryDate[] {
  const index = way.moves.findIndex((move) => move.to === "applied");
  const applied = way.moves[index];
  if (!applied || !chance.happens(0.5)) return [];
  const day = addDays(applied.on, chance.whole(7, 14));
  const next = way.moves[index + 1];
  const answered = next && compareDays(next.on, day) <= 0 ? next : null;
  // Closing a role settles its open dates by itself.
  if (answered?.to === "closed") return [{ added: applied.on, fields: plainDeadline("follow-up", day) }];
  const asked = compareDays(day, today) < 0 && chance.happens(0.85);
  const doneOn = answered?.on ?? (asked ? day : null);
  return [{ added: applied.on, fields: plainDeadline("follow-up", day), ...(doneOn && { doneOn }) }];
}

/** What comes next in the stages where the other side has answered. */
export function nextDates(way: Way, today: CalendarDate, chance: Chance): StoryDate[] {
  const last = way.moves.at(-1);
  if (!last || !chance.happens(0.7)) return [];
  const day = addDays(today, chance.whole(0, 12));
  const fields = nextDate(way.stage, day, chance);
  return fields ? [{ added: last.on, fields }] : [];
}

function nextDate(stage: Way["stage"], day: CalendarDate, chance: Chance): DeadlineFields | null {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = `${String(chance.whole(9, 16)).padStart(2, "0")}:${chance.pick(["00", "30"])}`;
  switch (stage) {
    case "screening":
      if (chance.happens(0.3)) return plainDeadline("take-home", day);
      return { ...plainDeadline("call", day), time, zone, minutes: 30 };
    case "interviewing": {
      const round = chance.whole(1, 3);
      return { ...plainDeadline("interview", day), time, zone, minutes: 60, round, rounds: round + chance.whole(0, 2) };
    }
    case "offer":
      return plainDeadline("decide-by", day);
    default:
      return null;
  }
}
