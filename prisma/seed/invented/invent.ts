import type { FieldPatch } from "../../../lib/domain/application";
import { addDays, type CalendarDate, daysBetween } from "../../../lib/domain/calendar-date";
import { type Story, savedStory } from "../../../lib/domain/example/story";
import { type Chance, chanceFrom } from "./chance";
import { followUps, nextDates } from "./dates";
import { inventPosting } from "./posting";
import { type Furthest, inventMoves, type Way } from "./way";
import * as words from "./words";

export type Invented = { count: number; seed: number; today: CalendarDate };

/** A believable hunt of this many roles. The same seed and day invent the same. */
export function invent({ count, seed, today }: Invented): Story[] {
  const chance = chanceFrom(seed);
  // A larger hunt is a longer one: 30 roles in three months, 5,000 in two years.
  const length = Math.round(45 + 9 * Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => {
    const way = inventMoves({ stage: stageAt((index + 0.5) / count), length, today, chance });
    return inventStory(way, today, chance);
  });
}

/** Of all roles 15 % are saved, 40 % applied for, 25 % closed, and the rest in between. */
function stageAt(share: number): Furthest | "closed" {
  if (share < 0.15) return "saved";
  if (share < 0.55) return "applied";
  if (share < 0.66) return "screening";
  if (share < 0.73) return "interviewing";
  return share < 0.75 ? "offer" : "closed";
}

function inventStory(way: Way, today: CalendarDate, chance: Chance): Story {
  const fields = inventFields(way, today, chance);
  const lastDay = way.moves.at(-1)?.on ?? way.savedOn;
  return {
    ...savedStory(way.savedOn, fields),
    posting: chance.happens(0.85) ? inventPosting(fields, chance) : null,
    moves: way.moves,
    dates: [...followUps(way, today, chance), ...nextDates(way, today, chance)],
    notes: Array.from({ length: chance.pick([0, 0, 1, 1, 2, 3]) }, () => ({
      on: addDays(way.savedOn, chance.whole(0, daysBetween(way.savedOn, lastDay))),
      text: chance.pick(words.NOTES),
    })),
  };
}

function inventFields(way: Way, today: CalendarDate, chance: Chance): FieldPatch {
  const place = chance.pick(words.PLACES);
  const min = Math.round((chance.whole(110, 190) * place.rate) / 5) * 5000;
  const source = chance.pick(words.SOURCES);
  const hasApplied = way.moves.some((move) => move.to === "applied");
  return {
    title: `${chance.pick(words.LEVELS)}${chance.pick(words.JOBS)}, ${chance.pick(words.AREAS)}`,
    company: `${chance.pick(words.FIRST_WORDS)} ${chance.pick(words.SECOND_WORDS)}`,
    ...inventNumber(way.savedOn, chance),
    locations: chance.happens(0.08) ? [place.name, chance.pick(words.PLACES).name] : [place.name],
    workplace: chance.happens(0.9) ? chance.pick(words.WORKPLACE_CHOICES) : null,
    employmentType: chance.happens(0.7) ? "full-time" : null,
    pay: chance.happens(0.7)
      ? { min, max: min + chance.whole(4, 12) * 5000, currency: place.currency, period: "year" }
      : null,
    postedOn: chance.happens(0.6) ? addDays(way.savedOn, -chance.whole(0, 20)) : null,
    deadline: chance.happens(0.5) ? inventDeadline(way, today, chance) : null,
    source,
    via: source === "Recruiter" && chance.happens(0.5) ? "Pulse" : null,
    appliedThrough: hasApplied ? (source === "Recruiter" ? "agency" : "portal") : null,
    starred: chance.happens(0.06),
  };
}

/** Numbers in the shapes that postings have, those among them that a spreadsheet would spoil. */
function inventNumber(on: CalendarDate, chance: Chance): FieldPatch {
  if (chance.happens(0.15)) return {};
  const digits = String(chance.whole(10_000, 99_999));
  const shapes = [
    `R-${digits}`,
    `${on.slice(0, 4)}-${digits}`,
    `00${digits}`,
    `2005${digits}-${chance.whole(1000, 9999)}`,
    digits,
    `REQ${digits}`,
  ] as const;
  return { requisitionId: chance.pick(shapes), requisitionLabel: chance.pick(words.NUMBER_LABELS) };
}

/** A saved role's deadline is near today; that of the others was after they applied. */
function inventDeadline(way: Way, today: CalendarDate, chance: Chance): CalendarDate {
  if (way.stage === "saved") return addDays(today, chance.whole(-2, 30));
  return addDays(way.moves[0]?.on ?? way.savedOn, chance.whole(1, 30));
}
