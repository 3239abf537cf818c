"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { discard } from "@/lib/actions/drafts";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Button, buttonClass } from "../ui/button";

type DraftGoneProps = {
  draftId: string;
  /** The role it became; null where it was put away or never was. */
  applicationId: string | null;
  discarded: boolean;
};

/** A draft that is no longer to be reviewed: what became of it, and the way on. */
export function DraftGone({ draftId, applicationId, discarded }: DraftGoneProps) {
  if (applicationId)
    return (
      <Fact title="This posting is on the board" text="It was added already. Its text is kept with the role.">
        {/* A whole page load: followed as a Link, the role would open as a panel over this page. */}
        <a href={`/applications/${applicationId}`} className={buttonClass("primary")}>
          Open the role
        </a>
      </Fact>
    );
  if (discarded)
    return (
      <Fact title="This posting was discarded" text="Its text and what you typed are still kept.">
        <BringBack draftId={draftId} />
      </Fact>
    );
  return (
    <Fact title="There is no such draft" text="The address may be mistyped, or it belongs to other data.">
      <Link href="/add" className={buttonClass("primary")}>
        Paste a posting
      </Link>
    </Fact>
  );
}

function Fact({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="grid grow place-items-center p-6">
      <div className="grid max-w-[52ch] justify-items-center gap-2 text-center">
        <h1 className="font-serif text-xl leading-(--text-xl--line-height) font-medium">{title}</h1>
        <p className="text-ink-2">{text}</p>
        <div className="mt-3 flex gap-2">
          {children}
          <Link href="/" className={buttonClass()}>
            Back to the board
          </Link>
        </div>
      </div>
    </main>
  );
}

function BringBack({ draftId }: { draftId: string }) {
  const router = useRouter();
  const toasts = useToasts();
  const bringBack = async () => {
    const result = await discard({ draftId, discarded: false }).catch(unanswered);
    if (result.ok) router.refresh();
    else toasts.show({ text: result.message });
  };
  return (
    <Button look="primary" onClick={bringBack}>
      Bring it back
    </Button>
  );
}
