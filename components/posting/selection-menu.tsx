"use client";

import { type RefObject, useState } from "react";
import { digitOf, REVIEW_NAMES } from "@/lib/domain/review/fields";
import type { FillChoice } from "@/lib/domain/review/selection";
import { Icon } from "../ui/icon";
import { KeyChip } from "./key-chip";
import type { TextSelection } from "./use-text-selection";

type SelectionMenuProps = {
  choices: readonly FillChoice[];
  selection: TextSelection;
  pane: RefObject<HTMLElement | null>;
  onPick: (choice: FillChoice) => void;
};

const FIRST = 4;
const ITEM = "flex min-h-[30px] w-full items-center gap-2.5 rounded-sm px-2 py-[5px] whitespace-nowrap hover:bg-hover";
const GAP = 8;
const ROOM = { width: 250, height: 210 };

/**
 * What the selected text can be. The focus stays in the text, where the selection is; its keys are answered there, and
 * what is offered is also said.
 */
export function SelectionMenu({ choices, selection, pane, onPick }: SelectionMenuProps) {
  const [all, setAll] = useState(false);
  const [place] = useState(() => placeOf(selection, pane.current));
  const shown = all ? choices : choices.slice(0, FIRST);
  const others = choices.slice(FIRST).map(({ field }) => REVIEW_NAMES[field].toLowerCase());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing in the menu must not lose the selection it is about.
    <div
      onMouseDown={(event) => event.preventDefault()}
      style={place}
      className="absolute z-40 min-w-[236px] rounded-lg border border-rule-strong bg-raised p-1.5 font-sans text-sm leading-(--text-sm--line-height) shadow-(--shadow-pop) select-none"
    >
      <p className="caps px-2 pt-1 pb-1.5">Use selection as</p>
      {shown.map((choice, index) => (
        <button
          key={choice.field}
          type="button"
          onClick={() => onPick(choice)}
          className={`${ITEM} ${index === 0 ? "bg-hover" : ""}`}
        >
          <KeyChip digit={digitOf(choice.field)} />
          {REVIEW_NAMES[choice.field]}
          <span className="grow" />
          {choice.reads && <span className="pl-3 text-xs text-ink-3">reads as {choice.reads}</span>}
        </button>
      ))}
      {!all && others.length > 0 && (
        <>
          <hr className="my-1.5 h-px border-0 bg-rule" />
          <button type="button" onClick={() => setAll(true)} className={`${ITEM} text-ink-2`}>
            <Icon name="more" />
            <span className="max-w-56 truncate first-letter:uppercase">{others.join(", ")}…</span>
          </button>
        </>
      )}
      <p role="status" className="sr-only">
        Use selection as {shown.map(spoken).join(", ")}
      </p>
    </div>
  );
}

function spoken({ field, reads }: FillChoice): string {
  const digit = digitOf(field);
  return `${digit ? `${digit} ` : ""}${REVIEW_NAMES[field]}${reads ? `, reads as ${reads}` : ""}`;
}

/** Under the selection, or over it where there is no room below; never beyond the right edge. */
function placeOf({ box }: TextSelection, pane: HTMLElement | null): { left: number; top: number; transform?: string } {
  const width = pane?.clientWidth ?? 0;
  const left = Math.max(GAP, Math.min(box.left, width - ROOM.width - GAP));
  const isLow = pane !== null && box.bottom + ROOM.height > pane.scrollTop + pane.clientHeight;
  const isRoomAbove = pane !== null && box.top - ROOM.height > pane.scrollTop;
  if (isLow && isRoomAbove) return { left, top: box.top - GAP, transform: "translateY(-100%)" };
  return { left, top: box.bottom + GAP };
}
