"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import { Select as Base } from "@base-ui/react/select";
import { Icon } from "./icon";
import { inputClass } from "./input";

type Option<Value extends string> = { value: Value; label: string };
type SelectProps<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Shown where nothing is chosen, and offered as the way to choose nothing. */
  placeholder: string;
  className?: string;
};

export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  placeholder,
  className = "",
}: SelectProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  const items = [{ value: null, label: placeholder }, ...options];
  return (
    // The policy lets no style element in; the one left out only hides a scrollbar.
    <CSPProvider disableStyleElements>
      <Base.Root items={items} value={value} onValueChange={(next) => onChange(next as Value | null)}>
        <Base.Trigger aria-label={label} className={`${inputClass({ empty: !chosen })} cursor-pointer ${className}`}>
          <Base.Value className={`grow truncate text-left ${chosen ? "" : "text-ink-3"}`} />
          <Icon name="down" size="xs" className="text-ink-3" />
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
            <Base.Popup className="max-h-(--available-height) min-w-(--anchor-width) overflow-auto rounded-lg border border-rule-strong bg-raised p-1.5 shadow-(--shadow-pop) outline-none">
              {items.map((item) => (
                <Base.Item
                  key={item.value ?? ""}
                  value={item.value}
                  className="flex min-h-[30px] cursor-pointer items-center rounded-sm px-2 py-[5px] outline-none data-highlighted:bg-hover data-selected:font-medium"
                >
                  <Base.ItemText className={item.value === null ? "text-ink-3" : ""}>{item.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
