"use client";

import { startTransition, useOptimistic } from "react";
import { setTheme } from "@/lib/actions/appearance";
import type { Theme } from "@/lib/domain/theme";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Segmented } from "../ui/segmented";

const CHOICES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "system", label: "Same as system" },
] as const;

export function ThemeChoice({ theme }: { theme: Theme }) {
  const { show } = useToasts();
  const [shown, setShown] = useOptimistic(theme);
  const choose = (next: Theme | null) =>
    startTransition(async () => {
      if (!next) return;
      setShown(next);
      const answer = await setTheme({ theme: next }).catch(unanswered);
      if (!answer.ok) show({ text: answer.message });
    });
  return (
    <div className="flex min-h-[46px] flex-wrap items-center justify-between gap-4 border-b border-rule py-[5px]">
      Theme
      <Segmented label="Theme" options={CHOICES} value={shown} onChange={choose} />
    </div>
  );
}
