import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CardDate, Strip } from "@/lib/domain/card";
import { type DeadlineKind, deadlineName } from "@/lib/domain/deadline";
import type { Density } from "@/lib/domain/density";
import { showDay, showDayAndTime, showRelative, showShortDay } from "@/lib/domain/display";
import { OUTCOME_NAMES } from "@/lib/domain/stage";
import { Icon, type IconName } from "../ui/icon";

const DEADLINE_ICONS: Record<DeadlineKind, IconName> = {
  "apply-by": "flag",
  "follow-up": "reply",
  interview: "calendar",
  call: "phone",
  "take-home": "task",
  "decide-by": "clock",
  other: "calendar",
};

const LOOKS = {
  overdue: { text: "text-overdue", wash: "border-overdue-rule bg-overdue-wash" },
  soon: { text: "text-soon", wash: "border-soon-rule bg-soon-wash" },
  event: { text: "text-ink", wash: "border-rule bg-[color-mix(in_srgb,var(--color-ink)_5%,var(--color-surface))]" },
  normal: { text: "text-ink-2 *:[svg]:text-ink-3", wash: "border-rule" },
} as const;

type DateStripProps = { strip: Strip; today: CalendarDate; density: Density };

/** The line at the foot of a card. The left part gives way, the date never does. Compact, it is coloured text and no strip. */
export function DateStrip({ strip, today, density }: DateStripProps) {
  const { icon, look, left, right } = stripParts(strip, today);
  const { text, wash } = LOOKS[look];
  const box = density === "compact" ? "h-[21px] px-2.5" : `h-7 rounded-b-[5px] border-t pr-[9px] pl-[10px] ${wash}`;
  return (
    <div className={`flex items-center gap-[5px] text-xs whitespace-nowrap ${text} ${box}`}>
      <Icon name={icon} size="sm" />
      <span className="min-w-0 truncate">{left}</span>
      {right && <span className="ml-auto font-mono text-sm tracking-[-0.05em] [word-spacing:-0.2em]">{right}</span>}
    </div>
  );
}

function stripParts(strip: Strip, today: CalendarDate) {
  switch (strip.kind) {
    case "date":
      return {
        icon: DEADLINE_ICONS[strip.date.kind],
        look: strip.urgency,
        left: (
          <>
            {deadlineName(strip.date)} <b className="font-semibold">{showRelative(strip.date.day, today)}</b>
          </>
        ),
        right: dateOf(strip.date, today),
      };
    case "no-reply":
      return {
        icon: "bubble" as const,
        look: "normal" as const,
        left: (
          <>
            No reply for <b className="font-semibold">{strip.days} days</b>
          </>
        ),
        right: showShortDay(strip.since, today),
      };
    case "closed":
      return {
        icon: "archive" as const,
        look: "normal" as const,
        left: (
          <>
            {OUTCOME_NAMES[strip.outcome]}
            {strip.furthest && (
              <>
                , after <b className="font-semibold">{strip.furthest}</b>
              </>
            )}
          </>
        ),
        right: strip.on && showShortDay(strip.on, today),
      };
  }
}

function dateOf(date: CardDate, today: CalendarDate): string {
  return date.time ? showDayAndTime(date.day, date.time) : showDay(date.day, today);
}
