import type { EmploymentType, Pay, PayPeriod } from "../role";
import { tidy } from "./fold";
import { repairJson } from "./json-repair";

/** A schema.org JobPosting as pages carry it. Unreadable data is no data: the text of the page is read instead. */
export type JobPosting = {
  title: string | null;
  description: string | null;
  company: string | null;
  identifier: string | null;
  url: string | null;
  datePosted: string | null;
  validThrough: string | null;
  employmentType: EmploymentType | null;
  locations: string[];
  remote: boolean;
  pay: Pay | null;
};

type Json = Record<string, unknown>;

const MAX_NODES = 5_000;
const EMPLOYMENT: Readonly<Record<string, EmploymentType>> = {
  FULL_TIME: "full-time",
  FULLTIME: "full-time",
  PART_TIME: "part-time",
  PARTTIME: "part-time",
  CONTRACTOR: "contract",
  CONTRACT: "contract",
  TEMPORARY: "temporary",
  PER_DIEM: "temporary",
  INTERN: "internship",
  INTERNSHIP: "internship",
};
const PERIODS: Readonly<Record<string, PayPeriod>> = {
  HOUR: "hour",
  HOURLY: "hour",
  DAY: "day",
  DAILY: "day",
  WEEK: "week",
  WEEKLY: "week",
  MONTH: "month",
  MONTHLY: "month",
  YEAR: "year",
  YEARLY: "year",
  ANNUAL: "year",
  ANNUALLY: "year",
};

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  eacute: "é",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  szlig: "ß",
  pound: "£",
  euro: "€",
};

/** Character references in a JSON string: pages escape what they put there once, twice or not at all. */
export function unescapeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function text(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const plain = tidy(unescapeOnce(unescapeOnce(value)));
  return plain === "" ? null : plain;
}

function allNodes(root: unknown): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && nodes.length < MAX_NODES; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(...Object.values(value));
    }
  }
  return nodes;
}

const isPosting = (node: Json) =>
  listOf(node["@type"]).some((type) => typeof type === "string" && /(?:^|\/)JobPosting$/.test(type));

function nameOf(value: unknown, nodes: readonly Json[]): string | null {
  const [first] = listOf(value);
  if (!isObject(first)) return text(first);
  const named = text(first.name) ?? text(first.legalName);
  if (named !== null) return named;
  const id = first["@id"];
  const target = nodes.find((node) => node !== first && node["@id"] === id && node.name !== undefined);
  return target === undefined ? null : text(target.name);
}

function identifierOf(value: unknown): string | null {
  const [first] = listOf(value);
  return isObject(first) ? (text(first.value) ?? text(first["@value"])) : text(first);
}

function placeOf(value: unknown): string | null {
  if (!isObject(value)) return text(value);
  const address = listOf(value.address)[0];
  if (!isObject(address)) return text(address) ?? text(value.name);
  const country = isObject(address.addressCountry) ? text(address.addressCountry.name) : text(address.addressCountry);
  const parts = [text(address.addressLocality), text(address.addressRegion), country].filter((part) => part !== null);
  return parts.length === 0 ? text(value.name) : [...new Set(parts)].join(", ");
}

function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(/[,\s]/g, "")) : value;
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : null;
}

function payOf(value: unknown): Pay | null {
  const salary = listOf(value)[0];
  if (!isObject(salary)) return null;
  const amount = isObject(salary.value) ? salary.value : salary;
  const exact = numberOf(amount.value);
  const min = numberOf(amount.minValue) ?? exact;
  const max = numberOf(amount.maxValue) ?? exact;
  if (min === null && max === null) return null;
  const currency = text(salary.currency) ?? text(amount.currency) ?? text(salary.priceCurrency);
  const unit = (text(amount.unitText) ?? text(salary.unitText) ?? "").toUpperCase();
  return { min, max, currency: currency?.toUpperCase() ?? null, period: PERIODS[unit] ?? null };
}

function toPosting(node: Json, nodes: readonly Json[]): JobPosting {
  const remote = listOf(node.jobLocationType).some(
    (type) => typeof type === "string" && /telecommute|remote/i.test(type),
  );
  const places = listOf(node.jobLocation).map(placeOf);
  const allowed = remote ? listOf(node.applicantLocationRequirements).map((place) => nameOf(place, nodes)) : [];
  const types = listOf(node.employmentType).flatMap((type) => (typeof type === "string" ? type.split(",") : []));
  const known = types.map((type) => EMPLOYMENT[type.trim().toUpperCase().replace(/[\s-]/g, "_")]);
  const locations = [...places, ...(places.length === 0 ? allowed : [])].filter((place) => place !== null);
  return {
    title: text(node.title) ?? text(node.name),
    description: typeof node.description === "string" ? node.description : null,
    company: nameOf(node.hiringOrganization, nodes),
    identifier: identifierOf(node.identifier),
    url: text(node.url),
    datePosted: text(node.datePosted),
    validThrough: text(node.validThrough),
    employmentType: known.find((type) => type !== undefined) ?? null,
    locations: [...new Set(locations)],
    remote,
    pay: payOf(node.baseSalary),
  };
}

/** The postings in the body of one `<script type="application/ld+json">`, or in a text that is JSON. */
export function readJsonLd(source: string): JobPosting[] {
  return postingsIn(parsed(source.trim()) ?? (source.includes("JobPosting") ? parsed(repairJson(source)) : null));
}

/** The postings of a tree of schema.org nodes, wherever they hang. */
export function postingsIn(root: unknown): JobPosting[] {
  const nodes = allNodes(root);
  return nodes.filter(isPosting).map((node) => toPosting(node, nodes));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
