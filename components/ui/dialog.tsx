"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

type DialogProps = {
  open: boolean;
  /** Called by Escape, a click outside, and whatever else closes a dialog. */
  onClose: () => void;
  title: string;
  /** Shown under the title. */
  lead?: ReactNode;
  /** Beside the title. */
  corner?: ReactNode;
  width?: number;
  children: ReactNode;
  /** Where the focus goes first; by default the first control. */
  initialFocus?: React.RefObject<HTMLElement | null>;
  /** Where the focus goes afterwards; by default back to where it was. */
  finalFocus?: () => HTMLElement | null;
  onKeyDown?: React.KeyboardEventHandler;
};

export function Dialog(props: DialogProps) {
  const { open, onClose, title, lead, corner, width = 520, children, initialFocus, finalFocus, onKeyDown } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop forceRender className="fixed inset-0 z-45 bg-scrim" />
        <Base.Viewport className="fixed inset-0 z-45 grid grid-cols-[minmax(0,1fr)] place-items-center overflow-auto p-6">
          <Base.Popup
            initialFocus={initialFocus}
            finalFocus={finalFocus}
            onKeyDown={onKeyDown}
            data-keys="own"
            style={{ width }}
            className="max-w-full rounded-lg border border-rule-strong bg-raised px-5 pt-[18px] pb-4 shadow-(--shadow-pop)"
          >
            <div className="flex items-center gap-2">
              <Base.Title className="heading">{title}</Base.Title>
              <span className="grow" />
              {corner}
            </div>
            {lead && <Base.Description className="mt-1 text-ink-2">{lead}</Base.Description>}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
