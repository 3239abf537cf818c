"use client";

import { useSyncExternalStore } from "react";

const TOUCH = "(hover: none)";

/** Whether there is no pointer that can hover: what shows under a pointer must then show always. */
export function useIsTouch(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(TOUCH);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(TOUCH).matches,
    () => false,
  );
}
