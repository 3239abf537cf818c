"use client";

import { useState } from "react";
import { hideStage, removeStage } from "@/lib/actions/stages";
import { failure } from "@/lib/domain/outcome";
import * as plans from "@/lib/domain/stage-plans";
import type { SetStage } from "@/lib/domain/stage-setup";
import { useToasts } from "../shell/toaster";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Menu, MenuItem } from "../ui/menu";
import { MergeDialog } from "./merge-dialog";
import { canReorder, planProblem, type StageSetup } from "./use-stage-setup";

type StageMenuProps = {
  stage: SetStage;
  stages: readonly SetStage[];
  setup: StageSetup;
  onShift: (by: 1 | -1) => void;
};

/** What else can be done with a stage, as far as it can be done. */
export function StageMenu({ stage, stages, setup, onShift }: StageMenuProps) {
  const [isMerging, setIsMerging] = useState(false);
  const { show } = useToasts();
  const { id, name } = stage;
  const order = setup.shown.map((each) => each.id);
  const canShift = (by: 1 | -1) => canReorder(setup.shown, plans.shiftedOrder(order, id, by));
  const targets = stages.filter((into) => planProblem(stages, plans.mergeStage(id, into.id), true) === null);
  const hiding = planProblem(stages, plans.hideStage(id));
  const canHide = hiding === null || (hiding === "stage-in-use" && targets.length > 0);
  const canRemove = planProblem(stages, plans.removeStage(id)) === null;
  const hide = () => {
    if (hiding === null) return setup.tell((submitId) => hideStage({ submitId, stageId: id }), `${name} is hidden.`);
    const action = { label: "Merge into…", run: () => setIsMerging(true) };
    show({ text: failure(hiding).message, action });
  };
  const [canUp, canDown] = [canShift(-1), canShift(1)];
  if (targets.length === 0 && !canHide && !canRemove && !canUp && !canDown) return null;
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
        {canUp && <MenuItem onClick={() => onShift(-1)}>Move up</MenuItem>}
        {canDown && <MenuItem onClick={() => onShift(1)}>Move down</MenuItem>}
        {targets.length > 0 && <MenuItem onClick={() => setIsMerging(true)}>Merge into…</MenuItem>}
        {canHide && <MenuItem onClick={hide}>Hide</MenuItem>}
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
