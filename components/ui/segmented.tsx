"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { ReactNode } from "react";

type Option<Value extends string> = { value: Value; label: ReactNode };
type SegmentedProps<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Whether choosing the chosen one again clears it. */
  clearable?: boolean;
  className?: string;
};

/** A few choices side by side, one at a time: arrows move between them. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, clearable = false, className = "" } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value ?? ""}
      onValueChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
      className={`inline-flex h-[30px] rounded-md border border-rule-strong bg-sunk p-px ${className}`}
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          // Base UI swallows Enter in a radio; with Ctrl it belongs to the form around it.
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.preventBaseUIHandler()}
          onClick={() => clearable && value === option.value && onChange(null)}
          className="flex h-[26px] cursor-pointer items-center gap-1.5 rounded-sm px-2.5 whitespace-nowrap text-ink-2 data-checked:bg-surface data-checked:font-medium data-checked:text-ink data-checked:shadow-[0_0_0_1px_var(--color-rule-strong)] focus-visible:shadow-(--focus-ring)"
        >
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
