import { Icon } from "../../ui/icon";

/** What is wrong with an input, said below it. */
export function Problem({ id, children }: { id?: string; children: string }) {
  return (
    <span id={id} role="alert" className="mt-1 flex max-w-[52ch] items-start gap-1.5 text-xs font-semibold text-ink">
      <Icon name="alert" size="sm" className="mt-px" />
      {children}
    </span>
  );
}
