"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import type { Card } from "@/lib/domain/card";
import type { Stage } from "@/lib/domain/stage";
import { Kbd } from "../ui/kbd";
import type { Drag } from "./use-board-drag";
import { useShownCount } from "./use-shown-count";

type BoardColumnProps = {
  stage: Stage;
  cards: readonly Card[];
  /** Which key after M reaches this stage. */
  digit: number;
  filtered: boolean;
  drag: Drag | null;
  renderCard: (card: Card, index: number) => ReactNode;
};

/** One stage: a labelled region that holds a list, and the place to drop cards into. */
export function BoardColumn({ stage, cards, digit, filtered, drag, renderCard }: BoardColumnProps) {
  const { column, list } = useDropColumn(stage.id);
  const { count, isMore, whenNear } = useShownCount(list, cards.length);
  const over = drag?.over?.stageId === stage.id ? drag.over.index : null;
  const others = cards.filter((card) => card.id !== drag?.cardId);
  const slotBefore = over === null ? undefined : others[over]?.id;
  const total = others.length + 1;
  const slot = over !== null && drag && (
    <li style={{ height: drag.height }} className={SLOT} aria-hidden="true">
      Move to {stage.name}, {over + 1} of {total}
    </li>
  );
  return (
    <section
      ref={column}
      data-stage={stage.colour}
      aria-label={`${stage.name}, ${cards.length} ${cards.length === 1 ? "role" : "roles"}`}
      className={`flex min-h-0 flex-col border-r border-rule ${over === null ? "" : "bg-[color-mix(in_srgb,var(--color-accent-wash)_55%,transparent)]"}`}
    >
      <ColumnHead name={stage.name} count={cards.length} />
      <ul
        ref={list}
        className="flex min-h-0 flex-1 flex-col gap-2 overflow-x-hidden overflow-y-auto px-[9px] pt-1.5 pb-6 [scrollbar-color:transparent_transparent] [scrollbar-width:thin] hover:[scrollbar-color:var(--color-rule-strong)_transparent]"
      >
        {cards.slice(0, count).map((card, index) => (
          <Fragment key={card.id}>
            {card.id === slotBefore && slot}
            <li className="contents">{renderCard(card, index)}</li>
          </Fragment>
        ))}
        {isMore && <li key={count} ref={whenNear} aria-hidden="true" className="h-px" />}
        {slot && slotBefore === undefined && slot}
        {cards.length === 0 && !slot && <EmptyColumn stage={stage} digit={digit} filtered={filtered} />}
      </ul>
    </section>
  );
}

const SLOT =
  "grid shrink-0 place-items-center rounded-md border-[1.5px] border-dashed border-accent bg-accent-wash text-xs font-medium text-accent";

export function ColumnHead({ name, count, end }: { name: string; count: number; end?: ReactNode }) {
  return (
    <div className="mx-[9px] flex h-[42px] shrink-0 items-baseline gap-2 pt-[13px] shadow-[inset_0_2px_0_var(--stage)]">
      <h2 className="heading leading-[1.25]">{name}</h2>
      <span className="font-mono text-xs leading-none font-medium text-ink-3">{count}</span>
      {end ?? (count > 0 && <span className="ml-auto pr-px text-xs text-ink-3">in stage</span>)}
    </div>
  );
}

function EmptyColumn({ stage, digit, filtered }: { stage: Stage; digit: number; filtered: boolean }) {
  const plural = stage.kind === "offer" ? "offers" : `roles in ${stage.name}`;
  return (
    <li className="rounded-md border border-dashed border-rule-strong px-4 pt-[22px] pb-6 text-center text-ink-2">
      <span className="mb-1 block font-serif text-[17px] leading-[22px] text-ink">
        {filtered ? "Nothing here fits the filter" : `No ${plural} yet`}
      </span>
      {filtered ? (
        "Clear the filters to see every role."
      ) : (
        <>
          Drag a card here, or press <Kbd>M</Kbd> then <Kbd>{digit}</Kbd> on a card.
        </>
      )}
    </li>
  );
}

function useDropColumn(stageId: string) {
  const column = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!column.current || !list.current) return;
    return combine(
      dropTargetForElements({ element: column.current, getData: () => ({ stageId }) }),
      autoScrollForElements({ element: list.current }),
    );
  }, [stageId]);
  return { column, list };
}
