import type { ComponentPropsWithRef } from "react";

type Look = "plain" | "primary" | "ghost";
type Size = "md" | "sm" | "icon" | "icon-sm";

const LOOKS: Record<Look, string> = {
  plain: "field-edge bg-surface font-medium hover:bg-hover",
  primary: "rounded-md border border-accent bg-accent font-semibold text-on-accent hover:bg-accent-hover",
  ghost: "rounded-md border border-transparent font-medium text-ink-2 hover:bg-sunk hover:text-ink",
};
const SIZES: Record<Size, string> = {
  md: "h-8 gap-2 px-3",
  sm: "h-7 gap-1.5 px-2.5",
  icon: "size-8 justify-center",
  "icon-sm": "size-7 justify-center",
};

/** The look of a button, for a link that stands among buttons. */
export function buttonClass(look: Look = "plain", size: Size = "md"): string {
  return `inline-flex items-center whitespace-nowrap settle disabled:opacity-50 ${LOOKS[look]} ${SIZES[size]}`;
}

type ButtonProps = ComponentPropsWithRef<"button"> & { look?: Look; size?: Size };

export function Button({ look, size, className = "", type = "button", ...props }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look, size)} ${className}`} {...props} />;
}
