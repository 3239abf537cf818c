"use client";

import Link from "next/link";
import { keep } from "@/lib/actions/drafts";
import { newId } from "@/lib/id";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Button, buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";

type SecondPostingProps = {
  /** The paste from where the second posting begins. */
  text: string;
  /** The draft that it became; null before that. */
  draftId: string | null;
  onKept: (draftId: string) => void;
};

/** Two postings were pasted as one: the first is under review, the second can be a draft of its own. */
export function SecondPosting({ text, draftId, onKept }: SecondPostingProps) {
  const toasts = useToasts();
  const keepIt = async () => {
    const request = { draftId: newId(), kind: "paste", text, html: null, edits: {} };
    const result = await keep(request).catch(unanswered);
    if (result.ok) onKept(result.draftId);
    else toasts.show({ text: result.message });
  };
  return (
    <section
      aria-label="Second posting"
      className="flex min-h-11 shrink-0 items-center gap-2.5 border-b border-rule-strong bg-raised px-(--layout-gutter) py-1.5"
    >
      <Icon name="paste" className="text-ink-3" />
      <p role="status" className="min-w-0 grow">
        {draftId
          ? "The second posting in this paste is a draft of its own."
          : "There is a second posting in this paste."}
      </p>
      {draftId ? (
        <Link href={`/add/${draftId}`} className={buttonClass("plain", "sm")}>
          Review it
        </Link>
      ) : (
        <Button size="sm" onClick={keepIt}>
          Make it a draft of its own
        </Button>
      )}
    </section>
  );
}
