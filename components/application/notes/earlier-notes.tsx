import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Note } from "@/lib/domain/detail";
import { showShortDay } from "@/lib/domain/display";
import { noteTitle } from "@/lib/domain/note";
import { Icon } from "../../ui/icon";
import { useRole } from "../role-context";

type EarlierNotesProps = { notes: readonly (Note & { writtenOn: CalendarDate })[]; onOpen: (id: string) => void };

/** The other notes by their first line; a click opens one in the editor. */
export function EarlierNotes({ notes, onOpen }: EarlierNotesProps) {
  const { today } = useRole();
  if (notes.length === 0) return null;
  return (
    <details className="group mt-1.5">
      <summary className="-ml-2 inline-flex min-h-7 cursor-pointer list-none items-center gap-1 rounded-sm px-2 text-xs font-medium text-ink-2 hover:bg-sunk hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon name="right" size="xs" className="group-open:rotate-90" />
        {notes.length === 1 ? "1 other note" : `${notes.length} other notes`}
      </summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="border-rule not-first:border-t">
            <button
              type="button"
              onClick={() => onOpen(note.id)}
              className="grid min-h-8 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-2.5 rounded-sm px-1 hover:bg-hover"
            >
              <span className="truncate font-serif text-read">{noteTitle(note.text) || "An empty note"}</span>
              <span className="mono text-ink-3">{showShortDay(note.writtenOn, today)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
