"use client";

import { useId, useState } from "react";
import { editStage } from "@/lib/actions/stages";
import { movedTo, type StagePatch } from "@/lib/domain/stage-plans";
import { KIND_NAMES, LONGEST_NO_REPLY, LONGEST_STAGE_NAME, type SetStage } from "@/lib/domain/stage-setup";
import { Icon } from "../ui/icon";
import { StageHue } from "./stage-hue";
import { StageInput } from "./stage-input";
import { StageMenu } from "./stage-menu";
import { useDraggableRow } from "./use-stage-drag";
import { canReorder, type StageSetup } from "./use-stage-setup";

export const STAGE_GRID =
  "grid grid-cols-[16px_14px_minmax(0,1fr)_142px_112px_28px] items-center gap-x-2.5 border-b border-rule";

type StageRowProps = {
  stage: SetStage;
  /** All there are, hidden and merged ones too. */
  stages: readonly SetStage[];
  setup: StageSetup;
  isDragged: boolean;
  /** The edge at which the dragged stage would stand. */
  slot: "above" | "below" | null;
  onShift: (by: 1 | -1) => void;
};

const SLOTS = {
  above: "shadow-[inset_0_2px_0_var(--color-accent)]",
  below: "shadow-[inset_0_-2px_0_var(--color-accent)]",
};

export function StageRow({ stage, stages, setup, isDragged, slot, onShift }: StageRowProps) {
  const { row, grip } = useDraggableRow(stage.id);
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (seen: StagePatch, patch: StagePatch, text: string) => {
    const refused = await setup.run((submitId) => editStage({ submitId, stageId: stage.id, seen, patch }), text);
    setProblem(refused?.message ?? null);
  };
  const isCounted = stage.kind === "active" || stage.kind === "offer";
  const canMove = isMovable(stage, setup.shown);
  return (
    <li
      ref={row}
      data-row={stage.id}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onShift(event.key === "ArrowUp" ? -1 : 1);
      }}
      className={`${STAGE_GRID} min-h-10 py-[5px] ${isDragged ? "opacity-38" : ""} ${slot ? SLOTS[slot] : ""}`}
    >
      <button
        ref={grip}
        type="button"
        aria-label={`Reorder ${stage.name} with Alt+Up and Alt+Down`}
        className={`-mx-1 grid h-7 w-6 cursor-grab place-items-center text-ink-3 hover:text-ink ${canMove ? "" : "invisible"}`}
      >
        <Icon name="grip" />
      </button>
      <StageHue stage={stage} />
      <StageInput
        key={`name ${stage.name}`}
        label={`Name of ${stage.name}`}
        saved={stage.name}
        maxLength={LONGEST_STAGE_NAME}
        problemId={problem ? problemId : undefined}
        onChange={() => setProblem(null)}
        onSave={(name) => save({ name: stage.name }, { name }, `${stage.name} is now ${name.trim()}.`)}
      />
      <span className="truncate px-[9px] text-ink-2">{KIND_NAMES[stage.kind]}</span>
      {isCounted ? (
        <StageInput
          key={`days ${stage.noReplyDays}`}
          label={`Days without a reply in ${stage.name}`}
          saved={stage.noReplyDays?.toString() ?? ""}
          unit="days"
          placeholder="not counted"
          maxLength={String(LONGEST_NO_REPLY).length}
          onChange={() => setProblem(null)}
          onSave={(text) => {
            const days = readDays(text);
            if (days === undefined) return setProblem("Type a number of days from 1 on, or nothing for never.");
            const after = days === null ? "is not counted" : `after ${days} ${days === 1 ? "day" : "days"}`;
            return save(
              { noReplyDays: stage.noReplyDays },
              { noReplyDays: days },
              `No reply in ${stage.name}: ${after}.`,
            );
          }}
        />
      ) : (
        <span className="px-[9px] text-ink-3">not counted</span>
      )}
      <StageMenu stage={stage} stages={stages} setup={setup} onShift={onShift} />
      {problem && (
        <p id={problemId} role="alert" className="col-[3/-1] flex items-center gap-1.5 pt-1 text-xs font-semibold">
          <Icon name="alert" size="sm" />
          {problem}
        </p>
      )}
    </li>
  );
}

/** Whether it may stand anywhere else. */
function isMovable(stage: SetStage, shown: readonly SetStage[]): boolean {
  const order = shown.map((each) => each.id);
  return order.some((id, place) => id !== stage.id && canReorder(shown, movedTo(order, stage.id, place)));
}

/** Null for never; undefined where it is no number of days. */
function readDays(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  return /^\s*[1-9]\d*\s*$/.test(text) ? Number(text) : undefined;
}
