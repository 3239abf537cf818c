import { employerName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Card, cardStrip, daysInStage } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import { showPay, tileTone, WORKPLACE_NAMES } from "@/lib/domain/display";
import type { Stage } from "@/lib/domain/stage";
import { Dot } from "../ui/dot";
import { Icon } from "../ui/icon";
import { Tile } from "../ui/tile";
import { DateStrip } from "./date-strip";

type RoleCardProps = {
  card: Card;
  stages: readonly Stage[];
  today: CalendarDate;
  density?: Density;
  /** The title, as a link where the card stands on the board. */
  title: React.ReactNode;
};

/** What a card says. A row without content is not drawn. */
export function RoleCard({ card, stages, today, density = "comfortable", title }: RoleCardProps) {
  const employer = employerName(card);
  const strip = cardStrip(card, stages, today);
  const isCompact = density === "compact";
  const tile = !isCompact && employer && (
    <Tile name={card.company ?? card.via ?? ""} tone={tileTone(card.company ?? card.via ?? "")} />
  );
  return (
    <>
      <div className={isCompact ? `px-2.5 pt-1 ${strip ? "" : "pb-[7px]"}` : "grid gap-[3px] px-[11px] py-[9px]"}>
        {(employer || card.enteredOn) && (
          <div className={`flex min-w-0 items-center text-xs text-ink-2 ${isCompact ? "h-4 gap-1.5" : "h-6 gap-2"}`}>
            {tile}
            <span className="truncate">{employer}</span>
            <Days card={card} stages={stages} today={today} />
          </div>
        )}
        <h3
          dir="auto"
          className={`overflow-hidden text-base font-semibold tracking-[-0.006em] ${isCompact ? "truncate" : "mt-[3px] mb-px max-h-[57px] text-pretty wrap-break-word"}`}
        >
          {title}
        </h3>
        {!isCompact && <Facts card={card} />}
      </div>
      {strip && <DateStrip strip={strip} today={today} density={density} />}
    </>
  );
}

function Days({ card, stages, today }: { card: Card; stages: readonly Stage[]; today: CalendarDate }) {
  const days = daysInStage(card, today);
  if (days === null) return null;
  const stage = stages.find((each) => each.id === card.stageId)?.name ?? "this stage";
  return (
    <span className="mono ml-auto shrink-0 text-ink-3">
      <span aria-hidden="true">{days} d</span>
      <span className="sr-only">
        {days} {days === 1 ? "day" : "days"} in {stage}
      </span>
    </span>
  );
}

/** Place and workplace, pay, and at the right notes and role number. */
function Facts({ card }: { card: Card }) {
  const [first, ...more] = card.locations;
  const place = first && (more.length > 0 ? `${first} +${more.length}` : first);
  const where = [place, card.workplace && WORKPLACE_NAMES[card.workplace]].filter((each) => each);
  const number = card.requisitionId && <span className="mono min-w-0 truncate">{card.requisitionId}</span>;
  const notes = card.noteCount > 0 && <NoteCount count={card.noteCount} />;
  const pay = card.pay && showPay(card.pay);
  return (
    <>
      {(where.length > 0 || notes) && (
        <Row
          left={
            <span className="truncate">
              {where.map((each, index) => (
                <span key={each}>
                  {index > 0 && <Dot />}
                  {each}
                </span>
              ))}
            </span>
          }
          right={notes || (!pay && number)}
        />
      )}
      {pay ? (
        <Row left={<span className="whitespace-nowrap">{pay}</span>} right={number} />
      ) : (
        number && (notes || where.length === 0) && <Row left={null} right={number} />
      )}
    </>
  );
}

function Row({ left, right }: { left: React.ReactNode; right: React.ReactNode }) {
  return (
    <div className="flex min-w-0 items-baseline gap-2 text-xs text-ink-2">
      {left}
      {right && <span className="ml-auto flex min-w-0 shrink-0 self-center text-ink-3">{right}</span>}
    </div>
  );
}

function NoteCount({ count }: { count: number }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Icon name="note" size="xs" />
      <span className="mono" aria-hidden="true">
        {count}
      </span>
      <span className="sr-only">{count === 1 ? "1 note" : `${count} notes`}</span>
    </span>
  );
}
