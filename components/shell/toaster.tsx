"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { undo } from "@/lib/actions/moves";
import type { Outcome } from "@/lib/domain/outcome";
import { newId } from "@/lib/id";
import { Kbd } from "../ui/kbd";
import { unanswered } from "./unanswered";

type ToastAction = { label: string; run: () => void };
/** What is no change of history and can be taken back all the same. */
type TakeBack = () => Promise<Outcome>;
type Toast = {
  text: string;
  /** The change that Undo (and Z) takes back. */
  changeId?: string;
  takeBack?: TakeBack;
  action?: ToastAction;
};

type Toasts = {
  show: (toast: Toast) => void;
  /** Makes a change the next one that Z takes back, without a message. */
  remember: (changeId: string) => void;
  /** Takes back the last change made in this tab. */
  undoLast: () => void;
};

const ToastContext = createContext<Toasts | null>(null);
const SECONDS = 6;

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error("useToasts needs a Toaster around it");
  return toasts;
}

/** One message at a time, lower left, for six seconds; it waits while the pointer or the focus is on it. */
export function Toaster({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(Toast & { key: number }) | null>(null);
  const count = useRef(0);
  const changes = useRef<(string | TakeBack)[]>([]);

  const show = useCallback((next: Toast) => {
    count.current += 1;
    const undoable = next.changeId ?? next.takeBack;
    if (undoable) changes.current.push(undoable);
    setToast({ ...next, key: count.current });
  }, []);

  const remember = useCallback((changeId: string) => {
    changes.current.push(changeId);
  }, []);

  const undoLast = useCallback(async () => {
    const last = changes.current.pop();
    if (!last) return show({ text: "Nothing to undo in this tab." });
    const undoing: Promise<Outcome> = typeof last === "string" ? undo({ submitId: newId(), changeId: last }) : last();
    const result = await undoing.catch(unanswered);
    // An undo that did not arrive can be tried again.
    if (!result.ok && result.reason === "unanswered") changes.current.push(last);
    show({ text: result.ok ? "Undone." : result.message });
  }, [show]);

  return (
    <ToastContext value={{ show, remember, undoLast }}>
      {children}
      {/* An open dialog hides the rest of the page from screen readers, but for what says aria-live itself. */}
      <div role="status" aria-live="polite" aria-label="Messages" className="fixed bottom-5 left-6 z-50">
        {toast && <ToastBar key={toast.key} toast={toast} onEnd={() => setToast(null)} onUndo={undoLast} />}
      </div>
    </ToastContext>
  );
}

const LINK = "h-7 rounded-sm px-2.5 font-semibold underline underline-offset-[3px] focus-visible:outline-2";

function ToastBar({ toast, onEnd, onUndo }: { toast: Toast; onEnd: () => void; onUndo: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [held, onEnd]);
  const { action } = toast;
  const canUndo = toast.changeId !== undefined || toast.takeBack !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer and the focus only hold the message, they do nothing.
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex min-h-11 max-w-[min(720px,calc(100vw-48px))] items-center gap-3 rounded-lg bg-ink py-2 pr-2 pl-4 text-paper shadow-(--shadow-pop)"
    >
      <span className={action || canUndo ? "" : "pr-2"}>{toast.text}</span>
      {action && (
        <button
          type="button"
          className={LINK}
          onClick={() => {
            onEnd();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      {canUndo && (
        <button type="button" className={`${LINK} inline-flex items-center gap-2`} onClick={onUndo}>
          Undo <Kbd>Z</Kbd>
        </button>
      )}
    </div>
  );
}
