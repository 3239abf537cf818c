import { describe, expect, it } from "vitest";
import { EMPTY_FIELDS } from "./application";
import { plainDeadline } from "./deadline";
import type { HistoryEntry } from "./detail";
import type { ApplicationEvent, QualificationState } from "./history";
import { historyLines } from "./history-lines";
import { historyOf, movedTo } from "./test-history";
import { day, placement, STAGES, TODAY } from "./test-values";

const created: ApplicationEvent = { kind: "created", fields: EMPTY_FIELDS, placement: placement("saved") };
const lines = (history: HistoryEntry[], zone = "UTC") => historyLines(history, { stages: STAGES, today: TODAY, zone });
const texts = (history: HistoryEntry[]) =>
  lines(history).map(({ text, strong, small }) => [text, strong, small].filter(Boolean).join(" "));
const on = day("2026-11-05");

describe("a role's history", () => {
  it("is told newest first, in plain words", () => {
    const applyBy = plainDeadline("apply-by", day("2026-11-30"));
    const history = historyOf(
      [on, created],
      [on, { kind: "date", id: "d", before: null, after: applyBy }],
      [day("2026-11-06"), movedTo("saved", "applied", { appliedOn: day("2026-11-06") })],
      [day("2026-11-11"), movedTo("applied", "screening")],
      [day("2026-11-12"), { kind: "note", id: "n", before: null, after: "# Call\nwith Priya" }],
      [
        day("2026-11-13"),
        { ...movedTo("screening", "closed", { outcome: "no-response" }), why: "Gave up" } as ApplicationEvent,
      ],
    );
    expect(texts(history)).toEqual([
      "Closed: no response Gave up",
      "Note added Call",
      "Moved to Screening",
      "Applied",
      "Apply by set to Mon 30 Nov",
      "Added by hand",
    ]);
  });

  it("tells a paste by its posting, and not the dates that came with it", () => {
    const step = { changeId: "add" };
    const history = historyOf(
      [on, created, step],
      [on, { kind: "date", id: "d", before: null, after: plainDeadline("apply-by", on) }, step],
      [on, { kind: "posting", id: "p", change: "added" }, step],
    );
    expect(texts(history)).toEqual(["Saved from a paste"]);
  });

  it("says what a field was and is", () => {
    const pay = (min: number) => ({ min, max: null, currency: "USD", period: "year" as const });
    const history = historyOf(
      [on, { kind: "edited", before: { pay: pay(1) }, after: { pay: pay(2) } }],
      [on, { kind: "edited", before: { url: null }, after: { url: "https://example.com/1" } }],
      [on, { kind: "edited", before: { source: "Referral" }, after: { source: null } }],
      [on, { kind: "edited", before: { postedOn: null }, after: { postedOn: day("2026-10-05") } }],
    );
    expect(texts(history)).toEqual([
      "Posted added: Mon 5 Oct",
      "Source removed Referral",
      "Link added: example.com/1",
      "Pay changed: from $1 to from $2",
    ]);
  });

  it("leaves out what was undone, what was only reordered, and what a move settled", () => {
    const open = plainDeadline("apply-by", on);
    const step = { changeId: "move" };
    const history = historyOf(
      [on, { kind: "deleted" }, { undone: true }],
      [on, { kind: "restored" }, { undone: true }],
      [on, { kind: "reordered", before: placement("saved"), after: placement("saved") }],
      [on, movedTo("saved", "applied"), step],
      [on, { kind: "date", id: "d", before: open, after: { ...open, doneOn: on } }, step],
    );
    expect(texts(history)).toEqual(["Applied"]);
  });

  it("tells qualifications once a day", () => {
    const state: QualificationState = { state: "met", evidence: null };
    const mark = (id: string): ApplicationEvent => ({ kind: "qualification", id, before: state, after: state });
    const history = historyOf([on, mark("a")], [on, mark("b")], [on, mark("a")], [TODAY, mark("c")]);
    expect(texts(history)).toEqual(["A qualification marked", "2 qualifications marked"]);
  });

  it("gives a move no day where the user does not know it, and another step the day of its recording", () => {
    const recorded = { recordedAt: "2026-11-17T23:30:00.000Z" };
    const history = historyOf(
      [null, { kind: "passed", stageId: "screening" }, recorded],
      [null, { kind: "note", id: "n", before: null, after: "x" }, recorded],
    );
    expect(lines(history, "Europe/Berlin").map((line) => line.day)).toEqual(["2026-11-18", null]);
  });
});
