import type { FieldName } from "./application";
import { type CalendarDate, compareDays, dayInZone } from "./calendar-date";
import { type DeadlineFields, deadlineName } from "./deadline";
import type { HistoryEntry } from "./detail";
import { showDay, showTimes } from "./display";
import { FIELD_LABELS, showField } from "./field-words";
import type { ApplicationEvent } from "./history";
import { noteTitle } from "./note";
import { appliedStage, OUTCOME_NAMES, type Stage, stageById } from "./stage";

/** One line of a role's history in plain words. */
export type HistoryLine = {
  key: string;
  /** The day it happened; null where the user does not know it. */
  day: CalendarDate | null;
  /** The stage that was entered; null for everything that is not a move. */
  stage: Stage | null;
  text: string;
  /** Follows the text in bold: the name of a stage. */
  strong?: string;
  /** Follows in small type. */
  small?: string;
};

type Context = { stages: readonly Stage[]; today: CalendarDate; zone: string };
type Told = Pick<HistoryLine, "stage" | "text" | "strong" | "small">;
type Scene = Context & {
  entry: HistoryEntry;
  /** Everything that is told. */
  shown: readonly HistoryEntry[];
};

/** Newest first. A step that was undone is left out together with its undo. */
export function historyLines(history: readonly HistoryEntry[], context: Context): HistoryLine[] {
  const shown = history.filter((entry) => !entry.undone);
  const lines = shown.flatMap((entry) => {
    const recordedOn = dayInZone(new Date(entry.recordedAt), context.zone);
    const day = tellsDay(entry.event) ? entry.occurredOn : (entry.occurredOn ?? recordedOn);
    const place = { on: entry.occurredOn ?? recordedOn, seq: entry.seq };
    return tell({ ...context, entry, shown }).map((told, index) => ({
      ...place,
      line: { ...told, day, key: `${entry.seq}.${index}` },
    }));
  });
  return lines.sort((a, b) => compareDays(b.on, a.on) || b.seq - a.seq).map(({ line }) => line);
}

/** A move of which the user does not know the day has none; anything else happened when it was recorded. */
function tellsDay(event: ApplicationEvent): boolean {
  return event.kind === "moved" || event.kind === "passed" || event.kind === "created";
}

function inSameStep({ entry, shown }: Scene, kind: ApplicationEvent["kind"]): boolean {
  return shown.some((each) => each.changeId === entry.changeId && each.event.kind === kind);
}

function tell(scene: Scene): Told[] {
  const { event } = scene.entry;
  const isNew = inSameStep(scene, "created");
  const fact = (text: string, small?: string): Told[] => [{ stage: null, text, small: small || undefined }];
  switch (event.kind) {
    case "created":
      return [tellCreated(event.placement.stageId, scene)];
    case "passed":
      return [tellEntered(event.stageId, scene)];
    case "moved":
      return [tellMoved(event, scene)];
    case "merged":
      return [tellMerged(event, scene)];
    case "edited":
      return Object.keys(event.after).map((name) => tellEdit(name as FieldName, event, scene));
    case "deleted":
      return fact("Moved to the trash");
    case "restored":
      return fact("Put back from the trash");
    case "posting":
      return isNew ? [] : fact(event.change === "added" ? "Posting added" : "Posting removed");
    case "seen-again":
      return event.change === "added" ? fact("Posting seen again", "the same text") : [];
    case "date":
      return isNew ? [] : tellDate(event, scene);
    case "note":
      if (event.after === null) return fact("Note deleted", noteTitle(event.before ?? ""));
      return fact(event.before === null ? "Note added" : "Note edited", noteTitle(event.after));
    case "qualification":
      return tellMarks(scene);
    case "reordered":
      return [];
  }
}

/** A list of qualifications is gone through in one go: that is one line a day. */
function tellMarks({ entry, shown }: Scene): Told[] {
  const marks = shown.filter(
    ({ event, occurredOn }) => event.kind === "qualification" && occurredOn === entry.occurredOn,
  );
  if (marks.at(-1) !== entry) return [];
  const count = new Set(marks.map(({ event }) => ("id" in event ? event.id : ""))).size;
  return [{ stage: null, text: count === 1 ? "A qualification marked" : `${count} qualifications marked` }];
}

function tellCreated(stageId: string, scene: Scene): Told {
  const stage = stageById(scene.stages, stageId);
  const how = inSameStep(scene, "posting") ? "from a paste" : "by hand";
  if (!stage || stage.kind === "saved") return { stage, text: how === "by hand" ? "Added by hand" : `Saved ${how}` };
  return { stage, text: "Added to", strong: stage.name, small: how };
}

function tellEntered(stageId: string, { stages }: Scene): Told {
  const stage = stageById(stages, stageId);
  if (!stage) return { stage: null, text: "Moved" };
  if (stage.id === appliedStage(stages)?.id) return { stage, text: "Applied" };
  return stage.kind === "saved" ? { stage, text: "Saved" } : { stage, text: "Moved to", strong: stage.name };
}

type Moved = Extract<ApplicationEvent, { kind: "moved" }>;

function tellMoved(event: Moved, scene: Scene): Told {
  const { before, after } = event;
  const from = stageById(scene.stages, before.stageId);
  const to = stageById(scene.stages, after.stageId);
  const small = event.why ?? undefined;
  if (to?.kind === "closed" && after.outcome) {
    return { stage: to, text: `Closed: ${OUTCOME_NAMES[after.outcome].toLowerCase()}`, small };
  }
  if (from && to && to.position < from.position) return { stage: to, text: "Moved back to", strong: to.name, small };
  const firstTime = before.appliedOn === null || before.stageId === after.stageId;
  const entered = tellEntered(after.stageId, scene);
  return to && !firstTime && entered.text === "Applied"
    ? { stage: to, text: "Moved to", strong: to.name, small }
    : { ...entered, small };
}

/** The pipeline changed, not how far the role is: no square in the hue of a stage. */
function tellMerged({ before, after }: Extract<ApplicationEvent, { kind: "merged" }>, { stages }: Scene): Told {
  const [from, to] = [stageById(stages, before.stageId), stageById(stages, after.stageId)];
  return { stage: null, text: `${from?.name ?? "Its stage"} was merged into`, strong: to?.name };
}

type Edited = Extract<ApplicationEvent, { kind: "edited" }>;

const LONGEST = 60;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** 'Pay changed: $140,000 to $150,000', 'Link added', 'Source removed'. */
function tellEdit(name: FieldName, { before, after }: Edited, { today }: Scene): Told {
  const label = FIELD_LABELS[name];
  if (name === "starred") return { stage: null, text: after.starred ? "Starred" : "Star removed" };
  const from = showField(name, before[name], today);
  const to = showField(name, after[name], today);
  if (to === "") return { stage: null, text: `${label} removed`, small: short(from) };
  if (from === "") return { stage: null, text: `${label} added: ${short(to)}` };
  return { stage: null, text: `${label} changed: ${short(from)} to ${short(to)}` };
}

type Dated = Extract<ApplicationEvent, { kind: "date" }>;

function tellDate({ before, after }: Dated, scene: Scene): Told[] {
  const { today } = scene;
  const fact = (text: string): Told[] => [{ stage: null, text }];
  const name = nameOf(after ?? before);
  if (after === null) return fact(`${name} removed`);
  if (before === null) return fact(`${name} set to ${showWhen(after, today)}`);
  if (before.doneOn === null && after.doneOn !== null) {
    // What a move has settled is told by the move.
    return inSameStep(scene, "moved") ? [] : fact(`${name} done`);
  }
  if (before.doneOn !== null && after.doneOn === null) return fact(`${name} open again`);
  if ((before.askedOn ?? null) !== (after.askedOn ?? null)) return fact(`Asked about ${name}: not now`);
  if (showWhen(before, today) === showWhen(after, today)) return fact(`${name} changed`);
  return fact(`${name} changed: ${showWhen(before, today)} to ${showWhen(after, today)}`);
}

function nameOf(date: DeadlineFields | null): string {
  return date ? deadlineName(date) : "Date";
}

/** 'Thu 19 Nov, 10:00–11:00'. */
export function showWhen(date: Pick<DeadlineFields, "day" | "time" | "minutes">, today: CalendarDate): string {
  const day = showDay(date.day, today);
  return date.time ? `${day}, ${showTimes(date.time, date.minutes)}` : day;
}
