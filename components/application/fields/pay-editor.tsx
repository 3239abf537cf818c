"use client";

import { useState } from "react";
import { showPay } from "@/lib/domain/display";
import { PAY_PERIODS, type PayPeriod } from "@/lib/domain/role";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useRole } from "../role-context";
import { type PayText, payText, readPayText } from "./field-input";
import { FormEditor } from "./form-editor";
import type { FieldEditing } from "./use-field-editing";

const PERIODS: readonly { value: PayPeriod; label: string }[] = PAY_PERIODS.map((value) => ({
  value,
  label: `${value === "hour" ? "an" : "a"} ${value}`,
}));

export function PayEditor({ field }: { field: FieldEditing }) {
  const { application } = useRole();
  const [text, setText] = useState<PayText>(() => payText(application.pay));
  const typed = readPayText(text);
  const set = (part: Partial<PayText>) => setText({ ...text, ...part });
  const save = () => (typed.ok ? field.submit({ pay: typed.value }) : field.refuse(typed.problem));
  return (
    <FormEditor
      label="Pay"
      field={field}
      onSave={save}
      now={application.pay ? showPay(application.pay) : "nothing"}
      hint={typed.ok && typed.value ? showPay(typed.value) : null}
    >
      <Input
        aria-label="Pay from"
        placeholder="from"
        className="w-24!"
        value={text.min}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => set({ min: event.target.value })}
      />
      <Input
        aria-label="Pay to"
        placeholder="to"
        className="w-24!"
        value={text.max}
        onChange={(event) => set({ max: event.target.value })}
      />
      <Input
        aria-label="Currency"
        placeholder="USD"
        className="w-16! uppercase placeholder:normal-case"
        maxLength={3}
        value={text.currency}
        onChange={(event) => set({ currency: event.target.value })}
      />
      <Select
        label="Period"
        placeholder="period"
        className="w-28!"
        options={PERIODS}
        value={text.period}
        onChange={(period) => set({ period })}
      />
    </FormEditor>
  );
}
