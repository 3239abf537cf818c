"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";

const CHANNEL = "rolebook.changes";
const ASK_MS = 5_000;

/**
 * Keeps a tab from showing what is no longer so. Tabs of one browser tell each other at once; a tab of another browser asks
 * every five seconds while it is seen, and when it comes to the front. No stream is held open.
 */
export function Freshness({ seq }: { seq: number }) {
  const router = useRouter();
  const seen = useRef(seq);
  const channel = useRef<BroadcastChannel | null>(null);

  const catchUp = useEffectEvent((latest: number) => {
    if (latest <= seen.current) return;
    seen.current = latest;
    router.refresh();
  });
  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch(`/changes?since=${seen.current}`).catch(() => null);
    if (!answer?.ok) return;
    const { seq: latest }: { seq: number } = await answer.json();
    catchUp(latest);
  });

  useEffect(() => {
    // A locked-down browser may have none: then the question every five seconds remains.
    const opened = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
    if (opened) opened.onmessage = ({ data }) => catchUp(Number(data));
    channel.current = opened;
    const asking = () => void ask();
    const timer = setInterval(asking, ASK_MS);
    window.addEventListener("focus", asking);
    document.addEventListener("visibilitychange", asking);
    return () => {
      opened?.close();
      clearInterval(timer);
      window.removeEventListener("focus", asking);
      document.removeEventListener("visibilitychange", asking);
    };
  }, []);

  useEffect(() => {
    seen.current = Math.max(seen.current, seq);
    channel.current?.postMessage(seq);
  }, [seq]);
  return null;
}
