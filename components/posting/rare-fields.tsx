"use client";

import { useState } from "react";
import { CONTRACTS } from "@/lib/domain/application";
import { CONTRACT_NAMES, tileTone } from "@/lib/domain/display";
import { REVIEW_NAMES } from "@/lib/domain/review/fields";
import { inputValue, isBlank, isEdited } from "@/lib/domain/review/form";
import { Chip } from "../ui/chip";
import { Icon } from "../ui/icon";
import { Select } from "../ui/select";
import { Tile } from "../ui/tile";
import { boxProps, type FieldsProps, inputId, problemOf } from "./field-props";
import { FieldRow, TextBox } from "./field-row";

/** A rare field has its place only where something is said of it, or the user asks for it. */
function useRareField(form: FieldsProps["form"], field: "via" | "contract") {
  const [isAsked, setAsked] = useState(false);
  const isSaid = !isBlank(form, field) || isEdited(form, field);
  return { isShown: isSaid || isAsked, isAsked, ask: () => setAsked(true) };
}

/** The employer, and the agency where one stands between. */
export function CompanyRow(props: FieldsProps) {
  const { form } = props;
  const company = inputValue(form, "company").trim();
  const via = useRareField(form, "via");
  return (
    <FieldRow {...props} field="company" beside={["via"]}>
      <div className="flex w-full items-center gap-2">
        <TextBox
          {...boxProps(props, "company", problemOf(props, "company"))}
          lead={company && <Tile name={company} tone={tileTone(company)} size="sm" />}
          placeholder="Select text to fill, or type it"
        />
        {via.isShown ? (
          <TextBox
            {...boxProps(props, "via", problemOf(props, "via"))}
            aria-label={REVIEW_NAMES.via}
            lead={<span className="shrink-0 text-ink-3">via</span>}
            placeholder={REVIEW_NAMES.via}
            autoFocus={via.isAsked}
          />
        ) : (
          <Chip onClick={via.ask} className="shrink-0">
            <Icon name="plus" size="xs" />
            via an agency
          </Chip>
        )}
      </div>
    </FieldRow>
  );
}

const CONTRACT_OPTIONS = CONTRACTS.map((value) => ({ value, label: CONTRACT_NAMES[value] }));

export function ContractRow(props: FieldsProps) {
  const { form, onSet } = props;
  const { isShown, ask } = useRareField(form, "contract");
  if (!isShown) {
    return (
      <Chip onClick={ask} className="mt-1.5 ml-[17px]">
        <Icon name="plus" size="xs" />
        Contract
      </Chip>
    );
  }
  const value = CONTRACTS.find((each) => each === inputValue(form, "contract")) ?? null;
  return (
    <FieldRow {...props} field="contract">
      <span id={inputId("contract")} className="w-52">
        <Select
          label={REVIEW_NAMES.contract}
          options={CONTRACT_OPTIONS}
          value={value}
          onChange={(next) => onSet({ contract: next ?? "" })}
          placeholder="Not stated"
        />
      </span>
    </FieldRow>
  );
}
