"use client";

import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import Link from "next/link";
import { memo, useEffect, useRef, useState } from "react";
import { applicationName } from "@/lib/domain/application";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Card } from "@/lib/domain/card";
import type { Density } from "@/lib/domain/density";
import type { Stage } from "@/lib/domain/stage";
import { Icon } from "../ui/icon";
import { CardActions } from "./card-actions";
import type { CardHandlers } from "./card-handlers";
import { Opening } from "./opening";
import { RoleCard } from "./role-card";
import { useIsTouch } from "./use-is-touch";

export type CardItemProps = {
  card: Card;
  stages: readonly Stage[];
  today: CalendarDate;
  /** The one card of its column that Tab reaches; arrows reach the others. */
  tabStop: boolean;
  dragged: boolean;
  failure: string | undefined;
  density: Density;
  handlers: CardHandlers;
};

const REST =
  "border-rule-strong bg-surface shadow-(--shadow-card) hover:border-control hover:shadow-(--shadow-hover) has-[a:focus-visible]:border-transparent has-[a:focus-visible]:shadow-(--focus-ring)";
const SOURCE = "border-dashed border-rule-strong *:opacity-38";
const FAILED = "border-ink bg-surface shadow-[0_0_0_1px_var(--color-ink)]";

/**
 * A card on the board: dragged as a whole, opened by its title, which covers it. It is drawn anew only where something of its
 * own changed, so that a drag over thousands stays smooth.
 */
export const CardItem = memo(function CardItem(props: CardItemProps) {
  const { card, stages, today, dragged, failure, density, handlers } = props;
  const element = useDraggable(card.id);
  // A menu and its buttons for each of thousands of cards would be slow, and only the one under the pointer shows them.
  const [isNear, setIsNear] = useState(false);
  const isTouch = useIsTouch();
  return (
    <article
      ref={element}
      data-card={card.id}
      onPointerEnter={() => setIsNear(true)}
      className={`group relative shrink-0 rounded-md border settle ${dragged ? SOURCE : failure ? FAILED : REST}`}
    >
      <RoleCard
        card={card}
        stages={stages}
        today={today}
        density={density}
        title={
          <Link
            href={`/applications/${card.id}`}
            scroll={false}
            draggable={false}
            prefetch={isNear ? null : false}
            data-card-link={card.id}
            tabIndex={props.tabStop ? 0 : -1}
            onFocus={() => handlers.focus(card)}
            aria-label={[applicationName(card), card.company ?? card.via].filter((each) => each).join(", ")}
            className="after:absolute after:inset-0 focus-visible:shadow-none"
          >
            {applicationName(card)}
            <Opening />
          </Link>
        }
      />
      {failure && (
        <p role="alert" className="flex items-start gap-1.5 border-t border-rule px-2.5 py-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" className="mt-px" />
          {failure}
        </p>
      )}
      {(isNear || isTouch) && !dragged && <CardActions {...props} />}
    </article>
  );
});

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
