import type { CalendarDate } from "../calendar-date";
import { readDataFields } from "./data-fields";
import { readEmployer } from "./fields/company";
import { readContractField } from "./fields/contract";
import { readDeadline } from "./fields/deadline";
import { readEmploymentField } from "./fields/employment-type";
import { readFacts } from "./fields/facts";
import { readHoursField } from "./fields/hours";
import { readLocations } from "./fields/locations";
import { readOtherPay, readPayField } from "./fields/pay";
import { readPostedOn } from "./fields/posted-on";
import { readRequisition } from "./fields/requisition";
import { readSkills } from "./fields/skills";
import { readTitle } from "./fields/title";
import { readUrlField } from "./fields/url";
import { readWorkplaceField } from "./fields/workplace";
import { looksLikePosting } from "./is-posting";
import { type Paper, readPaper } from "./paper";
import type { Posting } from "./posting";
import { postingText } from "./posting-text";
import type { Paste, ReadFields, Reading } from "./reading";
import { regionOf } from "./region";
import { offsetOf, secondPosting } from "./second-posting";
import { readSections } from "./sections";
import { type Merged, mergeSources } from "./two-sources";

export const READER_VERSION = 3;

const NO_FIELDS: ReadFields = {
  title: null,
  company: null,
  requisitionId: null,
  locations: [],
  workplace: null,
  employmentType: null,
  hours: null,
  contract: null,
  via: null,
  pay: null,
  postedOn: null,
  deadline: null,
  url: null,
};

const NOTHING: Reading = {
  version: READER_VERSION,
  fields: NO_FIELDS,
  sections: [],
  skills: [],
  otherwise: {},
  otherPay: [],
  facts: [],
  secondPostingAt: null,
};

function toPosting({ lines, page, data }: Paper, on: CalendarDate): Posting {
  const text = postingText(lines);
  return { text, page, data, on, ...regionOf(text) };
}

function readText(posting: Posting): ReadFields {
  const requisitionId = readRequisition(posting);
  const { company, via } = readEmployer(posting);
  return {
    title: readTitle(posting, requisitionId?.value ?? null, company?.value ?? null),
    company,
    requisitionId,
    locations: readLocations(posting),
    workplace: readWorkplaceField(posting),
    employmentType: readEmploymentField(posting),
    hours: readHoursField(posting),
    contract: readContractField(posting),
    via,
    pay: readPayField(posting),
    postedOn: readPostedOn(posting),
    deadline: readDeadline(posting),
    url: readUrlField(posting, requisitionId?.value ?? null),
  };
}

/** Without data of its own a page says only what its text says. */
function readFields(posting: Posting): Merged {
  const { data } = posting;
  if (data === null) return { fields: readText(posting), otherwise: {} };
  const fields = readText({ ...posting, dollars: data.posting.pay?.currency ?? posting.dollars });
  return mergeSources(fields, readDataFields({ ...posting, data }, fields.requisitionId?.value ?? null));
}

/** What a pasted posting says, each value with the words that say it. A text that is no posting gives nothing at all. */
export function readPosting(paste: Paste, on: CalendarDate): Reading {
  const paper = readPaper(paste);
  const second = secondPosting(paper.lines);
  const posting = toPosting(second < 0 ? paper : { ...paper, lines: paper.lines.slice(0, second) }, on);
  const sections = readSections(posting.text.lines);
  if (posting.data === null && !looksLikePosting(posting.text, sections)) return NOTHING;
  const { fields, otherwise } = readFields(posting);
  return {
    version: READER_VERSION,
    fields,
    sections,
    skills: readSkills(posting.text),
    otherwise,
    otherPay: readOtherPay(posting, fields.pay),
    facts: readFacts(posting, fields, sections),
    secondPostingAt: offsetOf(paper.lines, second),
  };
}
