import { untilItAnswers } from "./components/shell/away";

/**
 * Where a screen cannot be fetched Next leaves for its address, and the browser shows an error page of its own: what stands
 * on the page and is typed into it would be gone. So a screen waits until Rolebook answers, and is then shown by itself
 * (docs/decisions/014-while-rolebook-is-away.md).
 */
const browserFetch = window.fetch;

window.fetch = async (input, init) => {
  if (!isForScreen(init)) return browserFetch(input, init);
  for (;;) {
    const response = await browserFetch(input, init).catch((error: unknown) => {
      if (init?.signal?.aborted) throw error;
      return null;
    });
    // 503: it is just starting or ending.
    if (response && response.status !== 503) return response;
    await untilItAnswers();
  }
};

/** Next asks for a screen with this header; what it fetches ahead may fail. */
function isForScreen(init: RequestInit | undefined): boolean {
  const headers = new Headers(init?.headers);
  return headers.has("rsc") && !headers.has("next-router-prefetch") && !headers.has("next-router-segment-prefetch");
}
