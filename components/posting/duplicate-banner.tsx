"use client";

import { useState } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { showShortDay } from "@/lib/domain/display";
import { type DuplicateRole, showDifference, showEnd, showReason } from "@/lib/domain/duplicate";
import type { Stage } from "@/lib/domain/stage";
import { ChangesDialog } from "../application/posting/changes-dialog";
import { Button, buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";

type DuplicateBannerProps = { duplicate: DuplicateRole; today: CalendarDate; onSeparate: () => void };

/** Says that a paste is of a role that is saved already, and offers to open it or to add another. */
export function DuplicateBanner({ duplicate, today, onSeparate }: DuplicateBannerProps) {
  const [isOpen, setOpen] = useState(false);
  const { applicationId, changes } = duplicate;
  return (
    <section
      aria-label="A role you saved"
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2.5 gap-y-1.5 border-b border-accent-rule bg-accent-wash px-(--layout-gutter) py-1.5"
    >
      <Icon name="copy" className="text-accent" />
      <Standing duplicate={duplicate} today={today} />
      {changes && changes.places.length > 0 && (
        <Button size="sm" onClick={() => setOpen(true)}>
          What changed
        </Button>
      )}
      {/* A whole page load: followed as a Link, the role would open as a panel over the review. */}
      <a href={`/applications/${applicationId}`} className={buttonClass("plain", "sm")}>
        Open saved role
      </a>
      <Button look="ghost" size="sm" onClick={onSeparate} className="text-ink! hover:bg-accent-rule/50!">
        Add as separate role
      </Button>
      {changes && isOpen && (
        <ChangesDialog changes={changes} lead="From the copy you saved to this paste." onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

/** 'You saved this role on 3 Nov. Same role number at Northlight Devices, now in Interviewing. This paste differs in 2 places.' */
function Standing({ duplicate, today }: Omit<DuplicateBannerProps, "onSeparate">) {
  const end = showEnd(duplicate, today);
  return (
    <p role="status" className="min-w-0 grow basis-72">
      <b className="font-semibold">You saved this role on {showShortDay(duplicate.savedOn, today)}.</b>{" "}
      {showReason(duplicate)}, {end ? `${end}.` : "now in"} {!end && <StageTag stage={duplicate.stage} />}{" "}
      {showDifference(duplicate)}
    </p>
  );
}

function StageTag({ stage }: { stage: Stage }) {
  return (
    <span
      data-stage={stage.colour}
      className="mx-0.5 inline-flex h-[22px] items-center gap-1.5 rounded-sm bg-(--stage-wash) px-2 text-xs font-semibold whitespace-nowrap text-(--stage) before:size-[7px] before:rounded-[2px] before:bg-(--stage)"
    >
      {stage.name}
    </span>
  );
}
