"use client";

import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { Stage } from "@/lib/domain/stage";
import { Icon } from "../ui/icon";

type ClosedRailProps = { stage: Stage; count: number; over: boolean; openHref: string };

/** Closed roles, folded away at the right edge, where a card can always be dropped. */
export function ClosedRail({ stage, count, over, openHref }: ClosedRailProps) {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!rail.current) return;
    return dropTargetForElements({ element: rail.current, getData: () => ({ stageId: stage.id }) });
  }, [stage.id]);
  const edge = over
    ? "bg-[color-mix(in_srgb,var(--color-accent-wash)_70%,var(--color-paper))] shadow-[inset_0_0_0_1.5px_var(--color-accent)]"
    : "bg-paper";
  return (
    <aside
      ref={rail}
      data-stage={stage.colour}
      aria-label={`${stage.name}, ${count} ${count === 1 ? "role" : "roles"}`}
      className={`sticky right-[calc(9px-var(--layout-gutter))] z-10 -ml-px flex min-h-0 flex-col border-l border-rule pl-[9px] ${edge}`}
    >
      <Link
        href={openHref}
        scroll={false}
        className="mr-1 grid flex-1 content-start justify-items-start gap-px pt-3 pl-px text-xs text-ink-2 shadow-[inset_0_2px_0_var(--stage)] focus-visible:shadow-(--focus-ring)"
      >
        <b className="font-serif text-[24px] leading-7 font-normal text-ink">{count}</b>
        <span>closed</span>
        {count > 0 && (
          <span className="mt-2.5 -ml-[3px] flex items-center gap-1 text-ink-3 group-hover:text-ink">
            <Icon name="left" size="xs" />
            Open
          </span>
        )}
      </Link>
    </aside>
  );
}
