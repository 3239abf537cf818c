"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icon";

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  label: string;
  children: ReactNode;
  align?: "start" | "end";
  onOpenChange?: (open: boolean) => void;
};

/** A list of actions or choices under a button: arrows, typing ahead and Escape work in it. */
export function Menu({ trigger, label, children, align = "start", onOpenChange }: MenuProps) {
  return (
    <Base.Root modal={false} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className="z-40 outline-none">
          <Base.Popup
            aria-label={label}
            className="max-h-(--available-height) min-w-48 overflow-auto rounded-lg border border-rule-strong bg-raised p-1.5 shadow-(--shadow-pop) outline-none"
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const ITEM =
  "flex min-h-[30px] w-full cursor-pointer items-center gap-2.5 rounded-sm px-2 py-[5px] whitespace-nowrap outline-none data-highlighted:bg-hover data-disabled:text-ink-3";

export function MenuItem({
  children,
  onClick,
  disabled,
}: {
  children: ReactNode;
  onClick: () => void;
  disabled?: boolean;
}) {
  return (
    <Base.Item className={ITEM} onClick={onClick} disabled={disabled}>
      {children}
    </Base.Item>
  );
}

const CHECK = "grid size-4 shrink-0 place-items-center rounded-sm border-[1.5px] border-control bg-surface text-accent";

/** A choice that can be on or off; the menu stays open, so that several can be made. */
export function MenuCheck({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}) {
  return (
    <Base.CheckboxItem className={ITEM} checked={checked} onCheckedChange={onChange} closeOnClick={false}>
      <span aria-hidden="true" className={CHECK}>
        <Base.CheckboxItemIndicator>
          <Icon name="check" size="xs" />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  );
}

type MenuOptionsProps<Value extends string> = {
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
};

/** Choices of which one holds; choosing closes the menu. */
export function MenuOptions<Value extends string>({ value, options, onChange }: MenuOptionsProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className={ITEM} closeOnClick>
          <span aria-hidden="true" className="grid size-4 shrink-0 place-items-center text-accent">
            <Base.RadioItemIndicator>
              <Icon name="check" size="xs" />
            </Base.RadioItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuRule() {
  return <Base.Separator className="my-1.5 h-px bg-rule" />;
}
