"use client";

import { useState } from "react";
import { hideStage, removeStage } from "@/lib/actions/stages";
import * as plans from "@/lib/domain/stage-plans";
import type { SetStage } from "@/lib/domain/stage-setup";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Menu, MenuItem } from "../ui/menu";
import { MergeDialog } from "./merge-dialog";
import { planProblem, type StageSetup } from "./use-stage-setup";

type StageMenuProps = {
  stage: SetStage;
  stages: readonly SetStage[];
  setup: StageSetup;
  /** Null where it can stand nowhere else. */
  onShift: ((by: 1 | -1) => void) | null;
};

/** What else can be done with a stage: only what can be. */
export function StageMenu({ stage, stages, setup, onShift }: StageMenuProps) {
  const [isMerging, setIsMerging] = useState(false);
  const { id, name } = stage;
  const targets = stages.filter((into) => planProblem(stages, plans.mergeStage(id, into.id), true) === null);
  const canHide = planProblem(stages, plans.hideStage(id)) === null;
  const canRemove = planProblem(stages, plans.removeStage(id)) === null;
  if (targets.length === 0 && !canHide && !canRemove && !onShift) return null;
  return (
    <>
      <Menu
        label={`More for ${name}`}
        align="end"
        trigger={
          <Button look="ghost" size="icon-sm" aria-label={`More for ${name}`}>
            <Icon name="more" size="sm" />
          </Button>
        }
      >
        {onShift && <MenuItem onClick={() => onShift(-1)}>Move up</MenuItem>}
        {onShift && <MenuItem onClick={() => onShift(1)}>Move down</MenuItem>}
        {targets.length > 0 && <MenuItem onClick={() => setIsMerging(true)}>Merge into…</MenuItem>}
        {canHide && (
          <MenuItem
            onClick={() => setup.tell((submitId) => hideStage({ submitId, stageId: id }), `${name} is hidden.`)}
          >
            Hide
          </MenuItem>
        )}
        {canRemove && (
          <MenuItem
            onClick={() => setup.tell((submitId) => removeStage({ submitId, stageId: id }), `${name} removed.`)}
          >
            Remove
          </MenuItem>
        )}
      </Menu>
      {isMerging && <MergeDialog stage={stage} targets={targets} setup={setup} onClose={() => setIsMerging(false)} />}
    </>
  );
}
