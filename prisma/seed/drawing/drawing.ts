import type { CalendarDate } from "../../../lib/domain/calendar-date";
import type { Story } from "../story";
import { closedRoles } from "./closed";
import { daysFrom } from "./fields";
import { interviewingRoles, screeningRoles } from "./in-progress";
import { appliedRoles, savedRoles } from "./saved-and-applied";

/** The hunt of the design's drawings: 15 open roles and 18 closed ones, in the order of the board. */
export function drawing(today: CalendarDate): Story[] {
  const days = daysFrom(today);
  return [savedRoles, appliedRoles, screeningRoles, interviewingRoles, closedRoles].flatMap((roles) => roles(days));
}
