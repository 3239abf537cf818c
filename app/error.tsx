"use client";

import { Button } from "@/components/ui/button";

/** Where drawing a page failed: a sentence and a way on. What was thrown is in the log, and never on the screen. */
export default function PageFailed({ reset }: { reset: () => void }) {
  return (
    <main className="grid min-h-screen place-content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="font-serif text-2xl font-medium">This page could not be shown</h1>
      <p className="max-w-[52ch] text-ink-2">
        Your data was only read, so it is as it was. Try again; if it stays like this, end Rolebook with Ctrl+C in its
        window and start it anew.
      </p>
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
