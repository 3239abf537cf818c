import type { CalendarDate } from "./calendar-date";
import { type Card, cardDaysWithoutReply, cardUrgency } from "./card";
import { WORKPLACES, type Workplace } from "./role";
import type { Stage } from "./stage";

export const DUE_CHOICES = ["overdue", "week", "none"] as const;
export type Due = (typeof DUE_CHOICES)[number];

/** Which roles a screen shows. Values within one facet are alternatives, facets narrow each other. */
export type Filter = {
  companies: string[];
  workplaces: Workplace[];
  places: string[];
  sources: string[];
  due: Due | null;
  noReply: boolean;
};

export const NO_FILTER: Filter = { companies: [], workplaces: [], places: [], sources: [], due: null, noReply: false };

/**
 * The filter's place in the address, readable and complete:
 * ?company=Calder+%26+Finch&company=Tidewell&workplace=remote&place=London&source=Referral&due=week&reply=none
 * A name that repeats is an alternative. What is not understood is left out of the filter.
 */
export type SearchParams = Record<string, string | string[] | undefined>;

/** A query string as a page is given it. */
export function paramsOf(query: URLSearchParams): SearchParams {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
}

export function parseFilter(params: SearchParams): Filter {
  const all = (name: string) => [params[name] ?? []].flat().filter((value) => value !== "");
  const due = DUE_CHOICES.find((choice) => all("due").includes(choice)) ?? null;
  return {
    companies: all("company"),
    workplaces: WORKPLACES.filter((workplace) => all("workplace").includes(workplace)),
    places: all("place"),
    sources: all("source"),
    due,
    noReply: all("reply").includes("none"),
  };
}

/** The query string of a filter, without '?'; empty where nothing is filtered. Parsing it gives the filter back. */
export function filterQuery(filter: Filter): string {
  const params = new URLSearchParams();
  for (const company of filter.companies) params.append("company", company);
  for (const workplace of filter.workplaces) params.append("workplace", workplace);
  for (const place of filter.places) params.append("place", place);
  for (const source of filter.sources) params.append("source", source);
  if (filter.due) params.append("due", filter.due);
  if (filter.noReply) params.append("reply", "none");
  return params.toString();
}

export function isFiltering(filter: Filter): boolean {
  return filterQuery(filter) !== "";
}

export function matches(card: Card, filter: Filter, stages: readonly Stage[], today: CalendarDate): boolean {
  return (
    oneOf(filter.companies, card.company ?? card.via) &&
    oneOf(filter.workplaces, card.workplace) &&
    (filter.places.length === 0 || card.locations.some((place) => filter.places.includes(place))) &&
    oneOf(filter.sources, card.source) &&
    isDue(card, filter.due, stages, today) &&
    (!filter.noReply || cardDaysWithoutReply(card, stages, today) !== null)
  );
}

function oneOf(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function isDue(card: Card, due: Due | null, stages: readonly Stage[], today: CalendarDate): boolean {
  switch (due) {
    case null:
      return true;
    case "none":
      return card.next === null;
    case "overdue":
      return cardUrgency(card, stages, today) === "overdue";
    case "week":
      return cardUrgency(card, stages, today) === "soon";
  }
}

export type Choice = { value: string; count: number };

export const FACETS = ["companies", "places", "sources"] as const;
export type Facet = (typeof FACETS)[number];

const VALUES: Record<Facet, (card: Card) => readonly (string | null)[]> = {
  companies: (card) => [card.company ?? card.via],
  places: (card) => card.locations,
  sources: (card) => [card.source],
};

/** What a facet could be set to, with how many roles each value has, in alphabetical order. */
export function filterChoices(cards: readonly Card[], facet: Facet): Choice[] {
  const counts = new Map<string, number>();
  for (const value of cards.flatMap(VALUES[facet])) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => alphabet.compare(a.value, b.value));
}

/** The facets that some role has a value for. */
export function usedFacets(cards: readonly Card[]): Facet[] {
  return FACETS.filter((facet) => cards.some((card) => VALUES[facet](card).some((value) => value)));
}

const alphabet = new Intl.Collator("en");
