"use client";

import { CHANNELS, CONTRACTS, type FieldPatch } from "@/lib/domain/application";
import { FIELD_LABELS, showField } from "@/lib/domain/field-words";
import { EMPLOYMENT_TYPES, WORKPLACES } from "@/lib/domain/role";
import { useToasts } from "../../shell/toaster";
import { Menu, MenuItem, MenuRule } from "../../ui/menu";
import { useRole } from "../role-context";
import { useSaveFields } from "./use-save-fields";
import { VALUE } from "./value-button";

const CHOICES = {
  workplace: WORKPLACES,
  employmentType: EMPLOYMENT_TYPES,
  contract: CONTRACTS,
  appliedThrough: CHANNELS,
} as const;
export type ChoiceField = keyof typeof CHOICES;

/** A field with a few possible values: a click opens them, a choice saves. */
export function ChoiceValue({ name, className = "" }: { name: ChoiceField; className?: string }) {
  const { application, today } = useRole();
  const { show } = useToasts();
  const save = useSaveFields();
  const choose = async (value: (typeof CHOICES)[ChoiceField][number] | null) => {
    const patch: FieldPatch = { [name]: value };
    const failure = await save({ name, seen: { [name]: application[name] }, patch });
    if (failure) show({ text: failure.message });
  };
  return (
    <Menu
      label={FIELD_LABELS[name]}
      trigger={
        <button
          type="button"
          data-editable
          className={`${VALUE} ${className}`}
          title={`Edit ${FIELD_LABELS[name].toLowerCase()}`}
        >
          {showField(name, application[name], today) || "not stated"}
        </button>
      }
    >
      {CHOICES[name].map((choice) => (
        <MenuItem key={choice} onClick={() => choose(choice)}>
          {showField(name, choice, today)}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem onClick={() => choose(null)}>Not stated</MenuItem>
    </Menu>
  );
}
