"use client";

import { useState } from "react";
import { correctDay } from "@/lib/actions/moves";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { DAY_PROBLEM, typedDay } from "../shell/typed-day";
import { unanswered } from "../shell/unanswered";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";

type DayDialogProps = { changeId: string; today: CalendarDate; onClose: () => void };

/** "Another day…" after a move to Applied: corrects when it happened. Not known leaves the day empty. */
export function DayDialog({ changeId, today, onClose }: DayDialogProps) {
  const [text, setText] = useState("");
  const { show } = useToasts();
  const day = typedDay(text, today, "past");
  const save = async (on: CalendarDate | null) => {
    const answer = await correctDay({ submitId: newId(), changeId, on }).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    onClose();
    show({
      text: on ? `Applied on ${day?.readBack}.` : "Applied, on a day that is not known.",
      changeId: answer.changeId,
    });
  };
  return (
    <Dialog open onClose={onClose} title="When did you apply?" width={440}>
      <form
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (day) save(day.day);
        }}
      >
        <DayField
          label="Applied on"
          text={text}
          onText={setText}
          readBack={text === "" ? "" : (day?.readBack ?? null)}
          problem={DAY_PROBLEM}
          placeholder="5 Oct"
          autoFocus
        />
        <div className="mt-[18px] flex items-center gap-2">
          <Button look="ghost" size="sm" className="mr-auto" onClick={() => save(null)}>
            Not known
          </Button>
          <Button look="ghost" size="sm" onClick={onClose}>
            Cancel <Kbd>Esc</Kbd>
          </Button>
          <Button look="primary" size="sm" type="submit" disabled={!day}>
            Save <Kbd on>Enter</Kbd>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
