import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date";
import { readPosting } from "../posting/read-posting";
import { EMPTY_READING, found } from "./reading-for-tests";
import { reviewSource } from "./source";

const on = "2026-11-18" as CalendarDate;
const reading = { ...readPosting({ text: "" }, on), fields: EMPTY_READING };

describe("a reading for the screen", () => {
  it("finds evidence of the clipboard's HTML again in its text", () => {
    const html = "<h1>Cook &amp; <b>Baker</b></h1><p>Leeds</p>";
    const title = { ...found("Cook & Baker"), evidence: { source: "html" as const, start: 4, end: 23, rule: "h1" } };
    const source = reviewSource(
      { text: "Menu\nCook & Baker\nLeeds", html },
      { ...reading, fields: { ...EMPTY_READING, title } },
    );
    expect(source.spans.title).toEqual([{ start: 5, end: 17 }]);
  });

  it("has facts by their place, and where a second posting begins", () => {
    const text = "Grade: E5\nTeam: Vision\n$20–$30 an hour";
    const fact = (label: string, value: string, start: number, known: boolean) => ({
      ...found({ label, value }),
      evidence: { source: "text" as const, start, end: start + label.length + 2 + value.length, rule: "label" },
      known,
    });
    const source = reviewSource(
      { text },
      {
        ...reading,
        facts: [fact("Grade", "E5", 0, true), fact("Team", "Vision", 10, false)],
        secondPostingAt: 23,
      },
    );
    expect(source.facts).toEqual([
      { name: "fact:text-0", label: "Grade", value: "E5", known: true, spans: [{ start: 0, end: 9 }] },
      { name: "fact:text-10", label: "Team", value: "Vision", known: false, spans: [{ start: 10, end: 22 }] },
    ]);
    expect(source.secondPostingAt).toBe(23);
  });

  it("says where sections stand, and how long they are", () => {
    const text = "Baker\n\nRequirements\n- Bread\n- Cake\n\nEnd";
    const blocks = [
      { kind: "item" as const, text: "Bread", start: 22, end: 27 },
      { kind: "item" as const, text: "Cake", start: 30, end: 34 },
    ];
    const evidence = { source: "text" as const, start: 7, end: 34, rule: "heading" };
    const section = { name: "minimumQualifications" as const, heading: "Requirements", evidence, blocks };
    expect(reviewSource({ text }, { ...reading, sections: [section] }).sections).toEqual([
      {
        name: "Minimum qualifications",
        heading: "Requirements",
        headed: true,
        amount: "2 items",
        place: { start: 7, end: 34, firstLine: 3, lastLine: 5 },
      },
    ]);
  });
});
