"use client";

/** What must outlive a reload but belongs to this tab alone. Where the browser allows no storage, memory serves until then. */
const memory = new Map<string, string>();

function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

export const tabStore = {
  get(key: string): string | null {
    return memory.get(key) ?? storage()?.getItem(key) ?? null;
  },

  /** False where it is held in memory only, because it is too large or storage is off. */
  set(key: string, value: string): boolean {
    try {
      const store = storage();
      if (store) {
        store.setItem(key, value);
        memory.delete(key);
        return true;
      }
    } catch {
      // The quota; memory has none.
    }
    memory.set(key, value);
    return false;
  },

  remove(key: string): void {
    memory.delete(key);
    storage()?.removeItem(key);
  },
};
