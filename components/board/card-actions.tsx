"use client";

import { useRouter } from "next/navigation";
import { adjacentStage } from "@/lib/domain/board-layout";
import { stageById } from "@/lib/domain/stage";
import { Icon } from "../ui/icon";
import { Menu, MenuItem, MenuRule } from "../ui/menu";
import type { CardItemProps } from "./card-item";

const BUTTON = "grid size-[26px] place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink";

/**
 * What a card offers under the pointer, in place of its days. The same commands have keys; by touch, which cannot drag, the menu
 * has all that dragging does.
 */
export function CardActions({ card, stages, density, handlers }: CardItemProps) {
  const router = useRouter();
  const next = adjacentStage(stages, card.stageId, 1);
  const isOpen = stageById(stages, card.stageId)?.kind !== "closed";
  const open = (then = "") => router.push(`/applications/${card.id}${then}`, { scroll: false });
  return (
    <div
      data-card-actions
      className={`absolute flex gap-0.5 bg-surface pl-1.5 opacity-0 group-hover:opacity-100 focus-within:opacity-100 [@media(hover:none)]:opacity-100 has-[[data-popup-open]]:opacity-100 ${density === "compact" ? "top-0 right-[3px] h-[38px] items-start pt-[3px]" : "top-1.5 right-1.5"}`}
    >
      {next && (
        <button
          type="button"
          tabIndex={-1}
          className={BUTTON}
          aria-label={`Move to ${next.name}`}
          title={`Move to ${next.name} (.)`}
          onClick={() => handlers.nextStage(card)}
        >
          <Icon name="arrow" />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={BUTTON}
        aria-label="Add a note"
        title="Add a note (N)"
        onClick={() => open("?do=note")}
      >
        <Icon name="note" />
      </button>
      <Menu
        label="More for this role"
        align="end"
        trigger={
          <button type="button" tabIndex={-1} className={BUTTON} aria-label="More">
            <Icon name="more" />
          </button>
        }
      >
        <MenuItem onClick={() => open()}>Open</MenuItem>
        <MenuItem onClick={() => handlers.pickStage(card)}>Move to…</MenuItem>
        {isOpen && (
          <>
            <MenuItem onClick={() => handlers.shift(card, -1)}>Move up</MenuItem>
            <MenuItem onClick={() => handlers.shift(card, 1)}>Move down</MenuItem>
          </>
        )}
        <MenuItem onClick={() => open("?do=date")}>Add a date</MenuItem>
        <MenuRule />
        <MenuItem onClick={() => handlers.remove(card)}>
          <Icon name="trash" size="sm" />
          Delete
        </MenuItem>
      </Menu>
    </div>
  );
}
