"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import type { Card } from "@/lib/domain/card";
import { OUTCOME_NAMES, OUTCOMES, type Outcome, type Stage } from "@/lib/domain/stage";
import { chipClass } from "../ui/chip";
import { Icon } from "../ui/icon";
import { ColumnHead } from "./board-column";
import { useShownCount } from "./use-shown-count";

type ClosedColumnProps = {
  stage: Stage;
  cards: readonly Card[];
  outcome: Outcome | null;
  over: boolean;
  /** The address with this outcome chosen; with nothing, the folded rail. */
  hrefFor: (view: { outcome: Outcome | null } | null) => string;
  renderCard: (card: Card, index: number) => ReactNode;
};

/** The rail opened: closed roles by outcome, the latest first. */
export function ClosedColumn({ stage, cards, outcome, over, hrefFor, renderCard }: ClosedColumnProps) {
  const column = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!column.current || !list.current) return;
    return combine(
      dropTargetForElements({ element: column.current, getData: () => ({ stageId: stage.id }) }),
      autoScrollForElements({ element: list.current }),
    );
  }, [stage.id]);
  const ofOutcome = cards.filter((card) => outcome === null || card.outcome === outcome);
  const { count, isMore, whenNear } = useShownCount(list, ofOutcome.length);
  const counted = (each: Outcome) => cards.filter((card) => card.outcome === each).length;
  return (
    <section
      ref={column}
      data-stage={stage.colour}
      aria-label={`${stage.name}, ${cards.length} ${cards.length === 1 ? "role" : "roles"}`}
      className={`flex min-h-0 flex-col ${over ? "bg-[color-mix(in_srgb,var(--color-accent-wash)_55%,transparent)]" : ""}`}
    >
      <ColumnHead
        name={stage.name}
        count={cards.length}
        end={
          <Link
            href={hrefFor(null)}
            scroll={false}
            className={`${chipClass()} -mt-1.5 ml-auto h-6! self-center px-1.5! text-xs`}
          >
            Fold <Icon name="right" size="xs" />
          </Link>
        }
      />
      <nav aria-label="Outcome" className="mx-[9px] flex shrink-0 flex-wrap gap-0.5 pb-1.5">
        <OutcomeTab href={hrefFor({ outcome: null })} name="All" count={cards.length} on={outcome === null} />
        {OUTCOMES.map((each) => (
          <OutcomeTab
            key={each}
            href={hrefFor({ outcome: each })}
            name={OUTCOME_NAMES[each]}
            count={counted(each)}
            on={outcome === each}
          />
        ))}
      </nav>
      <ul
        ref={list}
        className="flex min-h-0 flex-1 flex-col gap-2 overflow-x-hidden overflow-y-auto px-[9px] pt-1.5 pb-6 [scrollbar-width:thin]"
      >
        {ofOutcome.slice(0, count).map((card, index) => (
          <li key={card.id} className="contents">
            {renderCard(card, index)}
          </li>
        ))}
        {isMore && <li key={count} ref={whenNear} aria-hidden="true" className="h-px" />}
      </ul>
    </section>
  );
}

function OutcomeTab({ href, name, count, on }: { href: string; name: string; count: number; on: boolean }) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={on ? "true" : undefined}
      className={`${chipClass(on)} gap-1! px-1.5! text-xs`}
    >
      {name} <span className="mono">{count}</span>
    </Link>
  );
}
