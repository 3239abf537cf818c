import { describe, expect, test } from "vitest";
import { readEmploymentType, readHours } from "./employment-type";
import { findPlaces, isPlace } from "./places";
import { findUrls, readUrl } from "./url";
import { readWorkplace } from "./workplace";

describe("workplace", () => {
  test.each([
    ["Remote", "remote"],
    ["100% remote", "remote"],
    ["Híbrido", "hybrid"],
    ["Télétravail partiel", "hybrid"],
    ["Up to 50% work from home", "hybrid"],
    ["2 days per week on site, remainder remote", "hybrid"],
    ["mobiles Arbeiten an einem Tag pro Woche", "hybrid"],
    ["リモートワーク週2日まで可", "hybrid"],
    ["five days a week in the office", "onsite"],
    ["In person", "onsite"],
    ["ONSITE or HYBRID", null],
    ["London", null],
  ])("%s", (text, expected) => {
    expect(readWorkplace(text)).toBe(expected);
  });
});

describe("employment type", () => {
  test.each([
    ["Regular Full-Time", "full-time"],
    ["Part-time - 24 hours per week", "part-time"],
    ["6-month contract", "contract"],
    ["CDD 6 mois, temps plein", "full-time"],
    ["正社員", "full-time"],
    ["Permanent", null],
    ["CDI", null],
    ["Festanstellung", null],
  ])("%s", (text, expected) => {
    expect(readEmploymentType(text)).toBe(expected);
  });

  test("hours a week", () => {
    expect(readHours("37.5 hours")).toBe(37.5);
    expect(readHours("39 Stunden")).toBe(39);
    expect(readHours("40")).toBe(40);
    expect(readHours("900 prescriptions")).toBeNull();
  });
});

describe("places", () => {
  const named = (text: string) => findPlaces(text).map(({ value }) => value);

  test.each([
    ["Bend, OR; Boise, ID; Remote - United States", ["Bend, OR", "Boise, ID", "United States"]],
    ["Remote (US only)", ["US"]],
    ["Hybrid - Pune, Hyderabad", ["Pune", "Hyderabad"]],
    ["Derby, 2 days per week on site, remainder remote", ["Derby"]],
    ["Lisbon, Portugal / Remote (EU, UTC±2)", ["Lisbon, Portugal"]],
    ["Los Gatos,California,United States", ["Los Gatos, California, United States"]],
    ["12 Harbor Avenue, Tacoma, WA 98402", ["Tacoma, WA 98402"]],
    ["Toronto or Remote (Canada)", ["Toronto", "Canada"]],
    ["Anywhere in the World", []],
    ["Remote, anywhere in the Central time zone", []],
    ["In person", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("what is a place by what it says", () => {
    for (const text of ["Bend, OR", "USA, TN, Nashville", "US-VT-Burlington", "Lyon - 69", "Berlin"]) {
      expect(isPlace(text), text).toBe(true);
    }
    for (const text of ["Data Analyst, Growth", "Acme Robotics, Inc", "Remote", "Hardware", "3 days ago"]) {
      expect(isPlace(text), text).toBe(false);
    }
  });
});

describe("addresses", () => {
  test("punctuation around an address is no part of it", () => {
    const text = "see (https://a.example/b_(c)). or <https://b.example/j?x=1>, www.c.example/jobs.";
    expect(findUrls(text).map(({ value }) => value)).toEqual([
      "https://a.example/b_(c)",
      "https://b.example/j?x=1",
      "www.c.example/jobs",
    ]);
  });

  test("only http and https can be opened", () => {
    expect(readUrl("www.c.example/jobs")).toBe("https://www.c.example/jobs");
    expect(readUrl("javascript:alert(1)")).toBeNull();
  });
});
