"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PassedDate } from "@/lib/domain/passed";
import { useLoadAhead } from "../shell/use-load-ahead";
import { Icon } from "../ui/icon";

const loadDialog = () => import("./passed-dialog");
const PassedDialog = dynamic(() => loadDialog().then((module) => module.PassedDialog));

/** In Needs attention: "apply by" days that have passed, and the way to answer them. */
export function PassedQuestion({ dates, today }: { dates: readonly PassedDate[]; today: CalendarDate }) {
  const [isOpen, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  useLoadAhead(loadDialog);
  if (dates.length === 0) return null;
  return (
    <>
      <button
        ref={chip}
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex h-[26px] items-center gap-[7px] rounded-sm px-[9px] text-ink-2 hover:bg-sunk hover:text-ink"
      >
        <Icon name="flag" size="sm" />
        <span>
          <b className="font-semibold">{dates.length}</b> apply-by {dates.length === 1 ? "day" : "days"} passed…
        </span>
      </button>
      {isOpen && <PassedDialog dates={dates} today={today} opener={chip} onClose={() => setOpen(false)} />}
    </>
  );
}
