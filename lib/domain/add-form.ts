import type { NewApplication, PassedStage } from "./add";
import type { CalendarDate } from "./calendar-date";
import { DEADLINE_KINDS, type DeadlineKind, plainDeadline } from "./deadline";
import type { DraftEdits } from "./draft";
import { WORKPLACES, type Workplace } from "./role";
import { appliedStage, earlierStages, OUTCOMES, type Outcome, type Stage, stageById } from "./stage";

/**
 * The form for a role that is added by hand. All of it is text as typed; a day is 'today', 'unknown' or the words of
 * another day. "Not known" is where every day starts: none is filled in for the user.
 */
export type AddForm = {
  title: string;
  company: string;
  via: string;
  place: string;
  workplace: Workplace | "";
  stageId: string;
  outcome: Outcome | "";
  source: string;
  referredBy: string;
  nextKind: DeadlineKind | "";
  nextDay: string;
  /** By stage: when it was entered. */
  days: Record<string, string>;
};

export const TODAY = "today";
export const UNKNOWN = "unknown";

export function emptyAddForm(stageId: string): AddForm {
  return {
    title: "",
    company: "",
    via: "",
    place: "",
    workplace: "",
    stageId,
    outcome: "",
    source: "",
    referredBy: "",
    nextKind: "",
    nextDay: "",
    days: {},
  };
}

/** The next form after "Add and another": the source and the stage with its days stay. */
export function anotherAddForm({ stageId, outcome, source, referredBy, days }: AddForm): AddForm {
  return { ...emptyAddForm(stageId), outcome, source, referredBy, days };
}

export function hasContent(form: AddForm): boolean {
  const { title, company, via, place, source, referredBy, nextDay } = form;
  return [title, company, via, place, source, referredBy, nextDay].some((text) => text.trim() !== "");
}

const DAY = "day:";

export function toEdits({ days, ...fields }: AddForm): DraftEdits {
  const dayEntries = Object.entries(days).map(([stageId, day]) => [`${DAY}${stageId}`, day]);
  return { ...fields, ...Object.fromEntries(dayEntries) };
}

export function fromEdits(edits: DraftEdits, stageId: string): AddForm {
  const text = (name: keyof AddForm) => (typeof edits[name] === "string" ? edits[name] : "");
  const days = Object.entries(edits).flatMap(([name, value]) =>
    name.startsWith(DAY) && typeof value === "string" ? [[name.slice(DAY.length), value] as const] : [],
  );
  return {
    title: text("title"),
    company: text("company"),
    via: text("via"),
    place: text("place"),
    workplace: WORKPLACES.find((each) => each === edits.workplace) ?? "",
    stageId: text("stageId") || stageId,
    outcome: OUTCOMES.find((each) => each === edits.outcome) ?? "",
    source: text("source"),
    referredBy: text("referredBy"),
    nextKind: DEADLINE_KINDS.find((each) => each === edits.nextKind) ?? "",
    nextDay: text("nextDay"),
    days: Object.fromEntries(days),
  };
}

/** The stages whose first day the form asks for: Applied, what lies between, and the present stage; none for Saved. */
export function askedStages(form: Pick<AddForm, "stageId">, stages: readonly Stage[]): Stage[] {
  const stage = stageById(stages, form.stageId);
  if (!stage || stage.kind === "saved") return [];
  const earlier = earlierStages(stages, stage.kind === "closed" ? stage.id : form.stageId);
  // Of a closed role only the application and the end are asked: how far it went is often not known.
  if (stage.kind === "closed") return [...earlier.filter((each) => each.id === appliedStage(stages)?.id), stage];
  return [...earlier, stage];
}

export type AddProblem = "nothing-known" | "outcome-needed" | "day";
export type AddReading = { ok: true; application: Omit<NewApplication, "id"> } | { ok: false; problem: AddProblem };

type Reader = {
  stages: readonly Stage[];
  today: CalendarDate;
  /** Reads the words of a day. */
  readDay: (text: string, prefer: "past" | "future") => CalendarDate | null;
  newId: () => string;
};

/** What the form says as a new application, or the first thing that stops it. */
export function readAddForm(form: AddForm, reader: Reader): AddReading {
  const { stages, today } = reader;
  const stage = stageById(stages, form.stageId);
  const known = [form.title, form.company, form.via].some((text) => text.trim() !== "");
  if (!stage || !known) return { ok: false, problem: "nothing-known" };
  if (stage.kind === "closed" && form.outcome === "") return { ok: false, problem: "outcome-needed" };
  const days = new Map<string, CalendarDate | null>();
  for (const asked of askedStages(form, stages)) {
    const answer = form.days[asked.id] ?? UNKNOWN;
    const day = answer === TODAY ? today : answer === UNKNOWN ? null : reader.readDay(answer, "past");
    if (day === null && answer !== UNKNOWN) return { ok: false, problem: "day" };
    days.set(asked.id, day);
  }
  const next = form.nextDay.trim() === "" ? null : reader.readDay(form.nextDay, "future");
  if (next === null && form.nextDay.trim() !== "") return { ok: false, problem: "day" };
  const applied = appliedStage(stages)?.id ?? "";
  const passed: PassedStage[] = [...days].flatMap(([id, on]) => (id !== stage.id && on ? [{ stageId: id, on }] : []));
  return {
    ok: true,
    application: {
      fields: {
        title: form.title.trim() || null,
        company: form.company.trim() || null,
        via: form.via.trim() || null,
        locations: form.place.trim() ? [form.place.trim()] : [],
        workplace: form.workplace || null,
        source: form.source.trim() || null,
        referredBy: form.referredBy.trim() || null,
      },
      stageId: stage.id,
      outcome: stage.kind === "closed" && form.outcome !== "" ? form.outcome : null,
      enteredOn: stage.kind === "saved" ? today : (days.get(stage.id) ?? null),
      appliedOn: days.get(applied) ?? null,
      passed,
      deadlines: next ? [{ id: reader.newId(), fields: plainDeadline(form.nextKind || "follow-up", next) }] : [],
    },
  };
}
