import type { ToRead } from "@/lib/domain/review/read-for-review";
import type { ReviewSource } from "@/lib/domain/review/source";

type Waiting = { resolve: (source: ReviewSource) => void; reject: (reason: unknown) => void };

/** The worker, or null where the browser has none or it has failed. It answers in the order it was asked. */
let worker: Worker | null | undefined;
let waiting: Waiting[] = [];

function open(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    const opened = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
    opened.onmessage = ({ data }: MessageEvent<ReviewSource>) => waiting.shift()?.resolve(data);
    opened.onerror = giveUp;
    return opened;
  } catch {
    return null;
  }
}

/** A worker that failed once is not asked again: the main thread reads everything. */
function giveUp(): void {
  const left = waiting;
  worker?.terminate();
  worker = null;
  waiting = [];
  for (const { reject } of left) reject(new Error("The worker that reads has failed."));
}

/** Null where there is no worker to read it. */
export function readInWorker(toRead: ToRead): Promise<ReviewSource> | null {
  if (worker === undefined) worker = open();
  if (!worker) return null;
  worker.postMessage(toRead);
  return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
}
