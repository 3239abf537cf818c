"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "./keys";
import { useToasts } from "./toaster";

/** The keys of every page. A page that means something nearer by one of them is asked first. */
export function EverywhereKeys() {
  const router = useRouter();
  const { undoLast } = useToasts();
  useKeys({ a: () => router.push("/?add=by-hand", { scroll: false }), z: undoLast });
  return null;
}
