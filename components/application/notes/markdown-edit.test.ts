import { describe, expect, it } from "vitest";
import { applyMark, continueList, type Selected, toggleTask } from "./markdown-edit";

/** A text with its selection between two bars, or its caret at one. */
function selected(marked: string): Selected {
  const start = marked.indexOf("|");
  const text = marked.replaceAll("|", "");
  return { text, start, end: Math.max(start, marked.lastIndexOf("|") - 1) };
}

function shown({ text, start, end }: Selected): string {
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

describe("the toolbar", () => {
  it.each([
    ["heading", "a|b", "## a|b"],
    ["list", "|one\ntwo|", "|- one\n- two|"],
    ["list", "|- one\n- two|", "|one\ntwo|"],
    ["checklist", "- o|ne", "- [ ] o|ne"],
    ["list", "- [ ] o|ne", "- o|ne"],
    ["bold", "say |this| now", "say **|this|** now"],
    ["bold", "say **|this|** now", "say |this| now"],
    ["link", "see |here|", "see [here](https://|)"],
    ["link", "|https://example.com|", "[|](https://example.com)"],
  ] as const)("%s makes %j into %j", (mark, before, after) => {
    expect(shown(applyMark(selected(before), mark))).toBe(after);
  });
});

describe("Enter in a list", () => {
  it.each([
    ["- one|", "- one\n- |"],
    ["- [x] one|", "- [x] one\n- [ ] |"],
    ["- one\n- |", "- one\n|"],
  ])("makes %j into %j", (before, after) => {
    const next = continueList(selected(before));
    expect(next && shown(next)).toBe(after);
  });

  it("is just Enter elsewhere", () => {
    expect(continueList(selected("one|"))).toBeNull();
  });
});

it("ticks the task on a line and nothing else", () => {
  const text = "- [ ] one\n- [x] two\ntext [ ] three";
  expect(toggleTask(text, 1)).toBe("- [x] one\n- [x] two\ntext [ ] three");
  expect(toggleTask(text, 2)).toBe("- [ ] one\n- [ ] two\ntext [ ] three");
  expect(toggleTask(text, 3)).toBe(text);
  expect(toggleTask(text, 9)).toBe(text);
});
