import "server-only";
import type { Application, ApplicationFields, AskedPay, Contract, Fact, FieldPatch } from "../domain/application";
import type { CalendarDate } from "../domain/calendar-date";
import type { Deadline, DeadlineFields, DeadlineKind } from "../domain/deadline";
import type { EmploymentType, Pay, PayPeriod, Workplace } from "../domain/role";
import type { Outcome, Placement, Stage, StageKind } from "../domain/stage";
import type { Prisma } from "./generated/client";
import type { ApplicationModel, DeadlineModel, StageModel } from "./generated/models";

/**
 * Rows to domain types and back. The columns hold what the domain wrote, checked at every door in (lib/domain/schema.ts),
 * so the casts here state that and nothing more.
 */

export function toStage(row: StageModel): Stage {
  return { ...row, kind: row.kind as StageKind };
}

export function toPay(row: Pick<ApplicationModel, "payMin" | "payMax" | "payCurrency" | "payPeriod">): Pay | null {
  if (row.payMin === null && row.payMax === null) return null;
  return { min: row.payMin, max: row.payMax, currency: row.payCurrency, period: row.payPeriod as PayPeriod | null };
}

function toAskedPay(row: ApplicationModel): AskedPay | null {
  if (row.askedAmount === null) return null;
  const period = row.askedPeriod as PayPeriod | null;
  return { amount: row.askedAmount, currency: row.askedCurrency, period, on: row.askedOn as CalendarDate | null };
}

type PlacementRow = Pick<
  ApplicationModel,
  "stageId" | "rank" | "outcome" | "furthestStageId" | "enteredOn" | "appliedOn"
>;

export function toPlacement(row: PlacementRow): Placement {
  return {
    stageId: row.stageId,
    rank: row.rank,
    outcome: row.outcome as Outcome | null,
    furthestStageId: row.furthestStageId,
    enteredOn: row.enteredOn as CalendarDate | null,
    appliedOn: row.appliedOn as CalendarDate | null,
  };
}

export function toFields(row: ApplicationModel): ApplicationFields {
  return {
    title: row.title,
    company: row.company,
    requisitionId: row.requisitionId,
    requisitionLabel: row.requisitionLabel,
    locations: row.locations as string[],
    workplace: row.workplace as Workplace | null,
    employmentType: row.employmentType as EmploymentType | null,
    hours: row.hours,
    pay: toPay(row),
    postedOn: row.postedOn as CalendarDate | null,
    deadline: row.deadline as CalendarDate | null,
    url: row.url,
    contract: row.contract as Contract | null,
    contractEndsOn: row.contractEndsOn as CalendarDate | null,
    source: row.source,
    appliedThrough: row.appliedThrough as ApplicationFields["appliedThrough"],
    via: row.via,
    referredBy: row.referredBy,
    askedPay: toAskedPay(row),
    facts: row.facts as Fact[],
    starred: row.starred,
    appliedOn: row.appliedOn as CalendarDate | null,
    enteredOn: row.enteredOn as CalendarDate | null,
  };
}

export function toApplication(row: ApplicationModel): Application {
  return {
    ...toFields(row),
    ...toPlacement(row),
    id: row.id,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

/** The columns that hold these fields; a field that is absent from the patch names no column. */
export function toColumns(patch: FieldPatch): Prisma.ApplicationUncheckedUpdateInput {
  const { pay, askedPay, ...plain } = patch;
  return {
    ...plain,
    ...(pay === undefined
      ? {}
      : {
          payMin: pay?.min ?? null,
          payMax: pay?.max ?? null,
          payCurrency: pay?.currency ?? null,
          payPeriod: pay?.period ?? null,
        }),
    ...(askedPay === undefined
      ? {}
      : {
          askedAmount: askedPay?.amount ?? null,
          askedCurrency: askedPay?.currency ?? null,
          askedPeriod: askedPay?.period ?? null,
          askedOn: askedPay?.on ?? null,
        }),
  };
}

export function toDeadlineFields(row: DeadlineModel): DeadlineFields {
  return {
    kind: row.kind as DeadlineKind,
    label: row.label,
    day: row.day as CalendarDate,
    time: row.time,
    zone: row.zone,
    minutes: row.minutes,
    place: row.place,
    link: row.link,
    people: row.people as string[],
    round: row.round,
    rounds: row.rounds,
    preparation: row.preparation,
    outcomeNotes: row.outcomeNotes,
    doneOn: row.doneOn as CalendarDate | null,
    snoozedUntil: row.snoozedUntil as CalendarDate | null,
    repeatDays: row.repeatDays,
    leadDays: row.leadDays,
    askedOn: row.askedOn as CalendarDate | null,
  };
}

export function toDeadline(row: DeadlineModel): Deadline {
  return { ...toDeadlineFields(row), id: row.id, applicationId: row.applicationId, version: row.version };
}
