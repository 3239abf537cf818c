"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { BOARD_ORDERS, ORDER_NAMES } from "@/lib/domain/board-order";
import { type BoardView, boardHref } from "@/lib/domain/board-view";
import { WORKPLACE_NAMES } from "@/lib/domain/display";
import {
  DUE_CHOICES,
  type Due,
  type Facet,
  type Filter,
  filterQuery,
  isFiltering,
  NO_FILTER,
} from "@/lib/domain/filter";
import { WORKPLACES } from "@/lib/domain/role";
import { Chip, chipClass } from "../ui/chip";
import { Dot } from "../ui/dot";
import { Icon } from "../ui/icon";
import { Menu, MenuOptions } from "../ui/menu";
import { AskedFacet, FacetMenu } from "./facet-menu";

const DUE_NAMES: Record<Due, string> = { overdue: "overdue", week: "this week", none: "no date" };
const DUE_OPTIONS = DUE_CHOICES.map((value) => ({ value, name: DUE_NAMES[value] }));
const WORKPLACE_CHOICES = WORKPLACES.map((value) => ({ value, name: WORKPLACE_NAMES[value] }));
const ORDER_OPTIONS = BOARD_ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }));

type FilterBarProps = {
  view: BoardView;
  /** Those that some role has a value for; the others are left out. */
  facets: readonly Facet[];
  counts: { open: number; closed: number };
  /** Shown before the counts: a posting that waits to be finished. */
  unfinished: ReactNode;
};

/** Narrows the board. What is chosen stands in the address, so that Back takes it away again. */
export function FilterBar({ view, facets, counts, unfinished }: FilterBarProps) {
  const router = useRouter();
  const { filter } = view;
  const filtering = isFiltering(filter);
  const shown = counts.open + counts.closed;
  const go = (change: Partial<BoardView>) => router.push(boardHref(view, change), { scroll: false });
  const apply = (patch: Partial<Filter>) => go({ filter: { ...filter, ...patch } });
  return (
    <section
      aria-label="Filters"
      className="flex h-[42px] shrink-0 items-center gap-0.5 pr-[calc(var(--layout-gutter)-9px)] pl-[calc(var(--layout-gutter)-6px)]"
    >
      {facets.includes("companies") && (
        <AskedFacet
          icon="building"
          name="Company"
          facet="companies"
          chosen={filter.companies}
          onChange={(companies) => apply({ companies })}
        />
      )}
      <FacetMenu
        icon="home"
        name="Workplace"
        choices={WORKPLACE_CHOICES}
        chosen={filter.workplaces}
        onChange={(workplaces) => apply({ workplaces })}
      />
      {facets.includes("places") && (
        <AskedFacet
          icon="pin"
          name="Place"
          facet="places"
          chosen={filter.places}
          onChange={(places) => apply({ places })}
        />
      )}
      {facets.includes("sources") && (
        <AskedFacet
          icon="source"
          name="Source"
          facet="sources"
          chosen={filter.sources}
          onChange={(sources) => apply({ sources })}
        />
      )}
      <FacetMenu
        icon="clock"
        name="Due"
        choices={DUE_OPTIONS}
        chosen={filter.due ? [filter.due] : []}
        onChange={(chosen) => apply({ due: chosen.at(-1) ?? null })}
      />
      {filter.noReply && (
        <Chip on onClick={() => apply({ noReply: false })} aria-label="Clear filter: no reply">
          <Icon name="bubble" size="sm" />
          No reply
          <Icon name="close" size="xs" />
        </Chip>
      )}
      {filtering && (
        <Link href={boardHref(view, { filter: NO_FILTER })} scroll={false} className={chipClass()}>
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
      <a href={`/export/csv${filtering ? `?${filterQuery(filter)}` : ""}`} className={chipClass()}>
        <Icon name="download" size="sm" className="text-ink-3" />
        Export CSV{filtering && `, ${shown} ${shown === 1 ? "role" : "roles"}`}
      </a>
      <Menu
        label="Order"
        align="end"
        trigger={
          <Chip>
            <span className="sr-only">Order: </span>
            {ORDER_NAMES[view.order]}
            <Icon name="down" size="xs" className="text-ink-3" />
          </Chip>
        }
      >
        <MenuOptions value={view.order} options={ORDER_OPTIONS} onChange={(order) => go({ order })} />
      </Menu>
    </section>
  );
}
