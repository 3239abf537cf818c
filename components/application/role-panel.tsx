"use client";

import { Dialog } from "@base-ui/react/dialog";
import { usePathname, useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";

import { cardLink } from "../board/card-link";

const CloseContext = createContext<(() => void) | null>(null);

/** Closes the panel around this component; null where there is none. */
export function useClosePanel(): (() => void) | null {
  return useContext(CloseContext);
}

/**
 * A role over the page it was opened from. The panel exists only after a click within Rolebook, so that going back is
 * always the way out; the page below is inert and keeps its scroll and its filter.
 */
export function RolePanel({ children }: { children: ReactNode }) {
  const router = useRouter();
  const id = usePathname().split("/").at(-1) ?? "";
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  useInertPage(open);
  return (
    <Dialog.Root
      open={open}
      modal={false}
      disablePointerDismissal
      onOpenChange={(_, { reason, event }) => {
        if (reason === "escape-key" && !event.defaultPrevented) close();
      }}
      onOpenChangeComplete={(isOpen) => isOpen || router.back()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop
          onClick={close}
          className="fixed inset-0 z-20 bg-scrim transition-opacity duration-(--duration-fast) data-ending-style:opacity-0 data-ending-style:duration-100 starting:opacity-0"
        />
        <Dialog.Popup
          aria-labelledby="role-title"
          finalFocus={() => cardLink(id)}
          className="fixed inset-y-0 right-0 z-30 flex w-full flex-col overflow-y-auto bg-paper shadow-(--shadow-panel) transition-[translate,opacity] duration-(--duration-fast) ease-out outline-none data-ending-style:translate-x-4 data-ending-style:opacity-0 data-ending-style:duration-100 min-[880px]:overflow-hidden wide:w-(--layout-panel) starting:translate-x-4 starting:opacity-0"
        >
          <CloseContext value={close}>{children}</CloseContext>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The page below can be neither reached nor read out. Messages can: a modal dialog would hide them and their Undo. */
function useInertPage(inert: boolean) {
  // Before the focus goes back into the page, which happens in an effect.
  useLayoutEffect(() => {
    if (!inert) return;
    const below = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && !element.matches("[role=status], [data-base-ui-portal], script"),
    );
    for (const element of below) element.inert = true;
    return () => {
      for (const element of below) element.inert = false;
    };
  }, [inert]);
}
