import type { Contract, Fact } from "../application";
import type { CalendarDate } from "../calendar-date";
import type { EmploymentType, Pay, SectionName, Workplace } from "../role";

/** What was pasted. `html` is the clipboard's text/html where it had one; a page's source pasted as text is `text`. */
export type Paste = { text: string; html?: string | null };

/** A stretch of the original: UTF-16 code units of `Paste.text` or `Paste.html`, `end` exclusive. */
export type Evidence = { source: "text" | "html"; start: number; end: number; rule: string };

/** `found`: the text says so under a label or in a fixed form. `guessed`: it says so in prose, or by its place. */
export type Confidence = "found" | "guessed";

export type Read<T> = { value: T; confidence: Confidence; evidence: Evidence };

export type Section = {
  name: SectionName;
  /** The heading as written, without its marks (`**`, `#`, ':'), or null for an intro that stands under none. */
  heading: string | null;
  /** From the heading to the last word. */
  evidence: Evidence;
  /** The body without its heading: paragraphs and list items in order, each one line of text. */
  blocks: SectionBlock[];
};
export type SectionBlock = { kind: "paragraph" | "item"; text: string; start: number; end: number };

export type ReadFields = {
  title: Read<string> | null;
  company: Read<string> | null;
  requisitionId: (Read<string> & { label: string | null }) | null;
  locations: Read<string>[];
  workplace: Read<Workplace> | null;
  employmentType: Read<EmploymentType> | null;
  hours: Read<number> | null;
  contract: Read<Contract> | null;
  /** The agency that posts for an employer. */
  via: Read<string> | null;
  pay: Read<Pay> | null;
  postedOn: Read<CalendarDate> | null;
  deadline: Read<CalendarDate> | null;
  url: Read<string> | null;
};

/** A labelled line that no field holds. Known kinds (grade, start, interview, contact) are kept unless the user says no. */
export type ReadFact = Read<Fact> & { known: boolean };

export type Reading = {
  /** Raised with every change of the rules, so that a stored result says which reader made it. */
  version: number;
  fields: ReadFields;
  sections: Section[];
  skills: Read<string>[];
  /** Where a page's text and its own data say different things: for each such field what was not taken. */
  otherwise: Partial<ReadFields>;
  /** Further base ranges, as of other places or levels, in order; the first one stated is `fields.pay`. */
  otherPay: Read<Pay>[];
  facts: ReadFact[];
  /** Where a second posting begins in the same paste, if one does: it is not read, only offered. */
  secondPostingAt: number | null;
};
