"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { showStage } from "@/lib/actions/stages";
import { OUTCOME_NAMES, OUTCOMES } from "@/lib/domain/stage";
import { movedTo, placesFor, shiftedOrder } from "@/lib/domain/stage-plans";
import { ADDED_KINDS, type SetStage } from "@/lib/domain/stage-setup";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { AddStageDialog } from "./add-stage-dialog";
import { StageHue } from "./stage-hue";
import { STAGE_GRID, StageRow } from "./stage-row";
import { useStageDrag } from "./use-stage-drag";
import { useStageSetup } from "./use-stage-setup";

const ENDINGS = OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome].toLowerCase()).join(", ");

/** The pipeline: every stage with its name and threshold, in its place, and what else can be done with it. */
export function Stages({ stages }: { stages: readonly SetStage[] }) {
  const setup = useStageSetup(stages);
  const [isAdding, setIsAdding] = useState(false);
  const { shown, hidden } = setup;
  const order = shown.map((stage) => stage.id);
  const keepFocus = useKeptFocus(order);
  const { list, drag } = useStageDrag((id, place) => {
    const stage = shown.find((each) => each.id === id);
    if (stage) setup.reorder(stage, movedTo(order, id, place));
  });
  const others = shown.filter((stage) => stage.id !== drag?.id);
  const kinds = ADDED_KINDS.filter((kind) => placesFor(stages, kind).length > 0);
  return (
    <>
      <div aria-hidden="true" className={`${STAGE_GRID} h-[26px] border-rule-strong text-xs text-ink-3`}>
        <span className="col-start-3">Name</span>
        <span>Counts as</span>
        <span>No reply after</span>
      </div>
      <ul ref={list} aria-label="Stages in order">
        {shown.map((stage) => (
          <StageRow
            key={stage.id}
            stage={stage}
            stages={stages}
            setup={setup}
            isDragged={drag?.id === stage.id}
            slot={drag?.place == null ? null : slotAt(others, stage, drag.place)}
            onShift={(by) => {
              keepFocus();
              setup.reorder(stage, shiftedOrder(order, stage.id, by));
            }}
          />
        ))}
      </ul>
      <div className="mt-2.5 flex items-center gap-2">
        {kinds.length > 0 && (
          <Button size="sm" onClick={() => setIsAdding(true)}>
            <Icon name="plus" size="sm" />
            Add stage
          </Button>
        )}
        <span className="truncate text-ink-3">Closed: {ENDINGS}.</span>
      </div>
      {hidden.length > 0 && (
        <ul aria-label="Hidden stages" className="mt-3 border-t border-rule">
          {hidden.map((stage) => (
            <HiddenStage
              key={stage.id}
              stage={stage}
              onShow={() =>
                setup.tell((submitId) => showStage({ submitId, stageId: stage.id }), `${stage.name} shows again.`)
              }
            />
          ))}
        </ul>
      )}
      <p role="status" aria-live="assertive" className="sr-only">
        {setup.spoken}
      </p>
      {isAdding && <AddStageDialog stages={stages} kinds={kinds} setup={setup} onClose={() => setIsAdding(false)} />}
    </>
  );
}

/** The edge of a row at which the dragged one would stand. */
function slotAt(others: readonly SetStage[], stage: SetStage, place: number): "above" | "below" | null {
  if (others[place]?.id === stage.id) return "above";
  return place === others.length && others.at(-1)?.id === stage.id ? "below" : null;
}

/** A row that changes its place loses the focus that is in it; it gets it back. */
function useKeptFocus(order: readonly string[]): () => void {
  const focused = useRef<Element | null>(null);
  const key = order.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves the rows.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  }, [key]);
  return () => {
    focused.current = document.activeElement;
  };
}

function HiddenStage({ stage, onShow }: { stage: SetStage; onShow: () => void }) {
  return (
    <li className="flex h-10 items-center gap-2.5 border-b border-rule text-ink-2">
      <StageHue stage={stage} />
      <span className="grow truncate">
        {stage.name} <span className="text-ink-3">is hidden</span>
      </span>
      <Button look="ghost" size="sm" aria-label={`Show ${stage.name} again`} onClick={onShow}>
        Show again
      </Button>
    </li>
  );
}
