/** A text with what is selected in it. */
export type Selected = { text: string; start: number; end: number };

export type Mark = "heading" | "bold" | "list" | "checklist" | "link";

/** What a button of the toolbar makes of the text. Pressed again it takes its mark away. */
export function applyMark(selected: Selected, mark: Mark): Selected {
  switch (mark) {
    case "heading":
      return markLines(selected, "## ", /^#{1,6} /);
    case "list":
      return markLines(selected, "- ", /^[-*+] (?!\[[ xX]\] )/);
    case "checklist":
      return markLines(selected, "- [ ] ", /^[-*+] \[[ xX]\] /);
    case "bold":
      return wrap(selected);
    case "link":
      return link(selected);
  }
}

const ANY_LIST = /^[-*+] (\[[ xX]\] )?/;

/** Puts a mark in front of every line that the selection touches. */
function markLines({ text, start, end }: Selected, mark: string, present: RegExp): Selected {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline;
  const lines = text.slice(from, to).split("\n");
  const isOn = lines.every((line) => present.test(line));
  const next = lines.map((line) => (isOn ? line.replace(present, "") : mark + line.replace(ANY_LIST, ""))).join("\n");
  const moved = next.length - (to - from);
  const isCaret = start === end;
  const caret = Math.max(from, end + moved);
  return { text: text.slice(0, from) + next + text.slice(to), start: isCaret ? caret : from, end: caret };
}

const BOLD = "**";

function wrap({ text, start, end }: Selected): Selected {
  const inside = text.slice(start, end);
  const isOn = text.slice(start - 2, start) === BOLD && text.slice(end, end + 2) === BOLD;
  if (isOn) {
    return { text: text.slice(0, start - 2) + inside + text.slice(end + 2), start: start - 2, end: end - 2 };
  }
  return { text: text.slice(0, start) + BOLD + inside + BOLD + text.slice(end), start: start + 2, end: end + 2 };
}

function link({ text, start, end }: Selected): Selected {
  const inside = text.slice(start, end);
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(inside);
  const label = isAddress ? "" : inside;
  const address = isAddress ? inside : "https://";
  const made = `[${label}](${address})`;
  const caret = isAddress ? start + 1 : start + made.length - 1;
  return { text: text.slice(0, start) + made + text.slice(end), start: caret, end: caret };
}

/** A task of a checklist ticked or unticked; `line` counts from 1. The same text where that line is no task. */
export function toggleTask(text: string, line: number): string {
  const lines = text.split("\n");
  const task = lines[line - 1];
  if (task === undefined) return text;
  lines[line - 1] = task.replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[([ xX])\]/, (_, lead: string, state: string) => {
    return `${lead}[${state === " " ? "x" : " "}]`;
  });
  return lines.join("\n");
}

/** Enter inside a list begins its next item; on an empty item it ends the list. Null where Enter is just Enter. */
export function continueList({ text, start, end }: Selected): Selected | null {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const item = /^(\s*)([-*+] )(\[[ xX]\] )?/.exec(text.slice(from, start));
  if (!item || start !== end) return null;
  if (text.slice(from, start) === item[0]) {
    return { text: text.slice(0, from) + text.slice(end), start: from, end: from };
  }
  const lead = `\n${item[1]}${item[2]}${item[3] ? "[ ] " : ""}`;
  return { text: text.slice(0, start) + lead + text.slice(end), start: start + lead.length, end: start + lead.length };
}
