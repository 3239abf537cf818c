"use client";

import Link from "next/link";
import { memo } from "react";
import { type BoardView, boardHref } from "@/lib/domain/board-view";
import { OUTCOME_NAMES, OUTCOMES, type Outcome, type Stage } from "@/lib/domain/stage";
import { chipClass } from "../ui/chip";
import { Icon } from "../ui/icon";
import { ColumnHead, OVER } from "./board-column";
import { type ColumnCardsProps, ColumnList, useDropColumn } from "./column-list";

type ClosedColumnProps = ColumnCardsProps & {
  stage: Stage;
  view: BoardView;
  outcomes: Readonly<Record<Outcome, number>>;
  isOver: boolean;
};

/** The rail opened: closed roles by outcome, the latest first. */
export const ClosedColumn = memo(function ClosedColumn(props: ClosedColumnProps) {
  const { stage, view, outcomes, isOver, ...list } = props;
  const { column, list: element } = useDropColumn(stage.id);
  const count = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  return (
    <section
      ref={column}
      data-stage={stage.colour}
      aria-label={`${stage.name}, ${count} ${count === 1 ? "role" : "roles"}`}
      className={`flex min-h-0 flex-col ${isOver ? OVER : ""}`}
    >
      <ColumnHead
        name={stage.name}
        count={count}
        end={
          <Link
            href={boardHref(view, { closedOpen: false, outcome: null })}
            scroll={false}
            className={`${chipClass()} -mt-1.5 ml-auto h-6! self-center px-1.5! text-xs`}
          >
            Fold <Icon name="right" size="xs" />
          </Link>
        }
      />
      <nav aria-label="Outcome" className="mx-[9px] flex shrink-0 flex-wrap gap-0.5 pb-1.5">
        <OutcomeTab href={boardHref(view, { outcome: null })} name="All" count={count} on={view.outcome === null} />
        {OUTCOMES.map((each) => (
          <OutcomeTab
            key={each}
            href={boardHref(view, { outcome: each })}
            name={OUTCOME_NAMES[each]}
            count={outcomes[each]}
            on={view.outcome === each}
          />
        ))}
      </nav>
      <ColumnList {...list} list={element} stageId={stage.id} />
    </section>
  );
});

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
