import type { ComponentPropsWithRef } from "react";

/** The edge of anything typed into. An empty optional field is dashed; a wrong one is edged in ink, doubled. */
export function inputClass({ empty = false, wrong = false }: { empty?: boolean; wrong?: boolean } = {}): string {
  const edge = wrong
    ? "rounded-md border border-ink shadow-[0_0_0_1px_var(--color-ink)] bg-surface"
    : empty
      ? "rounded-md border border-dashed border-control focus-within:border-solid focus-within:bg-surface"
      : "field-edge bg-surface";
  const focus =
    "focus-within:border-accent focus-within:shadow-[0_0_0_1px_var(--color-accent)] focus-visible:border-accent focus-visible:shadow-[0_0_0_1px_var(--color-accent)] focus-visible:rounded-md";
  return `flex h-[30px] w-full min-w-0 items-center gap-2 px-[9px] text-ink placeholder:text-ink-3 ${edge} ${focus}`;
}

type InputProps = ComponentPropsWithRef<"input"> & { empty?: boolean; wrong?: boolean };

export function Input({ empty, wrong, className = "", ...props }: InputProps) {
  return (
    <input
      className={`${inputClass({ empty, wrong })} ${className}`}
      aria-invalid={wrong || undefined}
      autoComplete="off"
      {...props}
    />
  );
}
