import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { plainDeadline } from "./deadline";
import * as schema from "./schema";
import { TODAY } from "./test-values";

const ID = "5b0f9f9e-0000-4000-8000-000000000001";
const patch = (value: unknown) => z.safeParse(schema.fieldPatch, value);
const accepts = (value: unknown) => patch(value).success;

describe("the fields of a role", () => {
  it("are trimmed, and null where nothing is left", () => {
    expect(patch({ title: "  Engineer ", company: " \n " }).data).toEqual({ title: "Engineer", company: null });
    expect(patch({}).data).toEqual({});
  });

  it("keep a role number to the letter", () => {
    for (const requisitionId of ["200579127-3956", "00417", "1E5", "=R-1"]) {
      expect(patch({ requisitionId }).data).toEqual({ requisitionId });
    }
  });

  it("store no NUL and no half character", () => {
    expect(patch({ title: "a\u0000b\ud800c" }).data).toEqual({ title: "a\ufffdb\ufffdc" });
  });

  it("take no field that is not one, and none of another type", () => {
    for (const value of [
      { id: ID },
      { stageId: "applied" },
      { title: 1 },
      { starred: "yes" },
      { workplace: "moon" },
      null,
      [],
    ]) {
      expect(accepts(value), JSON.stringify(value)).toBe(false);
    }
  });

  it("hold links that a browser may open, and no others", () => {
    expect(patch({ url: " https://careers.northlight.example/roles/1 " }).success).toBe(true);
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "ftp://a.example",
      "https://",
      "www.a.example",
    ]) {
      expect(accepts({ url }), url).toBe(false);
    }
    expect(patch({ url: "" }).data).toEqual({ url: null });
  });

  it("hold days that exist", () => {
    expect(accepts({ deadline: "2026-12-04" })).toBe(true);
    for (const deadline of ["2026-02-30", "4 Dec", "2026-12-04T10:00:00Z", ""])
      expect(accepts({ deadline }), deadline).toBe(false);
  });

  it("hold pay with at least one amount, none below nothing", () => {
    const pay = { min: 1, max: null, currency: "USD", period: "year" };
    expect(accepts({ pay })).toBe(true);
    for (const wrong of [
      { min: null },
      { min: -1 },
      { min: Number.NaN },
      { min: 1e16 },
      { currency: "usd" },
      { period: "minute" },
    ]) {
      expect(accepts({ pay: { ...pay, ...wrong } }), JSON.stringify(wrong)).toBe(false);
    }
  });

  it("are limited in size", () => {
    expect(accepts({ title: "x".repeat(schema.MAX_LINE) })).toBe(true);
    expect(accepts({ title: "x".repeat(schema.MAX_LINE + 1) })).toBe(false);
    expect(accepts({ locations: Array(schema.MAX_LOCATIONS + 1).fill("Paris") })).toBe(false);
    expect(accepts({ locations: ["  "] })).toBe(false);
  });
});

describe("a date", () => {
  const accept = (value: unknown) => z.safeParse(schema.deadlineFields, value).success;
  const call = plainDeadline("call", TODAY);

  it("has a time and its zone, or neither", () => {
    expect(accept(call)).toBe(true);
    expect(accept({ ...call, time: "10:00", zone: "Europe/Berlin" })).toBe(true);
    expect(accept({ ...call, time: "10:00" })).toBe(false);
    expect(accept({ ...call, zone: "Europe/Berlin" })).toBe(false);
    for (const time of ["24:00", "9:00", "10:60"]) expect(accept({ ...call, time, zone: "UTC" }), time).toBe(false);
  });

  it("is complete", () => {
    const { round: _, ...rest } = call;
    expect(accept(rest)).toBe(false);
    expect(accept({ ...call, extra: 1 })).toBe(false);
  });
});

describe("a move", () => {
  const move = {
    submitId: ID,
    applicationId: ID,
    from: "saved",
    to: "applied",
    after: null,
    before: null,
    outcome: null,
  };
  const parse = (value: unknown) => z.safeParse(schema.moveForm, value);

  it("tells a day, no day, and a day not known apart", () => {
    expect(parse(move).data).not.toHaveProperty("on");
    expect(parse({ ...move, on: null }).data).toHaveProperty("on", null);
    expect(parse({ ...move, on: "2026-11-16" }).data).toHaveProperty("on", "2026-11-16");
  });

  it("comes alone or with others, but not with too many", () => {
    const accept = (count: number) => z.safeParse(schema.movesForm, Array(count).fill(move)).success;
    expect([accept(0), accept(1), accept(schema.MAX_MOVES), accept(schema.MAX_MOVES + 1)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("has ids that are ids", () => {
    for (const wrong of ["", "1", `${ID} `, ID.toUpperCase().replace("B", "G"), `${ID}\n`]) {
      expect(parse({ ...move, submitId: wrong }).success, wrong).toBe(false);
    }
  });
});

it("a note keeps its spaces and line breaks", () => {
  const note = { submitId: ID, applicationId: ID, noteId: ID, version: null, text: "  a\r\n\tb  " };
  expect(z.safeParse(schema.noteForm, note).data).toMatchObject({ text: "  a\r\n\tb  " });
});
