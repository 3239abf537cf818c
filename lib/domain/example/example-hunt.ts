import type { CalendarDate } from "../calendar-date";
import { closedRoles } from "./closed";
import { daysFrom } from "./fields";
import { interviewingRoles, screeningRoles } from "./in-progress";
import { appliedRoles, savedRoles } from "./saved-and-applied";
import type { Story } from "./story";

/** A made-up hunt around today: 15 open roles and 18 closed ones, in the order of the board. */
export function exampleHunt(today: CalendarDate, zone: string): Story[] {
  const days = daysFrom(today, zone);
  return [savedRoles, appliedRoles, screeningRoles, interviewingRoles, closedRoles].flatMap((roles) => roles(days));
}
