"use client";

import { useRef, useState } from "react";
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
  const adding = useRef<HTMLButtonElement>(null);
  const toFocus = useRef<string | null>(null);
  const add = () => setNewDateId((id) => id ?? newId());
  /** Takes the focus to the button of a date that was saved, as soon as it is there. */
  const whenShown = (id: string) => (button: HTMLButtonElement | null) => {
    if (!button || toFocus.current !== id) return;
    toFocus.current = null;
    button.focus();
  };
  useKeys({ d: add });
  const ordered = [...deadlines].sort((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null));
  return (
    <Block
      title="Dates"
      count={deadlines.length}
      corner={
        <Button ref={adding} look="ghost" size="sm" className="-mr-2.5" title="Add date (D)" onClick={add}>
          <Icon name="plus" size="sm" />
          Add date
        </Button>
      }
    >
      {newDateId && (
        <DateForm
          key={newDateId}
          before={null}
          onClose={() => {
            setNewDateId(null);
            adding.current?.focus();
          }}
          onSave={async (fields) => {
            const said = `${deadlineName(fields)} added.`;
            const failure = await saveDate({ deadlineId: newDateId, version: null, fields, said });
            if (!failure) {
              toFocus.current = newDateId;
              setNewDateId(null);
            }
            return failure?.message ?? null;
          }}
        />
      )}
      {ordered.length > 0 && (
        <ul>
          {ordered.map((deadline) => (
            <DateRow
              key={deadline.id}
              deadline={deadline}
              buttonRef={whenShown(deadline.id)}
              onLeft={() => {
                toFocus.current = deadline.id;
              }}
              onDeleted={() => adding.current?.focus()}
            />
          ))}
        </ul>
      )}
    </Block>
  );
}
