"use client";

import { useState } from "react";
import type { Deadline } from "@/lib/domain/deadline";
import { deadlineName } from "@/lib/domain/deadline";
import { newId } from "@/lib/id";
import { useKeys } from "../../shell/keys";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Block } from "../block";
import { DateForm } from "./date-form";
import { DateRow } from "./date-row";
import { useSaveDate } from "./use-save-date";

/** `startsNew` opens the form for a new date at once. */
export function DatesBlock({ deadlines, startsNew }: { deadlines: readonly Deadline[]; startsNew: boolean }) {
  const [newDateId, setNewDateId] = useState(() => (startsNew ? newId() : null));
  const saveDate = useSaveDate();
  const add = () => setNewDateId((id) => id ?? newId());
  useKeys({ d: add });
  const ordered = [...deadlines].sort((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null));
  return (
    <Block
      title="Dates"
      count={deadlines.length}
      corner={
        <Button look="ghost" size="sm" className="-mr-2.5" title="Add date (D)" onClick={add}>
          <Icon name="plus" size="sm" />
          Add date
        </Button>
      }
    >
      {newDateId && (
        <DateForm
          key={newDateId}
          before={null}
          onClose={() => setNewDateId(null)}
          onSave={async (fields) => {
            const said = `${deadlineName(fields)} added.`;
            const failure = await saveDate({ deadlineId: newDateId, version: null, fields, said });
            if (!failure) setNewDateId(null);
            return failure?.message ?? null;
          }}
        />
      )}
      {ordered.length > 0 && (
        <ul>
          {ordered.map((deadline) => (
            <DateRow key={deadline.id} deadline={deadline} />
          ))}
        </ul>
      )}
    </Block>
  );
}
