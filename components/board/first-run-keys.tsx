"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "../shell/keys";
import { useToasts } from "../shell/toaster";

/** The keys of a board that has no cards yet. */
export function FirstRunKeys() {
  const router = useRouter();
  const { undoLast } = useToasts();
  useKeys({ a: () => router.push("/?add=by-hand", { scroll: false }), z: undoLast });
  return null;
}
