"use client";

import { setTheme } from "@/lib/actions/appearance";
import type { Theme } from "@/lib/domain/theme";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

/** Light or dark, kept with the data. Until it is chosen, the system's own setting holds. */
export function ThemeButton({ theme }: { theme: Theme }) {
  const toggle = () => {
    const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const shown = theme === "system" ? system : theme;
    const next = shown === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    // Where the server is away the page still changes; the choice is then not kept.
    setTheme({ theme: next }).catch(() => {});
  };
  return (
    <Button look="ghost" size="icon" aria-label="Switch between light and dark" onClick={toggle}>
      <Icon name="contrast" />
    </Button>
  );
}
