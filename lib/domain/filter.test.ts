import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attention } from "./card";
import {
  DUE_CHOICES,
  type Filter,
  filterChoices,
  filterQuery,
  isFiltering,
  matches,
  NO_FILTER,
  parseFilter,
  usedFacets,
} from "./filter";
import { WORKPLACES } from "./role";
import { card, day, STAGES, TODAY } from "./test-values";

/** As Next hands a query string to a page. */
function paramsOf(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}

const name = fc.string({ unit: "grapheme", minLength: 1 });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  companies: fc.array(name),
  workplaces: fc.subarray([...WORKPLACES]),
  places: fc.array(name),
  sources: fc.array(name),
  due: fc.constantFrom(null, ...DUE_CHOICES),
  noReply: fc.boolean(),
});

describe("a filter", () => {
  it("comes back from its address as it was", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parseFilter(paramsOf(filterQuery(filter)))).toEqual(filter);
      }),
    );
  });

  it("is readable in the address, and nothing where nothing is filtered", () => {
    const filter: Filter = { ...NO_FILTER, companies: ["Calder & Finch"], workplaces: ["remote"], due: "week" };
    expect(filterQuery(filter)).toBe("company=Calder+%26+Finch&workplace=remote&due=week");
    expect(filterQuery(NO_FILTER)).toBe("");
    expect([isFiltering(NO_FILTER), isFiltering(filter)]).toEqual([false, true]);
  });

  it("leaves out what it does not understand", () => {
    expect(parseFilter({ workplace: "moon", due: ["x", "week"], company: "", reply: "all", other: "1" })).toEqual({
      ...NO_FILTER,
      due: "week",
    });
  });
});

describe("a role matches", () => {
  const one = card({
    company: null,
    via: "Pulse",
    workplace: "remote",
    locations: ["London, UK", "Paris"],
    source: "Referral",
  });
  const fits = (filter: Partial<Filter>, which = one) => matches(which, { ...NO_FILTER, ...filter }, STAGES, TODAY);

  it("any value of a facet, and every facet", () => {
    expect(fits({})).toBe(true);
    expect(fits({ companies: ["Tidewell", "Pulse"], places: ["Paris"], sources: ["Referral"] })).toBe(true);
    expect(fits({ companies: ["Pulse"], workplaces: ["hybrid"] })).toBe(false);
    expect(fits({ sources: ["Job board"] })).toBe(false);
  });

  it("by what is due, and by no reply", () => {
    const next = { id: "d", kind: "apply-by" as const, label: null, time: null, zone: null, round: null, rounds: null };
    const [late, soon] = [card({ next: { ...next, day: day("2026-11-16") } }), card({ next: { ...next, day: TODAY } })];
    expect([fits({ due: "overdue" }, late), fits({ due: "week" }, late)]).toEqual([true, false]);
    expect([fits({ due: "overdue" }, soon), fits({ due: "week" }, soon)]).toEqual([false, true]);
    expect([fits({ due: "none" }, one), fits({ due: "none" }, soon)]).toEqual([true, false]);
    expect([fits({ noReply: true }, card({ lastContactOn: day("2026-10-30") })), fits({ noReply: true })]).toEqual([
      true,
      false,
    ]);
  });
});

it("a filter's choices count the roles that have each value", () => {
  const cards = [
    card({ locations: ["Paris", "London, UK"] }),
    card({ locations: ["Paris"], source: "Referral", company: "aldermoor" }),
  ];
  expect(filterChoices(cards, "companies")).toEqual([
    { value: "aldermoor", count: 1 },
    { value: "Northlight Devices", count: 1 },
  ]);
  expect(filterChoices(cards, "places")).toEqual([
    { value: "London, UK", count: 1 },
    { value: "Paris", count: 2 },
  ]);
  expect(filterChoices(cards, "sources")).toEqual([{ value: "Referral", count: 1 }]);
  expect(usedFacets(cards)).toEqual(["companies", "places", "sources"]);
  expect(usedFacets([card({ locations: [] })])).toEqual(["companies"]);
});

it("shows as many roles for what needs attention as the strip counts, closed ones with a late date among neither", () => {
  const next = { id: "d", kind: "follow-up" as const, label: null, time: null, zone: null, round: null, rounds: null };
  const on = (text: string | null) => ({ next: text === null ? null : { ...next, day: day(text) } });
  const silent = { lastContactOn: day("2026-10-01") };
  const cards = ["saved", "applied", "closed"].flatMap((stageId) =>
    [null, "2026-11-16", "2026-11-20", "2027-01-01"].flatMap((text) => [
      card({ stageId, ...on(text) }),
      card({ stageId, ...on(text), ...silent }),
    ]),
  );
  const count = (filter: Partial<Filter>) =>
    cards.filter((each) => matches(each, { ...NO_FILTER, ...filter }, STAGES, TODAY)).length;
  const counts = {
    overdue: count({ due: "overdue" }),
    soon: count({ due: "week" }),
    noReply: count({ noReply: true }),
  };
  expect(counts).toEqual(attention(cards, STAGES, TODAY));
  expect(counts).toEqual({ overdue: 4, soon: 4, noReply: 4 });
});
