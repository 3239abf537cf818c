"use client";

import { type ReactNode, type Ref, useState } from "react";
import { type AddForm, askedStages } from "@/lib/domain/add-form";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { DEADLINE_KINDS, DEADLINE_NAMES } from "@/lib/domain/deadline";
import { tileTone, WORKPLACE_NAMES } from "@/lib/domain/display";
import { WORKPLACES } from "@/lib/domain/role";
import { appliedStage, type Stage } from "@/lib/domain/stage";
import { DAY_PROBLEM, typedDay } from "../shell/typed-day";
import { Chip } from "../ui/chip";
import { DayField } from "../ui/day-field";
import { Icon } from "../ui/icon";
import { Input } from "../ui/input";
import { Segmented } from "../ui/segmented";
import { Select } from "../ui/select";
import { Tile } from "../ui/tile";
import { DayAnswer } from "./day-answer";
import { StagePick } from "./stage-pick";

type AddFieldsProps = {
  form: AddForm;
  onChange: (form: AddForm) => void;
  stages: readonly Stage[];
  today: CalendarDate;
  titleRef: Ref<HTMLInputElement>;
};

const SOURCES = ["Company site", "Job board", "Referral", "Recruiter"];

export function AddFields({ form, onChange, stages, today, titleRef }: AddFieldsProps) {
  const set =
    <Name extends keyof AddForm>(name: Name) =>
    (value: AddForm[Name]) =>
      onChange({ ...form, [name]: value });
  const text = (name: "title" | "company" | "via" | "place" | "source" | "referredBy") => ({
    value: form[name],
    empty: form[name] === "",
    maxLength: 1000,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set(name)(event.target.value),
  });
  return (
    <div className="mt-2.5 border-t border-rule">
      <Row label="Title">
        <Input ref={titleRef} aria-label="Title" {...text("title")} />
      </Row>
      <CompanyRow form={form} text={text} />
      <Row label="Where">
        <div className="flex items-center gap-2">
          <Input aria-label="Place" placeholder="Place" {...text("place")} />
          <Segmented
            label="Workplace"
            options={WORKPLACES.map((value) => ({ value, label: WORKPLACE_NAMES[value] }))}
            value={form.workplace || null}
            onChange={(value) => set("workplace")(value ?? "")}
            clearable
          />
        </div>
      </Row>
      <Row label="Stage">
        <StagePick
          stages={stages}
          stageId={form.stageId}
          outcome={form.outcome || null}
          onPick={(stageId, outcome) => onChange({ ...form, stageId, outcome: outcome ?? "" })}
        />
      </Row>
      {askedStages(form, stages).map((stage) => (
        <DayRow key={stage.id} stage={stage} form={form} onChange={onChange} stages={stages} today={today} />
      ))}
      <Row label="Found through">
        <div className="flex items-center gap-2">
          <Input aria-label="Found through" list="sources" className="w-[200px]! shrink-0" {...text("source")} />
          <datalist id="sources">
            {SOURCES.map((source) => (
              <option key={source} value={source} />
            ))}
          </datalist>
          <span className="text-ink-2">by</span>
          <Input aria-label="Referred by" placeholder="Name" {...text("referredBy")} />
        </div>
      </Row>
      <NextDateRow form={form} onChange={onChange} today={today} />
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-11 grid-cols-[112px_minmax(0,1fr)] items-center gap-3 border-b border-rule py-1.5">
      <span aria-hidden="true" className="text-ink-2">
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}

type TextOf = (name: "company" | "via") => React.ComponentProps<typeof Input>;

function CompanyRow({ form, text }: { form: AddForm; text: TextOf }) {
  const [agency, setAgency] = useState(form.via !== "");
  return (
    <Row label="Company">
      <div className="flex items-center gap-2">
        {form.company && <Tile name={form.company} tone={tileTone(form.company)} size="sm" />}
        <Input aria-label="Company" {...text("company")} />
        {agency ? (
          <Input aria-label="Agency" placeholder="Agency" autoFocus {...text("via")} />
        ) : (
          <Chip onClick={() => setAgency(true)}>
            <Icon name="plus" size="xs" />
            via an agency
          </Chip>
        )}
      </div>
    </Row>
  );
}

type DayRowProps = Pick<AddFieldsProps, "form" | "onChange" | "stages" | "today"> & { stage: Stage };

function DayRow({ stage, form, onChange, stages, today }: DayRowProps) {
  const applied = stage.id === appliedStage(stages)?.id;
  const label = applied ? "Applied on" : stage.kind === "closed" ? "Closed on" : `${stage.name} since`;
  return (
    <Row label={label}>
      <DayAnswer
        label={label}
        answer={form.days[stage.id]}
        onAnswer={(answer) => onChange({ ...form, days: { ...form.days, [stage.id]: answer } })}
        today={today}
      />
      {applied && (
        <small className="mt-1 block text-xs text-ink-3">
          “Not known” leaves the day empty; it is never filled in for you.
        </small>
      )}
    </Row>
  );
}

function NextDateRow({ form, onChange, today }: Pick<AddFieldsProps, "form" | "onChange" | "today">) {
  const [open, setOpen] = useState(form.nextKind !== "" || form.nextDay !== "");
  return (
    <Row label="Next date">
      {open ? (
        <div className="flex items-center gap-2">
          <Select
            label="Kind of date"
            className="w-[160px]!"
            placeholder="Follow up"
            options={DEADLINE_KINDS.filter((kind) => kind !== "follow-up").map((kind) => ({
              value: kind,
              label: DEADLINE_NAMES[kind],
            }))}
            value={form.nextKind === "" || form.nextKind === "follow-up" ? null : form.nextKind}
            onChange={(kind) => onChange({ ...form, nextKind: kind ?? "follow-up" })}
          />
          <DayField
            label="Next date"
            text={form.nextDay}
            onText={(nextDay) => onChange({ ...form, nextDay })}
            readBack={form.nextDay === "" ? "" : (typedDay(form.nextDay, today, "future")?.readBack ?? null)}
            problem={DAY_PROBLEM}
            autoFocus
          />
        </div>
      ) : (
        <Chip onClick={() => setOpen(true)}>
          <Icon name="plus" size="xs" />
          Add a date
        </Chip>
      )}
    </Row>
  );
}
