import { readForReview, type ToRead } from "@/lib/domain/review/read-for-review";

/** Reads away from the main thread, one posting a message, answered in order. */
addEventListener("message", ({ data }: MessageEvent<ToRead>) => postMessage(readForReview(data)));
