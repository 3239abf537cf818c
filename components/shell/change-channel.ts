"use client";

let channel: BroadcastChannel | null | undefined;

/** Where the tabs of one browser tell each other the number of the last change. A locked-down browser may have no channel. */
export function changeChannel(): BroadcastChannel | null {
  if (channel === undefined) {
    channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("rolebook.changes");
  }
  return channel;
}
