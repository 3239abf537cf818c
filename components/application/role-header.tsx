import { employerName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ApplicationDetail } from "@/lib/domain/detail";
import { tileTone } from "@/lib/domain/display";
import { makeCard } from "@/lib/domain/make-card";
import { type Placement, stageById } from "@/lib/domain/stage";
import { stageSteps } from "@/lib/domain/timeline";
import { Tile } from "../ui/tile";
import { NextDate } from "./next-date";
import { RoleBar } from "./role-bar";
import { RoleFacts, RoleTitle } from "./role-facts";
import type { Frame } from "./role-view";
import { StageStepper } from "./stage-stepper";

type RoleHeaderProps = { detail: ApplicationDetail; today: CalendarDate; frame: Frame };

export function RoleHeader({ detail, today, frame }: RoleHeaderProps) {
  const { application, stages, position, deadlines } = detail;
  const stage = stageById(stages, application.stageId);
  const name = application.company ?? application.via ?? application.title ?? "";
  return (
    <header className="shrink-0 border-b border-rule-strong px-7">
      <RoleBar frame={frame} position={position} stageName={stage?.name ?? ""} />
      <div className="flex flex-wrap items-start gap-x-3.5 gap-y-2 pt-1 pb-3.5">
        {employerName(application) !== null && <Tile name={name} tone={tileTone(name)} size="lg" />}
        <div className="min-w-0 flex-1 basis-80">
          <RoleTitle />
          <RoleFacts />
        </div>
        {stage?.kind !== "closed" && <NextDate deadlines={deadlines} today={today} />}
      </div>
      <StageStepper
        steps={stageSteps(application, stages, { history: detail.history, today })}
        card={cardOf(detail, today)}
        stages={stages}
        today={today}
      />
    </header>
  );
}

/** The role as a card, which is what the questions of a move are asked about. */
function cardOf({ application, deadlines, notes, stages }: ApplicationDetail, today: CalendarDate) {
  const { id, title, company, via, locations, workplace, pay, requisitionId, source, starred, createdAt } = application;
  const shown = { id, title, company, via, locations, workplace, pay, requisitionId, source, starred };
  const more = { addedAt: createdAt, noteCount: notes.length, dates: deadlines, placement: placementOf(application) };
  return makeCard({ ...shown, ...more }, stages, today);
}

function placementOf({ stageId, rank, outcome, furthestStageId, enteredOn, appliedOn }: Placement): Placement {
  return { stageId, rank, outcome, furthestStageId, enteredOn, appliedOn };
}
