import type { CalendarDate } from "../calendar-date";
import { readDataDay } from "./fields/dated";
import { type PageData, type Posting, readData } from "./posting";
import type { ReadFields } from "./reading";
import { cleanTitle } from "./title-text";
import { usualPeriod } from "./values/pay";

/** The fields that a page's own data (a schema.org JobPosting) can state. */
export type DataFields = Omit<ReadFields, "hours" | "contract" | "via">;

type Page = Pick<Posting, "on" | "order"> & { data: PageData };

/** What the page's data says. `number` is the role number of the page's text, which may be glued to the title. */
export function readDataFields({ data, on, order }: Page, number: string | null): DataFields {
  const { posting } = data;
  const says = (value: string | null) => (value ? readData(data, value, value) : null);
  const day = (written: string | null) => {
    const value: CalendarDate | null = written ? readDataDay(written, { on, order }) : null;
    return value && written ? readData(data, value, written) : null;
  };
  const { identifier, employmentType, pay, url } = posting;
  const id = says(identifier);
  return {
    title: posting.title ? readData(data, cleanTitle(posting.title, identifier ?? number), posting.title) : null,
    company: says(posting.company),
    requisitionId: id && { ...id, label: null },
    locations: posting.locations.map((place) => readData(data, place, place)),
    workplace: posting.remote ? readData(data, "remote", "TELECOMMUTE") : null,
    employmentType: employmentType && readData(data, employmentType, employmentType.replace("-", "_").toUpperCase()),
    pay: pay && readData(data, { ...pay, period: pay.period ?? usualPeriod(pay) }, String(pay.min ?? pay.max ?? "")),
    postedOn: day(posting.datePosted),
    deadline: day(posting.validThrough),
    url: url && /^https?:\/\//.test(url) ? readData(data, url, url) : null,
  };
}
