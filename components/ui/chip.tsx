import type { ComponentPropsWithRef } from "react";

/** A quiet control in a row of its kind: a filter, an outcome tab, a small choice. */
export function chipClass(on = false): string {
  const look = on
    ? "border-accent-rule bg-accent-wash font-medium text-accent"
    : "border-transparent text-ink-2 hover:bg-sunk hover:text-ink";
  return `inline-flex h-[26px] items-center gap-[5px] rounded-sm border px-[9px] whitespace-nowrap settle ${look}`;
}

export function Chip({ on, className = "", ...props }: ComponentPropsWithRef<"button"> & { on?: boolean }) {
  return <button type="button" className={`${chipClass(on)} ${className}`} {...props} />;
}
