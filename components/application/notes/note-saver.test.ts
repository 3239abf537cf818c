import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure, type Outcome } from "@/lib/domain/outcome";
import { forgetNote, keptNote } from "./kept-notes";
import { createNoteSaver, type ServedNote } from "./note-saver";
import type { NoteForm } from "./save-note";

const served: ServedNote = { noteId: "n", version: 3, text: "Old" };
const silence = failure("unanswered");

/** A server that answers when the test says so. */
function setUp(note = served) {
  const forms: NoteForm[] = [];
  const answers: ((answer: Outcome) => void)[] = [];
  let comeBack = () => {};
  const saver = createNoteSaver("a", note, {
    send: (form) => {
      forms.push(form);
      return new Promise((resolve) => answers.push(resolve));
    },
    untilItAnswers: () =>
      new Promise((resolve) => {
        comeBack = resolve;
      }),
  });
  const answer = async (result: Outcome = { ok: true }) => {
    answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  const isBack = async () => {
    comeBack();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, forms, answer, isBack };
}

const pause = () => vi.advanceTimersByTimeAsync(800);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetNote("a", "n");
});

describe("the saver of a note", () => {
  it("saves 800 ms after the last key, and until then the tab has it", async () => {
    const { saver, forms, answer } = setUp();
    saver.write("N");
    await vi.advanceTimersByTimeAsync(700);
    saver.write("New");
    await vi.advanceTimersByTimeAsync(700);
    expect(forms).toEqual([]);
    expect(keptNote("a", "n")).toMatchObject({ version: 3, text: "New" });
    await vi.advanceTimersByTimeAsync(100);
    expect(forms).toMatchObject([{ noteId: "n", version: 3, text: "New" }]);
    await answer();
    expect(saver.now()).toMatchObject({ version: 4, state: { is: "saved" } });
    expect(keptNote("a", "n")).toBeNull();
  });

  it("sends one at a time, each over the version that the one before made", async () => {
    const { saver, forms, answer } = setUp();
    saver.write("One");
    await pause();
    saver.write("Two");
    await pause();
    expect(forms).toHaveLength(1);
    await answer();
    expect(forms[1]).toMatchObject({ version: 4, text: "Two" });
  });

  it("after silence sends the very same step again before anything newer, since it may have arrived", async () => {
    const { saver, forms, answer, isBack } = setUp();
    saver.write("One");
    await pause();
    await answer(silence);
    saver.write("Two");
    expect(saver.now().state).toMatchObject({ is: "failed", reason: "unanswered" });
    await isBack();
    expect(forms[1]).toEqual(forms[0]);
    await answer();
    expect(forms[2]).toMatchObject({ version: 4, text: "Two" });
    await answer();
    expect(saver.now()).toMatchObject({ text: "Two", version: 5, state: { is: "saved" } });
    expect(keptNote("a", "n")).toBeNull();
  });

  it("goes on after a reload with what was on its way and what was typed since", async () => {
    const before = setUp();
    before.saver.write("One");
    await pause();
    before.saver.write("One and more");
    const { saver, forms, answer } = setUp({ ...served, version: 4, text: "One" });
    saver.resume();
    expect(saver.now().text).toBe("One and more");
    expect(forms[0]).toEqual(before.forms[0]);
    await answer();
    expect(forms[1]).toMatchObject({ version: 4, text: "One and more" });
  });

  it("keeps a text that another tab's change refuses, and sends it no more over that change", async () => {
    const { saver, forms, answer } = setUp();
    saver.write("Mine");
    await pause();
    await answer(failure("stale"));
    saver.write("Mine still");
    await pause();
    expect(forms).toHaveLength(1);
    expect(keptNote("a", "n")?.text).toBe("Mine still");
    saver.serve({ noteId: "n", version: 4, text: "Theirs" });
    expect(saver.now().text).toBe("Mine still");
  });

  it("shows what another tab wrote where nothing is typed here", () => {
    const { saver } = setUp();
    saver.serve({ noteId: "n", version: 4, text: "Theirs" });
    expect(saver.now()).toMatchObject({ version: 4, text: "Theirs" });
  });

  it("saves no new note that is empty", async () => {
    const { saver, forms } = setUp({ noteId: "n", version: null, text: "" });
    saver.write(" ");
    await pause();
    expect(forms).toEqual([]);
  });
});
