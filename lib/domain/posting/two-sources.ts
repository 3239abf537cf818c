import { companyKey } from "../identity";
import type { Pay } from "../role";
import type { DataFields } from "./data-fields";
import { fold } from "./fold";
import type { Read, ReadFields } from "./reading";

/** What a page says in its text and in its data: which of the two is taken, and what the other says where they differ. */

type Named = keyof DataFields;

export type Merged = {
  fields: ReadFields;
  /** For each field of which the text and the data say different things: what was not taken. */
  otherwise: Partial<ReadFields>;
};

/** The data wins, being made to be read; but of two that count for themselves the more specific and the later one is taken. */
export function mergeSources(text: ReadFields, data: DataFields): Merged {
  const names = Object.keys(data) as Named[];
  const textWins: Partial<Record<Named, boolean>> = {
    url: isFound(text.url),
    pay: isSpecific(text.pay),
    postedOn: isLater(text.postedOn, data.postedOn),
    deadline: isLater(text.deadline, data.deadline),
  };
  const fromData = names.filter((name) => !textWins[name] && !isEmpty(data[name]));
  const pick = (from: ReadFields | DataFields, chosen: Named[]) =>
    Object.fromEntries(chosen.map((name) => [name, from[name]])) as Partial<ReadFields>;
  const fields = { ...text, ...pick(data, fromData) };
  const differs = (other: ReadFields | DataFields) => (name: Named) => contradicts(name, fields[name], other[name]);
  const untaken = names.filter((name) => !fromData.includes(name));
  return {
    fields,
    otherwise: { ...pick(text, fromData.filter(differs(text))), ...pick(data, untaken.filter(differs(data))) },
  };
}

function isEmpty(read: AnyRead): boolean {
  return readsIn(read).length === 0;
}

function isFound(read: Read<unknown> | null): boolean {
  return read?.confidence === "found";
}

/** A range under a label of the page is what people see, and newer than the data behind it. */
function isSpecific(pay: Read<Pay> | null): boolean {
  return isFound(pay) && pay?.value.min != null && pay.value.max != null && pay.value.min !== pay.value.max;
}

/** A page's data is often its older copy: a later day under a label of the page is the one that counts. */
function isLater(text: Read<string> | null, data: Read<string> | null): boolean {
  return isFound(text) && text !== null && data !== null && text.value > data.value;
}

type AnyRead = Read<unknown> | readonly Read<unknown>[] | null;

const readsIn = (read: AnyRead): Read<unknown>[] => [read ?? []].flat();

/** Only what is stated in so many words can contradict: a guess that differs from the data is a wrong guess. */
function contradicts(name: Named, taken: AnyRead, other: AnyRead): boolean {
  const kept = readsIn(taken);
  const reads = readsIn(other);
  if (kept.length === 0 || !reads.every(isFound)) return false;
  return reads.some((read) => !kept.some((each) => isSame(name, each.value, read.value)));
}

function isSame(name: Named, a: unknown, b: unknown): boolean {
  if (name === "pay") return samePay(a as Pay, b as Pay);
  if (name === "company") return overlaps(companyKey(String(a)), companyKey(String(b)));
  if (name === "title") return overlaps(plain(a), plain(b));
  if (name === "locations") return town(a) === town(b) || overlaps(plain(a), plain(b));
  if (name === "url") return withoutQuery(a) === withoutQuery(b);
  return plain(a) === plain(b);
}

const plain = (value: unknown) =>
  fold(String(value))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const withoutQuery = (value: unknown) => String(value).replace(/[?#].*$|\/$/g, "");

const town = (value: unknown) => plain(String(value).split(",")[0] ?? "");

/** 'Nurse' and 'Nurse (Nights)' are one title, 'Calder' and 'Calder & Finch' one firm. */
function overlaps(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a.includes(b) || b.includes(a));
}

function samePay(a: Pay, b: Pay): boolean {
  return a.min === b.min && a.max === b.max;
}
