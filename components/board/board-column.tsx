"use client";

import { memo, type ReactNode } from "react";
import type { Stage } from "@/lib/domain/stage";
import { Kbd } from "../ui/kbd";
import { type ColumnCardsProps, ColumnList, useDropColumn } from "./column-list";

type BoardColumnProps = ColumnCardsProps & {
  stage: Stage;
  /** Which key after M reaches this stage. */
  digit: number;
  filtered: boolean;
  /** Whether a card is held over it. */
  isOver: boolean;
  /** How many cards stand above the place where it would land; null where it would have no place of its own. */
  slotIndex: number | null;
  /** Of the card that is dragged. */
  slotHeight: number;
};

/** One stage: a labelled region that holds a list, and the place to drop cards into. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, digit, filtered, isOver, slotIndex, slotHeight, ...list } = props;
  const { cards, total, draggedId } = list;
  const { column, list: element } = useDropColumn(stage.id);
  const isFromHere = cards.some((card) => card.id === draggedId);
  const slot = slotIndex !== null && {
    index: slotIndex,
    element: (
      <div data-slot="open" style={{ height: slotHeight }} className={SLOT} aria-hidden="true">
        Move to {stage.name}, {slotIndex + 1} of {isFromHere ? total : total + 1}
      </div>
    ),
  };
  return (
    <section
      ref={column}
      data-stage={stage.colour}
      aria-label={`${stage.name}, ${total} ${total === 1 ? "role" : "roles"}`}
      className={`flex min-h-0 flex-col border-r border-rule ${isOver ? OVER : ""}`}
    >
      <ColumnHead name={stage.name} count={total} />
      <ColumnList
        {...list}
        list={element}
        stageId={stage.id}
        slot={slot || null}
        empty={<EmptyColumn stage={stage} digit={digit} filtered={filtered} />}
      />
    </section>
  );
});

const SLOT =
  "grid shrink-0 place-items-center rounded-md border-[1.5px] border-dashed border-accent bg-accent-wash text-xs font-medium text-accent";

export const OVER = "bg-[color-mix(in_srgb,var(--color-accent-wash)_55%,transparent)]";

export function ColumnHead({ name, count, end }: { name: string; count: number; end?: ReactNode }) {
  return (
    <div className="mx-[9px] flex h-[42px] shrink-0 items-baseline gap-2 pt-[13px] shadow-[inset_0_2px_0_var(--stage)]">
      <h2 className="heading min-w-0 truncate leading-[1.25]">{name}</h2>
      <span className="font-mono text-xs leading-none font-medium text-ink-3">{count}</span>
      {end ?? (count > 0 && <span className="ml-auto shrink-0 pr-px text-xs text-ink-3">in stage</span>)}
    </div>
  );
}

function EmptyColumn({ stage, digit, filtered }: { stage: Stage; digit: number; filtered: boolean }) {
  const plural = stage.kind === "offer" ? "offers" : `roles in ${stage.name}`;
  return (
    <div className="rounded-md border border-dashed border-rule-strong px-4 pt-[22px] pb-6 text-center text-ink-2">
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
    </div>
  );
}
