import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "@/lib/domain/outcome";
import { createEditSaver, keptEdits } from "./edit-saver";

const draft = { id: "d", version: 1 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the saver of what is typed", () => {
  it("saves half a second after the last key, and holds it in the tab until then", async () => {
    const send = vi.fn(async () => ({ ok: true as const, version: 2 }));
    const saver = createEditSaver(draft, send);
    saver.change({ title: "B" });
    await vi.advanceTimersByTimeAsync(400);
    saver.change({ title: "Baker" });
    expect(keptEdits("d")?.edits).toEqual({ title: "Baker" });
    await vi.advanceTimersByTimeAsync(500);
    expect(send.mock.calls).toEqual([[{ title: "Baker" }, 1]]);
    expect(keptEdits("d")).toBeNull();
    expect(saver.state()).toBe("saved");
  });

  it("sends one call at a time, each with the version of the answer before", async () => {
    const answers: ((version: number) => void)[] = [];
    const send = vi.fn(
      (_edits: object, _version: number) =>
        new Promise<{ ok: true; version: number }>((resolve) => {
          answers.push((version) => resolve({ ok: true, version }));
        }),
    );
    const saver = createEditSaver(draft, send);
    saver.change({ title: "B" });
    void saver.flush();
    saver.change({ title: "Ba" });
    void saver.flush();
    expect(send).toHaveBeenCalledTimes(1);
    answers[0]?.(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(send.mock.calls[1]).toEqual([{ title: "Ba" }, 2]);
  });

  it("tries again without an answer, and loses nothing", async () => {
    let dead = true;
    const send = vi.fn(async () => (dead ? Promise.reject(new Error("away")) : { ok: true as const, version: 2 }));
    const saver = createEditSaver(draft, send);
    saver.change({ title: "Baker" });
    await vi.advanceTimersByTimeAsync(600);
    expect(saver.state()).toBe("kept");
    expect(keptEdits("d")).toEqual({ version: 1, edits: { title: "Baker" } });
    dead = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(saver.state()).toBe("saved");
    expect(keptEdits("d")).toBeNull();
  });

  it("never overwrites another tab's typing", async () => {
    const send = vi.fn(async () => failure("stale"));
    const saver = createEditSaver(draft, send);
    saver.change({ title: "Mine" });
    await vi.advanceTimersByTimeAsync(600);
    saver.change({ title: "Mine too" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(saver.state()).toBe("stale");
    expect(keptEdits("d")?.edits).toEqual({ title: "Mine too" });
    saver.finish();
  });
});
