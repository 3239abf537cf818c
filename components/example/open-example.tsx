"use client";

import { Button } from "../ui/button";
import { useExample } from "./use-example";

export function OpenExample() {
  const { set, isBusy } = useExample();
  return (
    <Button size="sm" disabled={isBusy} onClick={() => set(true)}>
      {isBusy ? "Opening it…" : "Open the example"}
    </Button>
  );
}
