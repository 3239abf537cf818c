"use client";

import type { Stage } from "@/lib/domain/stage";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import type { SaveState } from "./edit-saver";
import type { ReviewTarget } from "./review-types";

type ReviewFootProps = {
  target: ReviewTarget;
  stage: Stage | null;
  state: SaveState;
  isAdding: boolean;
  onAdd: (open: boolean) => void;
  onDiscard: () => void;
};

export function ReviewFoot({ target, stage, state, isAdding, onAdd, onDiscard }: ReviewFootProps) {
  return (
    <div className="flex h-[60px] shrink-0 items-center gap-2 border-t border-rule-strong bg-sunk px-(--layout-gutter)">
      <Button look="ghost" onClick={onDiscard} className="-ml-3">
        Discard
      </Button>
      <Kept state={state} />
      <span className="grow" />
      {!target && (
        <Button onClick={() => onAdd(true)} disabled={isAdding}>
          Add and open
        </Button>
      )}
      <Button look="primary" onClick={() => onAdd(false)} disabled={isAdding} className="min-w-0">
        <span className="truncate">{target ? target.action : `Add to ${stage?.name}`}</span>
        <Kbd on>Ctrl Enter</Kbd>
      </Button>
    </div>
  );
}

function Kept({ state }: { state: SaveState }) {
  return (
    <span role="status" aria-busy={state === "saving"} className="min-w-0 text-xs leading-4">
      {state === "kept" ? (
        <span className="flex items-center gap-1 font-semibold">
          <Icon name="alert" size="sm" /> Not saved, kept in this tab
        </span>
      ) : (
        <span className="whitespace-nowrap text-ink-3">
          <Kbd>Esc</Kbd> keeps the draft
        </span>
      )}
    </span>
  );
}
