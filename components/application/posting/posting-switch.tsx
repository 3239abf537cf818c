"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { Segmented } from "../../ui/segmented";

type PostingSwitchProps = { bySection: ReactNode; asPasted: ReactNode };

const CHOICES = [
  { value: "sections", label: "By section" },
  { value: "text", label: "As pasted" },
] as const;

/** Two readings of one text; the address says which (?posting=text), so that a reload and Back keep it. */
export function PostingSwitch({ bySection, asPasted }: PostingSwitchProps) {
  const params = useSearchParams();
  if (!bySection) return asPasted;
  const shown = params.get("posting") === "text" ? "text" : "sections";
  const choose = (value: (typeof CHOICES)[number]["value"] | null) => {
    const next = new URLSearchParams(params);
    if (value === "text") next.set("posting", "text");
    else next.delete("posting");
    // Not the router: both readings are here already, and it would open a full page as a panel.
    window.history.replaceState(null, "", `?${next}`);
  };
  return (
    <>
      <Segmented label="Posting" options={CHOICES} value={shown} onChange={choose} className="-mt-1" />
      <div className="mt-[18px] border-t border-rule pt-3.5">{shown === "text" ? asPasted : bySection}</div>
    </>
  );
}
