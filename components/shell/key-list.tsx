"use client";

import { useState } from "react";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { useKeys } from "./keys";

/** What every key does, by where it does it. */
const GROUPS: { name: string; keys: [string[], string][] }[] = [
  {
    name: "Anywhere",
    keys: [
      [["Ctrl V"], "paste a posting"],
      [["A"], "add by hand"],
      [["Z"], "undo the last change"],
      [["?"], "this list"],
      [["Esc"], "step back, keeping the draft"],
    ],
  },
  {
    name: "On the board",
    keys: [
      [["↑", "↓", "←", "→"], "move between cards and columns, also H J K L"],
      [["Enter"], "open the role"],
      [["M"], "move to a stage, then its number"],
      [[".", ","], "next, previous stage"],
      [["Alt ↑", "Alt ↓"], "reorder"],
      [["N", "D"], "add a note, add a date"],
    ],
  },
  {
    name: "In a role",
    keys: [
      [["J", "K"], "next, previous role"],
      [["E"], "edit"],
      [["N", "D"], "add a note, add a date"],
      [["Y"], "copy title, company, reference or link"],
    ],
  },
  {
    name: "In Settings, on a stage",
    keys: [
      [["Alt ↑", "Alt ↓"], "reorder"],
      [["Enter", "Esc"], "save what you typed, put back what was there"],
      [["Z"], "undo the last change"],
    ],
  },
  {
    name: "In the review of a posting",
    keys: [
      [["Alt 1-9"], "reach a field"],
      [["F6"], "change between text and fields"],
      [["1-9"], "use the selected text as that field"],
      [["Ctrl Enter"], "add to the stage"],
    ],
  },
];

/** "?" shows the keys. Single keys are off while typing. */
export function KeyList() {
  const [open, setOpen] = useState(false);
  useKeys({ "?": () => setOpen(true) });
  if (!open) return null;
  return (
    <Dialog open onClose={() => setOpen(false)} title="Keys" lead="Single keys are off while you type." width={720}>
      <div className="mt-3 grid grid-cols-2 gap-x-8 gap-y-4">
        {GROUPS.map((group) => (
          <section key={group.name}>
            <h3 className="caps mb-1">{group.name}</h3>
            <dl>
              {group.keys.map(([keys, words]) => (
                <div key={words} className="flex min-h-8 items-center gap-3 border-t border-rule py-1">
                  <dt className="flex w-36 shrink-0 flex-wrap gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd className="text-ink-2">{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
