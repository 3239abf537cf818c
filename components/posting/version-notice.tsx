"use client";

import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

type VersionNoticeProps = {
  /** Another tab saved while this one typed; otherwise this tab holds typing from before it was loaded anew. */
  stale: boolean;
  onAnswer: (use: boolean) => void;
};

/** Two tabs, one draft: neither overwrites the other unless it is said. */
export function VersionNotice({ stale, onAnswer }: VersionNoticeProps) {
  return (
    <div
      role="alert"
      className="flex min-h-11 shrink-0 items-center gap-2.5 border-b border-ink bg-raised px-(--layout-gutter) py-1.5"
    >
      <Icon name="alert" />
      <p className="min-w-0 grow">
        {stale
          ? "This draft was changed in another tab or window. What you typed here is kept in this tab and not saved over it."
          : "This tab holds typing that is not in the version shown."}
      </p>
      {stale ? (
        <Button size="sm" onClick={() => window.location.reload()}>
          Show the other version
        </Button>
      ) : (
        <>
          <Button size="sm" onClick={() => onAnswer(true)}>
            Use what this tab holds
          </Button>
          <Button size="sm" look="ghost" onClick={() => onAnswer(false)}>
            Leave it
          </Button>
        </>
      )}
    </div>
  );
}
