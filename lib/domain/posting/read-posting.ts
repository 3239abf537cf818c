import type { CalendarDate } from "../calendar-date";
import type { Paste, Reading } from "./reading";

export const READER_VERSION = 1;

export function readPosting(_paste: Paste, _on: CalendarDate): Reading {
  return {
    version: READER_VERSION,
    fields: {
      title: null,
      company: null,
      requisitionId: null,
      locations: [],
      workplace: null,
      employmentType: null,
      hours: null,
      pay: null,
      postedOn: null,
      deadline: null,
      url: null,
    },
    sections: [],
    skills: [],
    secondPostingAt: null,
  };
}
