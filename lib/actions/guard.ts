import "server-only";
import { env } from "../env";

/** What a guarded request may be; anything else is refused before its body is read. */
export type Allowed = { method: "GET" | "POST"; contentTypes?: string[]; maxBytes?: number };
export type GuardRefusal = "forbidden" | "too-large";

/** An action's body: the text and HTML of a paste in UTF-8, and room for the rest. */
export const MAX_ACTION_BYTES = 32_000_000;

type RequestLike = { method: string; headers: Pick<Headers, "get"> };

/**
 * The one check in front of every action and handler: method, then the exact origin for anything but GET, then content type
 * and size. The door in front of Next has checked the host; Next itself lets a missing origin through and checks no handler.
 */
export function guard(request: RequestLike, allowed: Allowed): GuardRefusal | null {
  if (request.method !== allowed.method) return "forbidden";
  if (allowed.method !== "GET") {
    const origin = request.headers.get("origin");
    if (!origin || !env.origins.includes(origin)) return "forbidden";
    const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (allowed.contentTypes && !allowed.contentTypes.includes(type)) return "forbidden";
    const length = Number(request.headers.get("content-length") ?? 0);
    if (allowed.maxBytes && length > allowed.maxBytes) return "too-large";
  }
  return null;
}
