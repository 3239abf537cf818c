import type { ApplicationFields } from "../application";
import type { ExportedRole } from "./exported-role";
import { writePlaces } from "./places";

/**
 * How a cell is written, and so how it is read again. `text` is guarded (guard.ts); `word` is one of a fixed list, `day` is
 * YYYY-MM-DD, `instant` is ISO 8601 in UTC, `json` is empty where there is nothing.
 */
export type ColumnKind = "text" | "word" | "number" | "day" | "instant" | "yes" | "json";

export type CsvColumn = {
  /** As in the labelled cases, in JSON and in the code. */
  key: string;
  header: string;
  kind: ColumnKind;
  value: (role: ExportedRole) => unknown;
};

/** A column that holds a field as it is. */
function field(key: keyof ApplicationFields, header: string, kind: ColumnKind): CsvColumn {
  return { key, header, kind, value: ({ application }) => application[key] };
}

/** The one table of columns; docs/csv.md tells the user what each holds. */
export const COLUMNS: readonly CsvColumn[] = [
  field("title", "Title", "text"),
  field("company", "Company", "text"),
  field("requisitionId", "Role number", "text"),
  field("requisitionLabel", "Role number label", "text"),
  { key: "locations", header: "Places", kind: "text", value: ({ application }) => writePlaces(application.locations) },
  field("workplace", "Workplace", "word"),
  field("employmentType", "Employment type", "word"),
  field("hours", "Hours a week", "number"),
  { key: "payMin", header: "Pay from", kind: "number", value: ({ application }) => application.pay?.min },
  { key: "payMax", header: "Pay to", kind: "number", value: ({ application }) => application.pay?.max },
  { key: "payCurrency", header: "Pay currency", kind: "word", value: ({ application }) => application.pay?.currency },
  { key: "payPeriod", header: "Pay period", kind: "word", value: ({ application }) => application.pay?.period },
  field("postedOn", "Posted on", "day"),
  field("deadline", "Deadline", "day"),
  field("url", "Link", "text"),
  field("contract", "Contract", "word"),
  field("contractEndsOn", "Contract ends on", "day"),
  field("source", "Source", "text"),
  field("appliedThrough", "Applied through", "word"),
  field("via", "Via", "text"),
  field("referredBy", "Referred by", "text"),
  { key: "askedAmount", header: "Asked pay", kind: "number", value: ({ application }) => application.askedPay?.amount },
  { key: "askedCurrency", header: "Asked currency", kind: "word", value: asked("currency") },
  { key: "askedPeriod", header: "Asked period", kind: "word", value: asked("period") },
  { key: "askedOn", header: "Asked on", kind: "day", value: asked("on") },
  field("facts", "Facts", "json"),
  field("starred", "Starred", "yes"),
  { key: "stage", header: "Stage", kind: "text", value: (role) => role.stage },
  { key: "outcome", header: "Outcome", kind: "word", value: ({ application }) => application.outcome },
  { key: "furthestStage", header: "Furthest stage", kind: "text", value: (role) => role.furthestStage },
  field("enteredOn", "In stage since", "day"),
  field("appliedOn", "Applied on", "day"),
  { key: "dates", header: "Dates", kind: "json", value: (role) => role.dates.map(withoutNothing) },
  { key: "notes", header: "Notes", kind: "json", value: (role) => role.notes },
  {
    key: "qualifications",
    header: "Qualifications",
    kind: "json",
    value: (role) => role.qualifications.map(withoutNothing),
  },
  { key: "posting", header: "Posting", kind: "text", value: (role) => role.postings.at(-1)?.text },
  { key: "postingOn", header: "Posting saved on", kind: "day", value: (role) => role.postings.at(-1)?.pastedOn },
  { key: "earlierPostings", header: "Earlier postings", kind: "json", value: (role) => role.postings.slice(0, -1) },
  { key: "stageHistory", header: "Stage history", kind: "json", value: (role) => role.stageHistory },
  { key: "createdAt", header: "Created at", kind: "instant", value: ({ application }) => application.createdAt },
  { key: "updatedAt", header: "Updated at", kind: "instant", value: ({ application }) => application.updatedAt },
  { key: "id", header: "Id", kind: "text", value: ({ application }) => application.id },
];

/** The last column says of each row which format it has, whether it is guarded, and that no row is missing. */
export const PROOF_HEADER = "Rolebook";

function asked(part: "currency" | "period" | "on") {
  return ({ application }: ExportedRole) => application.askedPay?.[part];
}

/** A date or a qualification has many fields that most leave empty: those are left out of the cell. */
function withoutNothing(item: object): object {
  const filled = Object.entries(item).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}
