"use client";

import { useTransition } from "react";
import { setExample } from "@/lib/actions/example";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";

/** Opens the example hunt, or removes it. */
export function useExample() {
  const { show } = useToasts();
  const [isBusy, startTransition] = useTransition();
  const set = (open: boolean) =>
    startTransition(async () => {
      const answer = await setExample({ open }).catch(unanswered);
      if (!answer.ok) show({ text: answer.message });
      else if (!open) show({ text: "The example is removed." });
    });
  return { set, isBusy };
}
