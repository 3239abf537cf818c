"use client";

import { useRef, useState } from "react";
import { applicationName, employerName } from "@/lib/domain/application";
import { useKeys } from "../shell/keys";
import { useToasts } from "../shell/toaster";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { Input } from "../ui/input";
import { Menu, MenuItem } from "../ui/menu";
import { useRole } from "./role-context";

/** The role number, which a click copies, and a menu (Y) with the other things worth copying. */
export function CopyRole() {
  const { requisitionId, requisitionLabel } = useRole().application;
  const { show } = useToasts();
  const [byHand, setByHand] = useState<string | null>(null);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      show({ text: `Copied: ${text}` });
    } catch {
      // Over plain http on a home network a browser has no clipboard for pages, and any browser may refuse.
      setByHand(text);
    }
  };
  return (
    <span className="inline-flex items-center">
      {requisitionId && (
        <>
          <span className="mr-1.5 text-ink-3">{requisitionLabel ?? "Role number"}</span>
          <button
            type="button"
            title="Copy"
            onClick={() => copy(requisitionId)}
            className="mono -mx-1 min-h-6 rounded-sm px-1 text-ink-2 hover:bg-hover"
          >
            {requisitionId}
          </button>
        </>
      )}
      <CopyMenu onCopy={copy} />
      {byHand !== null && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
    </span>
  );
}

function CopyMenu({ onCopy }: { onCopy: (text: string) => void }) {
  const { application } = useRole();
  const menu = useRef<HTMLButtonElement>(null);
  useKeys({ y: () => menu.current?.click() });
  const choices = [
    { name: "Title", text: applicationName(application) },
    { name: "Company", text: employerName(application) },
    { name: application.requisitionLabel ?? "Role number", text: application.requisitionId },
    { name: "Link", text: application.url },
  ];
  return (
    <Menu
      label="Copy"
      trigger={
        <button
          ref={menu}
          type="button"
          aria-label="Copy…"
          title="Copy (Y)"
          className="ml-0.5 grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
        >
          <Icon name="copy" size="xs" />
        </button>
      }
    >
      {choices.map(({ name, text }) =>
        text ? (
          <MenuItem key={name} onClick={() => onCopy(text)}>
            <span className="w-24 text-ink-2">{name}</span>
            <span className="max-w-72 truncate">{text}</span>
          </MenuItem>
        ) : null,
      )}
    </Menu>
  );
}

function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      onClose={onClose}
      title="Copy"
      lead="This browser does not let a page copy here. The text is selected: press Ctrl C."
      initialFocus={field}
    >
      <Input
        ref={field}
        aria-label="Text to copy"
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
        className="mt-3"
      />
    </Dialog>
  );
}
