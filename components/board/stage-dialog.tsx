"use client";

import { useRef } from "react";
import { applicationName } from "@/lib/domain/application";
import type { Card } from "@/lib/domain/card";
import { offeredStages, type Stage } from "@/lib/domain/stage";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { cardLink } from "./card-link";

type StageDialogProps = {
  card: Card;
  stages: readonly Stage[];
  onPick: (stage: Stage) => void;
  onClose: () => void;
};

/** M, then a digit or the first letters of a stage: the keyboard's way to move a card. */
export function StageDialog({ card, stages: all, onPick, onClose }: StageDialogProps) {
  const stages = offeredStages(all);
  const typed = useRef("");
  const first = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const byDigit = stages[Number(event.key) - 1];
    if (byDigit) return onPick(byDigit);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") return focusNext(event);
    if (event.key.length !== 1) return;
    typed.current += event.key.toLowerCase();
    const named = stages.filter((stage) => stage.name.toLowerCase().startsWith(typed.current));
    if (named.length === 1 && named[0]) onPick(named[0]);
    if (named.length === 0) typed.current = "";
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Move to"
      lead={applicationName(card)}
      width={360}
      initialFocus={first}
      onKeyDown={onKeyDown}
      finalFocus={() => cardLink(card.id)}
    >
      <div className="mt-3 grid">
        {stages.map((stage, index) => (
          <button
            key={stage.id}
            ref={index === 0 ? first : undefined}
            type="button"
            data-stage={stage.colour}
            onClick={() => onPick(stage)}
            className="flex h-9 items-center gap-2.5 rounded-sm px-2 hover:bg-hover"
          >
            <span aria-hidden="true" className="size-[7px] rounded-[2px] bg-(--stage)" />
            <span className="grow">
              {stage.name}
              {stage.kind === "closed" && "…"}
            </span>
            {stage.id === card.stageId && <span className="text-xs text-ink-3">it is here</span>}
            {index < 9 && <Kbd>{index + 1}</Kbd>}
          </button>
        ))}
      </div>
    </Dialog>
  );
}

function focusNext(event: React.KeyboardEvent) {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[(at + (event.key === "ArrowDown" ? 1 : -1) + buttons.length) % buttons.length];
  event.preventDefault();
  next?.focus();
}
