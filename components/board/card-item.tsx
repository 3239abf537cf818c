"use client";

import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { applicationName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Stage } from "@/lib/domain/stage";
import { Icon } from "../ui/icon";
import { CardActions } from "./card-actions";
import { RoleCard } from "./role-card";

export type CardItemProps = {
  card: Card;
  stages: readonly Stage[];
  today: CalendarDate;
  /** The one card of its column that Tab reaches; arrows reach the others. */
  tabStop: boolean;
  dragged: boolean;
  failure: string | undefined;
  onFocus: () => void;
  onNextStage: () => void;
  onPickStage: () => void;
  onDelete: () => void;
};

const REST =
  "border-rule-strong bg-surface shadow-(--shadow-card) hover:border-control hover:shadow-(--shadow-hover) has-[a:focus-visible]:border-transparent has-[a:focus-visible]:shadow-(--focus-ring)";
const SOURCE = "border-dashed border-rule-strong *:opacity-38";
const FAILED = "border-ink bg-surface shadow-[0_0_0_1px_var(--color-ink)]";

/** A card on the board: dragged as a whole, opened by its title, which covers it. */
export function CardItem(props: CardItemProps) {
  const { card, stages, today, dragged, failure } = props;
  const element = useDraggable(card.id);
  return (
    <article
      ref={element}
      data-card={card.id}
      className={`group relative shrink-0 rounded-md border settle ${dragged ? SOURCE : failure ? FAILED : REST}`}
    >
      <RoleCard
        card={card}
        stages={stages}
        today={today}
        title={
          <Link
            href={`/applications/${card.id}`}
            scroll={false}
            draggable={false}
            data-card-link={card.id}
            tabIndex={props.tabStop ? 0 : -1}
            onFocus={props.onFocus}
            aria-label={[applicationName(card), card.company ?? card.via].filter((each) => each).join(", ")}
            className="after:absolute after:inset-0 focus-visible:shadow-none"
          >
            {applicationName(card)}
          </Link>
        }
      />
      {failure && (
        <p role="alert" className="flex items-start gap-1.5 border-t border-rule px-2.5 py-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" className="mt-px" />
          {failure}
        </p>
      )}
      {!dragged && <CardActions {...props} />}
    </article>
  );
}

function useDraggable(cardId: string) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const source = element.current;
    if (!source) return;
    return draggable({
      element: source,
      getInitialData: () => ({ cardId }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => {
            const box = source.getBoundingClientRect();
            const { clientX, clientY } = location.current.input;
            return { x: clientX - box.left, y: clientY - box.top };
          },
          render: ({ container }) => {
            container.append(raisedCopy(source));
          },
        }),
    });
  }, [cardId]);
  return element;
}

/** The card as it looks in the hand. A copy of the element, so that it is drawn before the browser takes its picture. */
function raisedCopy(source: HTMLElement): HTMLElement {
  const copy = source.cloneNode(true) as HTMLElement;
  copy.style.width = `${source.offsetWidth}px`;
  copy.className = "rounded-md border border-control bg-raised shadow-(--shadow-drag) motion-safe:-rotate-[1.4deg]";
  copy.querySelector("[data-card-actions]")?.remove();
  return copy;
}
