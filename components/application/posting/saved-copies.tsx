import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SavedPosting } from "@/lib/domain/detail";
import { showShortDay } from "@/lib/domain/display";
import { showChanges, type WhatChanged, whatChanged } from "@/lib/domain/what-changed";
import { Icon } from "../../ui/icon";
import { Block } from "../block";
import { ChangesButton } from "./changes-dialog";
import { ReadCopy } from "./read-copy";

type SavedCopiesProps = { postings: readonly SavedPosting[]; today: CalendarDate };

/** The texts of the role's posting, newest last; a single one is the posting itself and needs no list. */
export function SavedCopies({ postings, today }: SavedCopiesProps) {
  if (postings.length < 2) return null;
  return (
    <Block title="Saved copies of the posting" count={postings.length}>
      <ul>
        {postings.map((posting, index) => {
          const before = postings[index - 1];
          const changes = before ? whatChanged(before.text, posting.text) : undefined;
          return <Copy key={posting.id} posting={posting} changes={changes} today={today} />;
        })}
      </ul>
    </Block>
  );
}

type CopyProps = {
  posting: SavedPosting;
  /** Against the copy before; absent for the first. */
  changes: WhatChanged | undefined;
  today: CalendarDate;
};

function Copy({ posting, changes, today }: CopyProps) {
  const day = showShortDay(posting.pastedOn, today);
  const seenAgain = [...new Set(posting.seenAgainOn)].map((each) => showShortDay(each, today));
  const facts = [
    showSize(posting.text),
    ...(changes === undefined ? [] : [showChanges(changes)]),
    ...(seenAgain.length > 0 ? [`seen again on ${seenAgain.join(", ")}`] : []),
  ];
  return (
    <li className="flex min-h-11 items-center gap-2.5 border-rule py-[5px] not-first:border-t">
      <Icon name="file" className="text-ink-3" />
      <span className="min-w-0 grow">
        {changes === undefined ? `As pasted ${day}` : `Pasted again ${day}`}
        <small className="block text-xs leading-[15px] text-ink-2">{facts.join("; ")}</small>
      </span>
      {changes && changes.places.length > 0 && (
        <ChangesButton changes={changes} lead={`What the copy of ${day} says otherwise than the one before.`} />
      )}
      <ReadCopy id={posting.id} day={day} />
    </li>
  );
}

/** '29 lines, 2.1 kB' */
function showSize(text: string): string {
  const lines = text.trimEnd().split("\n").length;
  const bytes = new TextEncoder().encode(text).length;
  const size = bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  return `${lines === 1 ? "1 line" : `${lines} lines`}, ${size}`;
}
