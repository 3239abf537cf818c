import type { SectionLine } from "@/lib/domain/review/source";
import { Icon } from "../ui/icon";

type SectionsListProps = { sections: readonly SectionLine[]; onOpen: (line: number) => void };

/** The parts of the posting that were found, each with its lines; choosing one brings it into sight. */
export function SectionsList({ sections, onOpen }: SectionsListProps) {
  if (sections.length === 0) return null;
  return (
    <section aria-label="Sections">
      <div className="mt-3.5 mb-0.5 flex items-center gap-2">
        <h2 className="heading">Sections</h2>
        <span className="mono text-ink-3">{sections.length} found</span>
        <span className="grow" />
        <span className="caps">lines</span>
      </div>
      <ul>
        {sections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order, and names may repeat.
          <li key={index} className="border-b border-rule">
            <SectionButton section={section} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SectionButton({ section, onOpen }: { section: SectionLine; onOpen: (line: number) => void }) {
  const { name, heading, amount, place } = section;
  const range =
    place && (place.firstLine === place.lastLine ? place.firstLine : `${place.firstLine}–${place.lastLine}`);
  return (
    <button
      type="button"
      disabled={!place}
      onClick={() => place && onOpen(place.firstLine)}
      className="flex h-7 w-full min-w-0 items-center gap-2 enabled:hover:bg-hover"
    >
      <Icon name="check" size="sm" className="text-accent" />
      <span className="shrink-0">{name}</span>
      {heading && <span className="min-w-0 truncate text-xs text-ink-3">{heading}</span>}
      <span className="ml-auto shrink-0 text-xs text-ink-3">{amount}</span>
      <span className="mono min-w-11 shrink-0 text-right whitespace-nowrap text-ink-3">{range}</span>
    </button>
  );
}
