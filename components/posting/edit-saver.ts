import type { DraftEdits } from "@/lib/domain/draft";
import type { Outcome } from "@/lib/domain/outcome";
import { tabStore } from "../shell/tab-store";

/** What was typed but not yet saved, with the draft's version it was typed over. */
export type KeptEdits = { version: number; edits: DraftEdits };
/** 'kept': Rolebook does not answer, the tab holds it. 'stale': another tab saved a newer version. */
export type SaveState = "saved" | "saving" | "kept" | "stale";

export type EditSaver = {
  change: (edits: DraftEdits) => void;
  /** Saves now what waits for its pause in typing. */
  flush: () => Promise<void>;
  /** The draft has become a role or was put away: nothing more is to be saved. */
  finish: () => void;
  subscribe: (listener: () => void) => () => void;
  state: () => SaveState;
};

const PAUSE_MS = 500;
const RETRY_MS = 3_000;
const keyOf = (draftId: string) => `rolebook.draft.${draftId}`;

export function keptEdits(draftId: string): KeptEdits | null {
  try {
    return JSON.parse(tabStore.get(keyOf(draftId)) ?? "null") as KeptEdits | null;
  } catch {
    return null;
  }
}

export function forgetEdits(draftId: string): void {
  tabStore.remove(keyOf(draftId));
}

type Send = (edits: DraftEdits, version: number) => Promise<Outcome<{ version: number }>>;

/** Saves the latest edits one call at a time, half a second after the last key. Until then, and without an answer, the tab has them. */
export function createEditSaver(draft: { id: string; version: number }, send: Send): EditSaver {
  const listeners = new Set<() => void>();
  let state: SaveState = "saved";
  let version = draft.version;
  let pending: DraftEdits | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const enter = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  };

  async function save(): Promise<void> {
    while (pending) {
      const sent = pending;
      const result = await send(sent, version).catch(() => null);
      if (!result?.ok) {
        enter(result?.reason === "stale" ? "stale" : "kept");
        if (pending && state === "kept") wait(RETRY_MS);
        return;
      }
      version = result.version;
      if (pending !== sent) continue;
      pending = null;
      forgetEdits(draft.id);
      enter("saved");
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (state === "stale") return;
    running ??= save().finally(() => {
      running = null;
    });
    await running;
  }

  return {
    change(edits) {
      pending = edits;
      tabStore.set(keyOf(draft.id), JSON.stringify({ version, edits } satisfies KeptEdits));
      if (state === "stale") return;
      if (state === "saved") enter("saving");
      wait(PAUSE_MS);
    },
    flush,
    finish() {
      clearTimeout(timer);
      pending = null;
      forgetEdits(draft.id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}
