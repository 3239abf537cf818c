"use client";

import Link from "next/link";
import type { Draft } from "@/lib/domain/draft";
import { Icon } from "../ui/icon";

/** Begun postings that are not yet roles, for the filter bar; it goes to the latest. */
export function UnfinishedChip({ drafts }: { drafts: readonly Pick<Draft, "id" | "kind">[] }) {
  const pastes = drafts.filter(({ kind }) => kind === "paste");
  const latest = pastes[0];
  if (!latest) return null;
  return (
    <Link
      href={`/add/${latest.id}`}
      className="inline-flex h-[26px] items-center gap-[5px] rounded-sm border border-rule-strong border-b-control bg-surface px-[9px] font-medium whitespace-nowrap settle hover:bg-hover"
    >
      <Icon name="paste" size="sm" className="text-ink-3" />
      {pastes.length === 1 ? "1 unfinished posting" : `${pastes.length} unfinished`}
    </Link>
  );
}
