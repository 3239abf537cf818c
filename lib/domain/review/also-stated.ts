import { EMPLOYMENT_NAMES, showFullDay, showPay, showUrl, WORKPLACE_NAMES } from "../display";
import type { Read, ReadFields, Reading } from "../posting/reading";
import { type InputName, type Inputs, inputsOf, REVIEW_FIELDS, type ReviewField } from "./fields";
import { inputValue, type ReviewForm, shownInputs } from "./form";
import type { Span } from "./marks";
import { NO_FIELDS } from "./nothing-read";

/** A value that the posting states: what it says, and what it puts into the field's inputs. */
export type Stated = { says: string; values: Partial<Inputs>; span: Span | null };

/** The fields of which a posting says more than one thing, with all that it says; what was read stands first. */
export type AlsoStated = Partial<Record<ReviewField, readonly Stated[]>>;

type PlaceOf = (read: Read<unknown>) => Span | null;

/** Where a page's text and data disagree, and where pay differs by place or level. */
export function alsoStated({ fields, otherwise, otherPay }: Reading, placeOf: PlaceOf): AlsoStated {
  const several = REVIEW_FIELDS.flatMap((field) => {
    const others = [otherwise, ...(field === "pay" ? otherPay.map((pay) => ({ pay })) : [])];
    const stated = [fields, ...others].flatMap((each) => statedIn({ ...NO_FIELDS, ...each }, field, placeOf) ?? []);
    const distinct = stated.filter(({ says }, index) => stated.findIndex((each) => each.says === says) === index);
    return distinct.length > 1 ? [[field, distinct] as const] : [];
  });
  return Object.fromEntries(several);
}

function statedIn(fields: ReadFields, field: ReviewField, placeOf: PlaceOf): Stated | null {
  const [read] = [fields[field]].flat();
  const says = saysOf(fields, field);
  if (!read || !says) return null;
  const shown = shownInputs(fields);
  const values = Object.fromEntries(inputsOf(field).map((name) => [name, shown[name]]));
  return { says, values, span: placeOf(read) };
}

function saysOf(fields: ReadFields, field: ReviewField): string | null {
  const { pay, workplace, employmentType, url, locations } = fields;
  switch (field) {
    case "pay":
      return pay && showPay(pay.value);
    case "workplace":
      return workplace && WORKPLACE_NAMES[workplace.value];
    case "employmentType":
      return employmentType && EMPLOYMENT_NAMES[employmentType.value];
    case "url":
      return url && showUrl(url.value);
    case "locations":
      return locations.map(({ value }) => value).join("; ");
    case "postedOn":
    case "deadline": {
      const day = fields[field];
      return day && showFullDay(day.value);
    }
    default: {
      const read = fields[field];
      return read && String(read.value);
    }
  }
}

/** Those that the form does not hold now. */
export function notTaken(form: ReviewForm, stated: readonly Stated[]): Stated[] {
  const isTaken = ([name, value]: [string, string]) => inputValue(form, name as InputName) === value;
  return stated.filter(({ values }) => !Object.entries(values).every(isTaken));
}
