"use client";

import { startTransition, useOptimistic } from "react";
import { setDensity } from "@/lib/actions/appearance";
import type { Density } from "@/lib/domain/density";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Segmented } from "../ui/segmented";

const CHOICES = [
  { value: "comfortable", label: "Comfortable" },
  { value: "compact", label: "Compact" },
] as const;

export function DensityChoice({ density }: { density: Density }) {
  const { show } = useToasts();
  const [shown, setShown] = useOptimistic(density);
  const choose = (next: Density | null) =>
    startTransition(async () => {
      if (!next) return;
      setShown(next);
      const answer = await setDensity({ density: next }).catch(unanswered);
      if (!answer.ok) show({ text: answer.message });
    });
  return (
    <div className="flex min-h-[46px] flex-wrap items-center justify-between gap-4 border-b border-rule py-[5px]">
      <span>
        Density
        <small className="block text-xs leading-[15px] text-ink-2">
          Compact shows company, title and one date line
        </small>
      </span>
      <Segmented label="Density" options={CHOICES} value={shown} onChange={choose} />
    </div>
  );
}
