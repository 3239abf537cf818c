"use client";

import { useLinkStatus } from "next/link";

/** Over a card whose role is slow to open. */
export function Opening() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return <span aria-hidden="true" className="skeleton pointer-events-none absolute inset-0 rounded-md bg-hover" />;
}
