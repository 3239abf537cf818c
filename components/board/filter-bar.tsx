"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { type BoardView, viewQuery } from "@/lib/domain/board-view";
import { WORKPLACE_NAMES } from "@/lib/domain/display";
import { type Choice, DUE_CHOICES, type Due, type Filter, isFiltering, NO_FILTER } from "@/lib/domain/filter";
import { WORKPLACES, type Workplace } from "@/lib/domain/role";
import { Chip, chipClass } from "../ui/chip";
import { Dot } from "../ui/dot";
import { Icon, type IconName } from "../ui/icon";
import { Menu, MenuCheck } from "../ui/menu";

const DUE_NAMES: Record<Due, string> = { overdue: "overdue", week: "this week", none: "no date" };

type FilterBarProps = {
  view: BoardView;
  choices: Record<"companies" | "places" | "sources", Choice[]>;
  counts: { open: number; closed: number };
  /** Shown before the counts: a posting that waits to be finished. */
  unfinished: ReactNode;
};

/** Narrows the board. What is chosen stands in the address, so that Back takes it away again. */
export function FilterBar({ view, choices, counts, unfinished }: FilterBarProps) {
  const router = useRouter();
  const { filter } = view;
  const apply = (patch: Partial<Filter>) =>
    router.push(`/?${viewQuery({ ...view, filter: { ...filter, ...patch } })}`, { scroll: false });
  const workplaces = WORKPLACES.map((value) => ({ value, name: WORKPLACE_NAMES[value] }));
  const names = (list: Choice[]) => list.map((choice) => ({ ...choice, name: choice.value }));
  return (
    <section
      aria-label="Filters"
      className="flex h-[42px] shrink-0 items-center gap-0.5 pr-[calc(var(--layout-gutter)-9px)] pl-[calc(var(--layout-gutter)-6px)]"
    >
      <Facet
        icon="building"
        name="Company"
        choices={names(choices.companies)}
        chosen={filter.companies}
        onChange={(companies) => apply({ companies })}
      />
      <Facet
        icon="home"
        name="Workplace"
        choices={workplaces}
        chosen={filter.workplaces}
        onChange={(chosen) => apply({ workplaces: chosen as Workplace[] })}
      />
      <Facet
        icon="pin"
        name="Place"
        choices={names(choices.places)}
        chosen={filter.places}
        onChange={(places) => apply({ places })}
      />
      <Facet
        icon="source"
        name="Source"
        choices={names(choices.sources)}
        chosen={filter.sources}
        onChange={(sources) => apply({ sources })}
      />
      <Facet
        icon="clock"
        name="Due"
        choices={DUE_CHOICES.map((value) => ({ value, name: DUE_NAMES[value] }))}
        chosen={filter.due ? [filter.due] : []}
        onChange={(chosen) => apply({ due: DUE_CHOICES.find((due) => due === chosen.at(-1)) ?? null })}
      />
      {filter.noReply && (
        <Chip on onClick={() => apply({ noReply: false })} aria-label="Clear filter: no reply">
          <Icon name="bubble" size="sm" />
          No reply
          <Icon name="close" size="xs" />
        </Chip>
      )}
      {isFiltering(filter) && (
        <Link href={`/?${viewQuery({ ...view, filter: NO_FILTER })}`} scroll={false} className={chipClass()}>
          Clear filters
        </Link>
      )}
      <span className="grow" />
      {unfinished && (
        <>
          {unfinished}
          <span aria-hidden="true" className="mx-2 hidden h-4 w-px bg-rule-strong wide:block" />
        </>
      )}
      <span className="mr-2 hidden whitespace-nowrap text-ink-3 wide:inline">
        <span className="mono">{counts.open}</span> open
        <Dot />
        <span className="mono">{counts.closed}</span> closed
      </span>
      <a href="/export/csv" className={chipClass()}>
        <Icon name="download" size="sm" className="text-ink-3" />
        Export CSV
      </a>
    </section>
  );
}

type FacetProps = {
  icon: IconName;
  name: string;
  choices: { value: string; name: string; count?: number }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** One thing to filter by. A facet that no role has a value for is left out. */
function Facet({ icon, name, choices, chosen, onChange }: FacetProps) {
  if (choices.length === 0) return null;
  const on = chosen.length > 0;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  const values = chosen.map((value) => choices.find((choice) => choice.value === value)?.name ?? value).join(", ");
  return (
    <span className="relative inline-flex">
      <Menu
        label={name}
        trigger={
          <Chip on={on} className={on ? "pr-7!" : ""}>
            <Icon name={icon} size="sm" className={on ? "" : "text-ink-3"} />
            <span className="max-w-48 truncate">{on ? `${name}: ${values}` : name}</span>
            {!on && <Icon name="down" size="xs" className="text-ink-3" />}
          </Chip>
        }
      >
        {choices.map((choice) => (
          <MenuCheck key={choice.value} checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)}>
            <span className="grow">{choice.name}</span>
            {choice.count !== undefined && <span className="mono text-ink-3">{choice.count}</span>}
          </MenuCheck>
        ))}
      </Menu>
      {on && (
        <button
          type="button"
          aria-label={`Clear filter: ${name}`}
          onClick={() => onChange([])}
          className="absolute inset-y-0 right-0 grid w-6 place-items-center text-accent"
        >
          <Icon name="close" size="xs" />
        </button>
      )}
    </span>
  );
}
