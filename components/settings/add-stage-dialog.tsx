"use client";

import { useId, useRef, useState } from "react";
import { addStage } from "@/lib/actions/stages";
import type { Stage } from "@/lib/domain/stage";
import { placesFor } from "@/lib/domain/stage-plans";
import { type AddedKind, KIND_NAMES, LONGEST_STAGE_NAME, type SetStage } from "@/lib/domain/stage-setup";
import { newId } from "@/lib/id";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Input } from "../ui/input";
import { Menu, MenuOptions } from "../ui/menu";
import { Segmented } from "../ui/segmented";
import { DialogFoot } from "./dialog-foot";
import type { StageSetup } from "./use-stage-setup";

type AddStageDialogProps = {
  stages: readonly SetStage[];
  kinds: readonly AddedKind[];
  setup: StageSetup;
  onClose: () => void;
};

/** The first place has no stage before it. */
const FIRST = "first";

export function AddStageDialog({ stages, kinds, setup, onClose }: AddStageDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<AddedKind>(kinds.find((each) => each === "active") ?? kinds[0] ?? "active");
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const places = placesFor(stages, kind).map(toPlace);
  const place = places.find((each) => each.value === chosen) ?? places.at(-1);
  const add = async () => {
    const after = !place || place.value === FIRST ? null : place.value;
    const stage = { stageId: newId(), name, kind, after };
    const refused = await setup.run((submitId) => addStage({ submitId, ...stage }), `Added ${name.trim()}.`);
    if (!refused) return onClose();
    setProblem(refused.message);
    input.current?.focus();
  };
  return (
    <Dialog open onClose={onClose} title="Add a stage" initialFocus={input}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="mt-3 grid grid-cols-[92px_minmax(0,1fr)] items-center gap-y-2.5">
          <label htmlFor={`${problemId}-name`} className="text-ink-2">
            Name
          </label>
          <Input
            id={`${problemId}-name`}
            ref={input}
            value={name}
            maxLength={LONGEST_STAGE_NAME}
            wrong={problem !== null}
            aria-describedby={problem ? problemId : undefined}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
          />
          <span className="text-ink-2">Counts as</span>
          <Segmented
            label="Counts as"
            className="justify-self-start"
            options={kinds.map((value) => ({ value, label: KIND_NAMES[value] }))}
            value={kind}
            onChange={(next) => next && setKind(next)}
          />
          <span className="text-ink-2">Place</span>
          <Menu
            label="Place"
            trigger={
              <Button className="justify-self-start" aria-label={`Place: ${place?.label}`}>
                {place?.label}
                <Icon name="down" size="xs" className="text-ink-3" />
              </Button>
            }
          >
            <MenuOptions value={place?.value ?? FIRST} options={places} onChange={setChosen} />
          </Menu>
        </div>
        <DialogFoot problem={problem} problemId={problemId} submit="Add stage" onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function toPlace(before: Stage | null) {
  return { value: before?.id ?? FIRST, label: before ? `After ${before.name}` : "First" };
}
