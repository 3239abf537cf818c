import type { CalendarDate } from "./calendar-date";
import type { HistoryEntry } from "./detail";
import type { ApplicationEvent } from "./history";
import { placement } from "./test-values";

/** A history as it is read: each event in a step of its own, recorded at noon of the day it happened. */
export function historyOf(
  ...events: readonly [CalendarDate | null, ApplicationEvent, Partial<HistoryEntry>?][]
): HistoryEntry[] {
  return events.map(([occurredOn, event, more], index) => ({
    seq: index + 1,
    changeId: `change-${index + 1}`,
    event,
    recordedAt: `${occurredOn ?? "2026-11-18"}T12:00:00.000Z`,
    occurredOn,
    undone: false,
    ...more,
  }));
}

export function movedTo(from: string, to: string, more: Parameters<typeof placement>[1] = {}): ApplicationEvent {
  return { kind: "moved", before: placement(from), after: placement(to, more) };
}
