"use client";

import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { useClosePanel } from "./role-panel";

export function CloseButton() {
  const close = useClosePanel();
  return (
    <Button look="ghost" size="sm" onClick={() => close?.()}>
      <Icon name="close" size="sm" />
      Close
      <Kbd>Esc</Kbd>
    </Button>
  );
}
