"use client";

import { useState } from "react";
import { mergeStage } from "@/lib/actions/stages";
import { stageById } from "@/lib/domain/stage";
import type { SetStage } from "@/lib/domain/stage-setup";
import { StagePick } from "../adding/stage-pick";
import { Dialog } from "../ui/dialog";
import { DialogFoot } from "./dialog-foot";
import type { StageSetup } from "./use-stage-setup";

type MergeDialogProps = {
  stage: SetStage;
  /** Those it can go into. */
  targets: readonly SetStage[];
  setup: StageSetup;
  onClose: () => void;
};

/** Says which roles go where before a stage is merged into another. */
export function MergeDialog({ stage, targets, setup, onClose }: MergeDialogProps) {
  const before = targets.findLast((each) => each.position < stage.position) ?? targets[0];
  const [intoId, setIntoId] = useState(before?.id ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const into = stageById(targets, intoId);
  const merge = async () => {
    if (!into) return;
    const step = (submitId: string) => mergeStage({ submitId, stageId: stage.id, into: into.id, roles: stage.roles });
    const refused = await setup.run(step, `${stage.name} merged into ${into.name}.`);
    if (refused) setProblem(refused.message);
    else onClose();
  };
  return (
    <Dialog open onClose={onClose} title={`Merge ${stage.name} into…`} lead={whatMoves(stage, into?.name ?? "")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          merge();
        }}
      >
        <div className="mt-3">
          <StagePick stages={targets} stageId={intoId} outcome={null} onPick={setIntoId} />
        </div>
        <p className="mt-3 text-ink-2">What happened in {stage.name} stays in the history under that name.</p>
        <DialogFoot problem={problem} submit={`Merge into ${into?.name}`} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function whatMoves({ roles, inTrash }: SetStage, into: string): string {
  if (roles === 0) return "No role is in it.";
  const verb = roles === 1 ? "1 role moves" : `${roles} roles move`;
  const trash = inTrash === 0 ? "" : roles === 1 ? ", in the trash," : `, ${inTrash} of them in the trash,`;
  return `${verb.replace(/ move/, `${trash} move`)} to the end of ${into}${roles === 1 ? "" : ", in their order"}.`;
}
