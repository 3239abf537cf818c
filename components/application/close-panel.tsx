"use client";

import { useEffect } from "react";
import { useClosePanel } from "./role-panel";

/** In place of a role that is there no longer: its panel closes, as after the undo of its adding. */
export function ClosePanel() {
  const close = useClosePanel();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; every drawing of the panel makes the function anew.
  useEffect(() => close?.(), []);
  return null;
}
