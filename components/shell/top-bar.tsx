import Link from "next/link";
import type { Theme } from "@/lib/domain/theme";
import { buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";
import { PasteButton } from "./paste-button";
import { ThemeButton } from "./theme-button";

/** The bar on every page. It offers only what works. */
export function TopBar({ theme, current }: { theme: Theme; current?: "board" | "settings" }) {
  return (
    <header className="flex h-(--layout-topbar) shrink-0 items-stretch gap-2 border-b border-rule-strong px-(--layout-gutter)">
      <Link
        href="/"
        aria-label="Rolebook, board"
        className="flex items-center gap-[9px] pr-5 font-serif text-[20px] leading-none font-medium tracking-[-0.01em]"
      >
        <Mark />
        Rolebook
      </Link>
      <nav aria-label="Main" className="flex">
        <Link
          href="/"
          aria-current={current === "board" ? "page" : undefined}
          className="-mb-px flex items-center px-3 font-medium text-ink-2 settle hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--color-accent)]"
        >
          Board
        </Link>
      </nav>
      <div className="ml-auto flex items-center gap-2">
        <PasteButton />
        <ThemeButton theme={theme} />
        <Link
          href="/settings"
          aria-label="Settings"
          aria-current={current === "settings" ? "page" : undefined}
          className={`${buttonClass("ghost", "icon")} aria-[current]:text-accent!`}
        >
          <Icon name="sliders" />
        </Link>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 22 22" fill="none" aria-hidden="true" className="size-[22px] text-accent">
      <path d="M3.5 2.5h13a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-13z" fill="currentColor" />
      <path d="M7 2.5v17" stroke="var(--color-paper)" strokeWidth="1.2" />
      <path d="M10 7.5h5.5M10 11h5.5M10 14.5h3" stroke="var(--color-paper)" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
