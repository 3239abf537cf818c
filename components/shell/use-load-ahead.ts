"use client";

import { useEffect } from "react";

const IDLE_MS = 300;

/** Fetches the code of what may be asked for next, once the page is idle; where Rolebook is away by then it is fetched when asked for. */
export function useLoadAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => null), IDLE_MS);
    return () => clearTimeout(timer);
  }, [load]);
}
