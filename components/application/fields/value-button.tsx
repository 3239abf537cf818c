import type { ComponentPropsWithRef } from "react";

/** A value that opens for editing on a click: it looks like text until the pointer or the focus is on it. */
export const VALUE =
  "-mx-1.5 inline-block min-h-6 max-w-[calc(100%+12px)] rounded-sm px-1.5 py-[3px] text-left wrap-anywhere hover:bg-hover";

export function ValueButton({ className = "", ...props }: ComponentPropsWithRef<"button">) {
  return <button type="button" data-editable className={`${VALUE} ${className}`} {...props} />;
}
