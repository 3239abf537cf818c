"use client";

import type { ReactNode } from "react";
import { EMPLOYMENT_CHOICES, showFullDay, WORKPLACE_NAMES } from "@/lib/domain/display";
import { digitOf, REVIEW_NAMES } from "@/lib/domain/review/fields";
import { inputValue, isBlank, showInputDay } from "@/lib/domain/review/form";
import { readInputDay } from "@/lib/domain/review/read-back";
import { WORKPLACES } from "@/lib/domain/role";
import { Icon } from "../ui/icon";
import { inputClass } from "../ui/input";
import { Segmented } from "../ui/segmented";
import { Select } from "../ui/select";
import { boxProps, type FieldsProps, inputId, problemOf } from "./field-props";
import { FieldRow, TextBox } from "./field-row";
import { KeyChip } from "./key-chip";
import { PayInputs } from "./pay-inputs";
import { CompanyRow, ContractRow } from "./rare-fields";

/** The fields in the order of the screen. */
export function ReviewFields(props: FieldsProps) {
  const { form } = props;
  return (
    <div>
      <LineRow {...props} field="title" />
      <CompanyRow {...props} />
      <LineRow {...props} field="requisitionId" label={form.fields.requisitionId?.label ?? undefined} mono />
      <LocationRow {...props} />
      <WorkplaceRow {...props} />
      <FieldRow {...props} field="pay">
        <PayInputs {...props} />
      </FieldRow>
      <PostedRow {...props} />
      <DayRow {...props} field="deadline" />
      <LineRow {...props} field="url" lead={<Icon name="link" size="sm" className="text-ink-3" />} />
      <ContractRow {...props} />
    </div>
  );
}

type LineRowProps = FieldsProps & {
  field: "title" | "requisitionId" | "url";
  label?: string;
  lead?: ReactNode;
  mono?: boolean;
};

function LineRow({ field, label = REVIEW_NAMES[field], lead, mono, ...props }: LineRowProps) {
  const problem = problemOf(props, field);
  return (
    <FieldRow {...props} field={field} label={label}>
      <TextBox
        {...boxProps(props, field, problem)}
        lead={lead}
        mono={mono}
        placeholder="Select text to fill, or type it"
      />
    </FieldRow>
  );
}

/** One place a line: commas belong to the places, so that no mark between them is safe but the end of a line. */
function LocationRow(props: FieldsProps) {
  const problem = problemOf(props, "locations");
  const { wrong, value, ...box } = boxProps(props, "locations", problem);
  return (
    <FieldRow {...props} field="locations">
      <textarea
        {...box}
        value={value}
        rows={value.split("\n").length}
        aria-invalid={wrong || undefined}
        placeholder="Select text to fill, or type it; one place a line"
        className={`${inputClass({ empty: !value, wrong })} my-1 h-auto min-h-[30px] resize-none py-[5px] [field-sizing:content]`}
      />
    </FieldRow>
  );
}

const WORKPLACE_CHOICES = WORKPLACES.map((value) => ({ value, label: WORKPLACE_NAMES[value] }));

function WorkplaceRow(props: FieldsProps) {
  const { form, onSet } = props;
  const value = WORKPLACES.find((each) => each === inputValue(form, "workplace")) ?? null;
  return (
    <FieldRow {...props} field="workplace">
      <span id={inputId("workplace")} className="flex w-full">
        <Segmented
          label={REVIEW_NAMES.workplace}
          options={WORKPLACE_CHOICES}
          value={value}
          onChange={(next) => onSet({ workplace: next ?? "" })}
          clearable
          className="w-full"
        />
      </span>
    </FieldRow>
  );
}

type DayField = "postedOn" | "deadline";

/** How the typed day reads, where that is not what is typed. */
function readsAs({ form, active, today }: FieldsProps, field: DayField): string | null {
  const typed = inputValue(form, field);
  const day = active === field && typed ? readInputDay(field, typed, today) : null;
  return day && showInputDay(field, day) !== typed ? showFullDay(day) : null;
}

function DayBox({ field, ...props }: FieldsProps & { field: DayField }) {
  const { form, today, onSet } = props;
  const settle = () => {
    const typed = inputValue(form, field);
    const day = form.edits[field] === undefined ? null : readInputDay(field, typed, today);
    if (day) onSet({ [field]: showInputDay(field, day) });
  };
  return (
    <TextBox
      {...boxProps(props, field, problemOf(props, field))}
      lead={<Icon name="calendar" size="sm" className="text-ink-3" />}
      placeholder={field === "deadline" ? "Select text to fill, or type a date" : "A date"}
      onBlur={settle}
    />
  );
}

function DayRow({ field, ...props }: FieldsProps & { field: DayField }) {
  return (
    <FieldRow {...props} field={field} reads={readsAs(props, field)}>
      <DayBox {...props} field={field} />
    </FieldRow>
  );
}

const EMPLOYMENT_OPTIONS = EMPLOYMENT_CHOICES.map(({ value, name }) => ({ value, label: name }));

/** Posted, employment and hours share a row: each is short. */
function PostedRow(props: FieldsProps) {
  const { form, onSet } = props;
  const hours = problemOf(props, "hours");
  const employment = EMPLOYMENT_OPTIONS.find(({ value }) => value === inputValue(form, "employmentType"));
  return (
    <FieldRow {...props} field="postedOn" beside={["employmentType", "hours"]} reads={readsAs(props, "postedOn")}>
      <div className="flex w-full items-center gap-2">
        <span className="w-32 shrink-0">
          <DayBox {...props} field="postedOn" />
        </span>
        <KeyChip digit={digitOf("employmentType")} off={isBlank(form, "employmentType")} />
        <span id={inputId("employmentType")} className="min-w-0 grow">
          <Select
            label={REVIEW_NAMES.employmentType}
            options={EMPLOYMENT_OPTIONS}
            value={employment?.value ?? null}
            onChange={(next) => onSet({ employmentType: next ?? "" })}
            placeholder="Type"
          />
        </span>
        <span className="w-[58px] shrink-0">
          <TextBox
            {...boxProps(props, "hours", hours)}
            aria-label={REVIEW_NAMES.hours}
            title={REVIEW_NAMES.hours}
            placeholder="Hours"
          />
        </span>
      </div>
    </FieldRow>
  );
}
