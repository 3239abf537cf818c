import type { CalendarDate } from "@/lib/domain/calendar-date";
import { showShortDay } from "@/lib/domain/display";
import type { HistoryLine } from "@/lib/domain/history-lines";
import { Block } from "./block";

/** What happened, newest first. Moves are squares in the hue of their stage, everything else is a hollow dot. */
export function HistoryBlock({ lines, today }: { lines: readonly HistoryLine[]; today: CalendarDate }) {
  return (
    <Block title="History" count={lines.length}>
      <ol>
        {lines.map((line) => (
          <Line key={line.key} line={line} today={today} />
        ))}
      </ol>
    </Block>
  );
}

const THREAD =
  "relative before:absolute before:top-0 before:bottom-0 before:left-[66px] before:w-px before:bg-rule-strong first:before:top-3 last:before:bottom-[calc(100%-12px)]";

function Line({ line, today }: { line: HistoryLine; today: CalendarDate }) {
  const dot = line.stage
    ? "rounded-xs bg-(--stage)"
    : "rounded-full bg-paper shadow-[inset_0_0_0_1.5px_var(--color-control)]";
  return (
    <li className={`grid grid-cols-[52px_14px_1fr] gap-2 py-1 leading-[18px] ${THREAD}`}>
      <span className="mono leading-[18px]! text-ink-3">{line.day ? showShortDay(line.day, today) : ""}</span>
      <span
        aria-hidden="true"
        data-stage={line.stage?.colour}
        className={`relative mt-[5px] ml-0.5 size-[9px] ${dot}`}
      />
      <span className="wrap-anywhere">
        {line.text}
        {line.strong && <b className="font-semibold"> {line.strong}</b>}
        {line.small && <small className="text-xs text-ink-2"> {line.small}</small>}
        {!line.day && <small className="text-xs text-ink-2"> day not known</small>}
      </span>
    </li>
  );
}
