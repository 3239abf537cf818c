import { describe, expect, it } from "vitest";
import { TODAY as ANSWER_TODAY, UNKNOWN } from "./add-form";
import { plainDeadline } from "./deadline";
import { beginAnswer, isToAsk, readAnswer } from "./passed";
import { day, TODAY } from "./test-values";

const applyBy = plainDeadline("apply-by", day("2026-11-16"));

describe("an apply-by day that has passed", () => {
  it("is asked about from the day after it, and no other date is", () => {
    expect(isToAsk(applyBy, day("2026-11-16"))).toBe(false);
    expect(isToAsk(applyBy, day("2026-11-17"))).toBe(true);
    expect(isToAsk({ ...applyBy, doneOn: TODAY }, TODAY)).toBe(false);
    expect(isToAsk({ ...applyBy, kind: "follow-up" }, TODAY)).toBe(false);
  });

  it("is not asked about again after Not now, until a new day has passed as well", () => {
    const answered = { ...applyBy, askedOn: day("2026-11-17") };
    expect(isToAsk(answered, TODAY)).toBe(false);
    expect(isToAsk({ ...answered, day: day("2026-11-20") }, day("2026-11-20"))).toBe(false);
    expect(isToAsk({ ...answered, day: day("2026-11-20") }, day("2026-11-21"))).toBe(true);
  });

  it("is answered with the day that was applied on, or with none where it is not known", () => {
    expect(readAnswer({ is: "applied", on: ANSWER_TODAY }, TODAY)).toEqual({ is: "applied", on: TODAY });
    expect(readAnswer({ is: "applied", on: UNKNOWN }, TODAY)).toEqual({ is: "applied", on: null });
    expect(readAnswer({ is: "applied", on: "12 Nov" }, TODAY)).toEqual({ is: "applied", on: "2026-11-12" });
    expect(readAnswer({ is: "applied", on: "someday" }, TODAY)).toBeNull();
  });

  it("takes a new day from today on, and no day that has passed too", () => {
    expect(readAnswer({ is: "new-day", day: "5 Dec" }, TODAY)).toEqual({ is: "new-day", day: "2026-12-05" });
    expect(readAnswer({ is: "new-day", day: "2026-11-17" }, TODAY)).toBeNull();
    expect(readAnswer({ is: "new-day", day: "" }, TODAY)).toBeNull();
  });

  it("is most often a position that closed", () => {
    expect(beginAnswer("closed")).toEqual({ is: "closed", outcome: "position-closed" });
  });
});
