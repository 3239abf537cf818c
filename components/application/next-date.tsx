import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Deadline, deadlineName, nextDeadline, urgency } from "@/lib/domain/deadline";
import { showRelative } from "@/lib/domain/display";
import { showWhen } from "@/lib/domain/history-lines";

const LOOKS = {
  overdue: "border-overdue-rule bg-overdue-wash text-overdue",
  soon: "border-soon-rule bg-soon-wash text-soon",
  event: "border-rule-strong bg-ink/4 text-ink-2",
  normal: "border-rule-strong bg-ink/4 text-ink-2",
} as const;

/** What comes next, and when. */
export function NextDate({ deadlines, today }: { deadlines: readonly Deadline[]; today: CalendarDate }) {
  const next = nextDeadline(deadlines, today);
  if (!next) return null;
  const round = next.round ? ` ${next.round}${next.rounds ? ` of ${next.rounds}` : ""}` : "";
  return (
    <section
      aria-label="Next date"
      className={`ml-auto min-w-[236px] shrink-0 rounded-md border px-3 py-2 leading-[18px] ${LOOKS[urgency(next, today)]}`}
    >
      <p className="caps leading-[18px]! text-inherit!">Next, {showRelative(next.day, today)}</p>
      <p className="font-semibold text-ink">
        {deadlineName(next)}
        {round}
      </p>
      <p className="mono leading-[18px]!">{showWhen(next, today)}</p>
    </section>
  );
}
