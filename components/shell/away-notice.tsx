"use client";

import { useEffect } from "react";
import { Icon } from "../ui/icon";
import { useIsAway } from "./away";
import { loadPage } from "./load-page";

/** Says that Rolebook is away while anything waits for it, and keeps plain links from leaving the page for nothing. */
export function AwayNotice() {
  const isAway = useIsAway();
  useEffect(() => {
    document.addEventListener("click", followPlainLink);
    return () => document.removeEventListener("click", followPlainLink);
  }, []);
  return (
    <div role="status" aria-label="Rolebook" className="fixed right-6 bottom-5 z-50">
      {isAway && (
        <p className="flex min-h-11 items-center gap-2.5 rounded-lg border border-ink bg-raised px-4 py-2 shadow-(--shadow-pop)">
          <Icon name="alert" />
          Rolebook is not running. Start it again; nothing here is lost.
        </p>
      )}
    </div>
  );
}

/** A click that the browser itself would answer with a new page or a file; Next has prevented those on its own links. */
function followPlainLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented) return;
  if (link.target || link.origin !== window.location.origin || link.hash) return;
  event.preventDefault();
  void loadPage(link.href);
}
