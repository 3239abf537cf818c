import type { ReactNode } from "react";
import { type CalendarDate, dayInZone } from "@/lib/domain/calendar-date";
import type { ApplicationDetail } from "@/lib/domain/detail";
import { historyLines } from "@/lib/domain/history-lines";
import { appliedStage, stageById } from "@/lib/domain/stage";
import { DatesBlock } from "./dates/dates-block";
import { DetailsBlock } from "./details-block";
import { HistoryBlock } from "./history-block";
import { NotesBlock } from "./notes/notes-block";
import { PasteItsPosting } from "./posting/paste-its-posting";
import { PostingBlock } from "./posting/posting-block";
import { SavedCopies } from "./posting/saved-copies";
import { RoleProvider } from "./role-context";
import { RoleHeader } from "./role-header";
import type { RoleStart } from "./role-start";

export type Frame = "panel" | "page";

type RoleViewProps = {
  detail: ApplicationDetail;
  today: CalendarDate;
  zone: string;
  frame: Frame;
  start: RoleStart;
};

/** Everything about one role. Up to Applied its posting leads; from then on what the user wrote does. */
export function RoleView({ detail, today, zone, frame, start }: RoleViewProps) {
  const { application, stages, history, deadlines, notes, qualifications } = detail;
  const stage = stageById(stages, application.stageId);
  const early = stage?.kind === "saved" || stage?.id === appliedStage(stages)?.id;
  const posting = detail.postings.at(-1);
  const postingLeads = early && posting !== undefined;
  const notesBlock = (
    <NotesBlock
      applicationId={application.id}
      notes={notes.map((note) => ({ ...note, writtenOn: dayInZone(new Date(note.createdAt), zone) }))}
      startsNew={start === "note"}
    />
  );
  const postingBlock = posting ? (
    <PostingBlock
      posting={posting}
      older={detail.postings.slice(0, -1)}
      qualifications={qualifications}
      today={today}
      folded={!postingLeads && frame === "panel"}
    />
  ) : (
    <PasteItsPosting applicationId={application.id} />
  );
  const datesBlock = <DatesBlock deadlines={deadlines} startsNew={start === "date"} />;
  const historyBlock = <HistoryBlock lines={historyLines(history, { stages, today, zone })} today={today} />;
  return (
    <RoleProvider role={{ application, today }}>
      <RoleHeader detail={detail} today={today} frame={frame} />
      <Columns
        frame={frame}
        wide={
          postingLeads ? (
            postingBlock
          ) : (
            <>
              {notesBlock}
              {postingBlock}
            </>
          )
        }
        side={
          <>
            {datesBlock}
            {postingLeads && notesBlock}
            <DetailsBlock />
            <SavedCopies postings={detail.postings} today={today} />
          </>
        }
        last={historyBlock}
      />
    </RoleProvider>
  );
}

type ColumnsProps = { frame: Frame; wide: ReactNode; side: ReactNode; last: ReactNode };

const SCROLLS = "min-[880px]:min-h-0 [scrollbar-width:none] min-[880px]:overflow-y-auto";
const SIDE = "border-rule-strong bg-sunk/50 px-6 max-[880px]:border-t min-[880px]:border-l";

/**
 * Each column scrolls by itself; the page has a third where there is room for it. Where there is no room for two, everything
 * stands in one and scrolls together.
 */
function Columns({ frame, wide, side, last }: ColumnsProps) {
  const three = frame === "page";
  return (
    <div
      className={`grid min-[880px]:min-h-0 min-[880px]:flex-1 min-[880px]:grid-cols-[minmax(0,1fr)_400px] ${three ? "min-[1360px]:grid-cols-[minmax(0,1fr)_408px_380px]" : ""}`}
    >
      <div className={`wide-column px-7 pt-[18px] pb-7 ${SCROLLS}`}>{wide}</div>
      <div className={`${SIDE} ${SCROLLS} ${three ? "min-[1360px]:contents" : ""}`}>
        <div className={three ? `min-[1360px]:pb-6 ${SIDE_IN_THREE} ${SCROLLS_IN_THREE}` : ""}>{side}</div>
        <div
          className={`border-t border-rule pb-6 ${three ? `min-[1360px]:border-t-0 ${SIDE_IN_THREE} ${SCROLLS_IN_THREE}` : ""}`}
        >
          {last}
        </div>
      </div>
    </div>
  );
}

const SIDE_IN_THREE = "min-[1360px]:border-l min-[1360px]:border-rule-strong min-[1360px]:bg-sunk/50 min-[1360px]:px-6";
const SCROLLS_IN_THREE = "min-[1360px]:min-h-0 [scrollbar-width:none] min-[1360px]:overflow-y-auto";
