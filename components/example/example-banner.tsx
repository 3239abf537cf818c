"use client";

import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { useExample } from "./use-example";

/** Says on the board that these roles are made up, with the way to be rid of them. */
export function ExampleBanner({ count }: { count: number }) {
  const { set, isBusy } = useExample();
  return (
    <section
      aria-label="Example"
      className="flex min-h-11 shrink-0 items-center gap-2.5 border-b border-accent-rule bg-accent-wash px-(--layout-gutter)"
    >
      <Icon name="archive" className="text-accent" />
      <p className="grow">
        <b className="font-semibold">This is an example</b> of {count} made-up roles. Try anything; what you add
        yourself stays when it is removed.
      </p>
      <Button size="sm" disabled={isBusy} onClick={() => set(false)}>
        Remove the example
      </Button>
    </section>
  );
}
