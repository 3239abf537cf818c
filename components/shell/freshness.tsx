"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { changeChannel } from "./change-channel";

const ASK_MS = 5_000;

/**
 * Keeps a tab from showing what is no longer so. Tabs of one browser tell each other at once; a tab of another browser asks
 * every five seconds while it is seen, and when it comes to the front. No stream is held open.
 */
export function Freshness({ seq }: { seq: number }) {
  const router = useRouter();
  const seen = useRef(seq);

  const catchUp = useEffectEvent((latest: number) => {
    seen.current = latest;
    router.refresh();
  });
  const hear = useEffectEvent((told: number) => {
    if (told > seen.current) catchUp(told);
  });
  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch(`/changes?since=${seen.current}`).catch(() => null);
    if (!answer?.ok) return;
    const { seq: latest }: { seq: number } = await answer.json();
    // A smaller number: the example was removed with its changes.
    if (latest !== seen.current) catchUp(latest);
  });

  useEffect(() => {
    // Without a channel the question every five seconds remains.
    const channel = changeChannel();
    if (channel) channel.onmessage = ({ data }) => hear(Number(data));
    const asking = () => void ask();
    const timer = setInterval(asking, ASK_MS);
    window.addEventListener("focus", asking);
    document.addEventListener("visibilitychange", asking);
    return () => {
      if (channel) channel.onmessage = null;
      clearInterval(timer);
      window.removeEventListener("focus", asking);
      document.removeEventListener("visibilitychange", asking);
    };
  }, []);

  useEffect(() => {
    seen.current = seq;
    changeChannel()?.postMessage(seq);
  }, [seq]);
  return null;
}
