"use client";

import { readPay } from "@/lib/domain/posting/values/pay";
import { inputValue } from "@/lib/domain/review/form";
import { PAY_PERIODS } from "@/lib/domain/role";
import { Select } from "../ui/select";
import { boxProps, type FieldsProps, problemOf } from "./field-props";
import { TextBox } from "./field-row";

const PERIOD_OPTIONS = PAY_PERIODS.map((value) => ({ value, label: `per ${value}` }));

/** From, to and per what; the currency is part of the amounts as typed. */
export function PayInputs(props: FieldsProps) {
  const { form, problems, onSet } = props;
  const message = problemOf(props, "pay");
  const isWrong = (name: string) => (problems.some((problem) => problem.name === name) ? message : null);
  const period = PERIOD_OPTIONS.find(({ value }) => value === inputValue(form, "payPeriod"));
  /** '$55/hr' says the period too. */
  const settle = (name: "payMin" | "payMax") => {
    const said = form.edits[name] && !period ? readPay(inputValue(form, name))?.period : null;
    if (said) onSet({ payPeriod: said });
  };
  return (
    <div className="flex w-full items-center gap-1.5">
      <span className="w-[98px] shrink-0">
        <TextBox {...boxProps(props, "payMin", isWrong("payMin"))} onBlur={() => settle("payMin")} placeholder="From" />
      </span>
      <span className="text-ink-3">to</span>
      <span className="w-[98px] shrink-0">
        <TextBox
          {...boxProps(props, "payMax", isWrong("payMax"))}
          onBlur={() => settle("payMax")}
          aria-label="Pay, at most"
          placeholder="To"
        />
      </span>
      <Select
        label="Pay period"
        options={PERIOD_OPTIONS}
        value={period?.value ?? null}
        onChange={(next) => onSet({ payPeriod: next ?? "" })}
        placeholder="Period"
      />
    </div>
  );
}
